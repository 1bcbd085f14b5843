import { expect, test } from "@/e2e/fixtures";
import { ClaimPage, chooseSource } from "@/e2e/pages/claim-page";
import { newId } from "@/lib/new-id";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aWellSourcedClaim } from "@/test/builders/claims";

test("a claim is reworded, and its history keeps what was before", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aClaim(actor, { statement: "Halfaya fell." });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.reword("Halfaya was taken on 6 May.");
  await claim.saveStatement();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken on 6 May.");
  await claim.openHistory();
  const entry = page.getByRole("listitem").filter({ hasText: "reworded the claim" });
  await expect(entry).toContainText("Halfaya fell. → Halfaya was taken on 6 May.");
  await expect(entry).toContainText(actor.name);
});

test("of two people who reword a claim at once, the second is told and keeps the typed text", async ({
  loginAs,
}) => {
  const [first, second] = [await loginAs("reviewer"), await loginAs("editor")];
  const { ref } = await aClaim(first.actor, { statement: "Halfaya fell." });
  const [one, other] = [new ClaimPage(first.page), new ClaimPage(second.page)];
  await one.open(`C-${ref}`);
  await other.open(`C-${ref}`);
  await one.reword("Halfaya was taken.");
  await other.reword("Halfaya changed hands.");
  await one.saveStatement();
  await expect(first.page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken.");
  await other.saveStatement();

  await expect(second.page.getByRole("alert").filter({ hasText: /changed|first/i })).toBeVisible();
  const typed = second.page.getByRole("textbox", { name: "Statement" });
  await expect(typed).toHaveValue("Halfaya changed hands.");
  await second.page.getByRole("button", { name: "Load the newest version and go on" }).click();
  await expect(second.page.getByText("It now reads")).toBeVisible();
  await expect(typed).toHaveValue("Halfaya changed hands.");
  await other.saveStatement();
  await expect(second.page.getByRole("heading", { level: 1 })).toContainText("Halfaya changed hands.");
});

test("a chain is corrected: links are added, put in order, described and removed", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const [agency, monitor] = [`Qalam ${newId()}`, `Rasd ${newId()}`];
  await aCheckedSource(agency);
  const { ref } = await aClaim(actor, { chain: [{ source: monitor, role: "origin" }] });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await page.getByRole("button", { name: /^Edit the chain in A-/ }).click();

  const dialog = page.getByRole("dialog", { name: /^Chain in A-/ });
  await dialog.getByRole("button", { name: "Add a deeper origin" }).click();
  await chooseSource(dialog.getByRole("listitem").first(), "Source", agency);
  await dialog.getByRole("button", { name: `Move ${agency} towards the outlet` }).click();
  await dialog.getByRole("button", { name: "Add a deeper origin" }).click();
  await dialog.getByRole("checkbox", { name: "Described, not named" }).first().check();
  await dialog.getByRole("textbox", { name: "As printed" }).fill("two officers");
  await dialog.getByRole("button", { name: "Save the chain" }).click();
  await expect(dialog).toHaveCount(0);

  const chain = page.getByRole("list", { name: /^Attribution chain/ }).getByRole("listitem");
  await expect(chain).toHaveText([
    /^origin, unnamed: two officers/,
    new RegExp(`^relay: ${monitor}`),
    `relay: ${agency}`,
    /^outlet: Reuters/,
  ]);

  await page.getByRole("button", { name: /^Edit the chain in A-/ }).click();
  await dialog.getByRole("button", { name: "Remove two officers" }).click();
  await dialog.getByRole("button", { name: "Save the chain" }).click();
  await expect(chain).toHaveCount(3);
});

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
