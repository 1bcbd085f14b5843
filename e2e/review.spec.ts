import { expect, test } from "@/e2e/fixtures";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { newId } from "@/lib/new-id";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aWellSourcedClaim } from "@/test/builders/claims";

test("corroborated is held back in words until a second origin speaks for the claim", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const [first, second] = [`Rasd ${newId()}`, `Qalam ${newId()}`];
  const origin = await aCheckedSource(first);
  await aCheckedSource(second);
  const { ref } = await aClaim(actor, { chain: [{ sourceId: origin, role: "origin" }] });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.judge("Corroborated", "Two monitors saw it.");
  await claim.saveReview();

  const refusal = page.getByRole("alert").filter({ hasText: "The rule holds this verdict back" });
  await expect(refusal).toContainText("needs two independent origins; this claim has one");
  await expect(page.getByRole("textbox", { name: "Decide against the rule" })).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Rationale" })).toHaveValue("Two monitors saw it.");

  await claim.addEvidence({ stance: "for", note: "Their own team was there.", origin: second });
  await expect(page.getByText("1 outlet · 2 independent origins")).toBeVisible();
  await claim.saveReview();
  await expect(claim.part("Decision")).toContainText("Corroborated");
  await expect(claim.part("Decision")).toContainText("It rested on 2 independent origins.");
});

test("disputed needs something against, and what is against is answered with a reason", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aClaim(actor);
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.judge("Disputed", "Pictures show otherwise.");
  await claim.saveReview();
  await expect(page.getByRole("alert").filter({ hasText: "evidence against, or a denial" })).toBeVisible();

  await claim.addEvidence({ stance: "against", note: "Pictures of the next day show their flag." });
  await page.getByRole("button", { name: /^Answer: evidence against/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Answer evidence against/ });
  await dialog.getByRole("textbox").fill("The pictures are from another town.");
  await dialog.getByRole("button", { name: "Save the answer" }).click();
  await expect(claim.part("Evidence")).toContainText("Answered: The pictures are from another town.");

  await claim.saveReview();
  await expect(claim.part("Decision")).toContainText("Disputed");
});

test("an editor decides against the rule with a written reason, which is shown, and reopens with another", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("editor");
  const { ref } = await aClaim(actor);
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.judge("Corroborated", "It is on film.");
  await claim.saveReview();
  const reason = page.getByRole("textbox", { name: "Decide against the rule" });
  await reason.fill("Our own camera recorded it.");
  await claim.saveReview();

  const decision = claim.part("Decision");
  await expect(decision).toContainText("Decided against the rule");
  await expect(decision).toContainText("Our own camera recorded it.");

  await page.getByRole("button", { name: "Reopen" }).click();
  const dialog = page.getByRole("dialog", { name: /^Reopen C-/ });
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The film was staged.");
  await dialog.getByRole("button", { name: "Reopen the claim" }).click();
  await expect(page.getByText("To be judged again")).toBeVisible();
  await expect(page.getByText("The film was staged.").first()).toBeVisible();
  await claim.openHistory();
  for (const step of ["made the claim", "gave a review", "decided the claim", "reopened the claim"])
    await expect(page.getByRole("listitem").filter({ hasText: step }).first()).toBeVisible();
});

test("a reviewer has no way to decide against the rule or to reopen", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aWellSourcedClaim(actor);
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.judge("Corroborated", "Two monitors saw it.");
  await claim.saveReview();

  await expect(claim.part("Decision")).toBeVisible();
  await expect(page.getByRole("button", { name: "Reopen" })).toHaveCount(0);
});

test("an admin without another role sees a claim, and can't review it", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const { ref } = await aClaim(await aPerson("reviewer"));
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);

  await expect(page.getByRole("button", { name: "Edit the statement" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Review", exact: true })).toHaveCount(0);
  await expect(claim.part(/^Review C-/)).toHaveCount(0);
});
