import { expect, test } from "@/e2e/fixtures";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { SourcePage } from "@/e2e/pages/source-page";
import { aProperName } from "@/e2e/steps/proper-name";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aReview, supportFrom } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";

/** A claim that two monitors of the test's own support, by its chain and by evidence. */
async function aClaimOfTwo() {
  const reviewer = await aPerson("reviewer");
  const names = { one: aProperName("Rasd"), other: aProperName("Marsad") };
  const [one, other] = [await aCheckedSource(names.one), await aCheckedSource(names.other)];
  const claim = await aClaim(reviewer, { chain: [{ sourceId: one, role: "origin" }] });
  return { reviewer, names, one, other, claim: await supportFrom(reviewer, claim, other) };
}

/** The same, decided as corroborated. */
async function aCorroborated() {
  const { reviewer, claim, ...made } = await aClaimOfTwo();
  const { ref } = unwrap(await aReview(reviewer, claim, { verdict: "corroborated" }));
  return { ...made, ref: `C-${ref}` };
}

test("a reviewer declares two origins dependent with a reason, the count falls, and the word is taken back", async ({
  loginAs,
}) => {
  const { page } = await loginAs("reviewer");
  const { claim, names } = await aClaimOfTwo();
  await new ClaimPage(page).open(`C-${claim.ref}`);
  await page.getByText("1 outlet · 2 independent origins").click();
  await page.getByRole("button", { name: "Decide about two origins" }).click();
  const dialog = page.getByRole("dialog", { name: "Do two origins depend on one another?" });
  await dialog.getByRole("textbox", { name: "Reason" }).fill("They share one office and one editor.");
  await dialog.getByRole("button", { name: "Save the decision" }).click();

  await expect(page.getByText("1 outlet · 1 independent origin")).toBeVisible();
  const decided = page.getByRole("listitem").filter({ hasText: "are dependent here" });
  await expect(decided).toContainText("They share one office and one editor.");
  for (const name of Object.values(names)) await expect(decided).toContainText(name);
  await decided.getByRole("button", { name: /^Withdraw/ }).click();
  await expect(page.getByText("1 outlet · 2 independent origins")).toBeVisible();
});

test("an admin who is no reviewer sees why, and decides about no origins", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const { claim, names } = await aClaimOfTwo();
  await new ClaimPage(page).open(`C-${claim.ref}`);
  await page.getByText("1 outlet · 2 independent origins").click();
  await expect(page.getByText(names.other).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide about two origins" })).toHaveCount(0);
});

test("a merge of two sources sends the claim they carried to re-review, and undoing it lifts that", async ({
  loginAs,
}) => {
  const { page } = await loginAs(["admin", "reviewer"]);
  const { ref, one, names } = await aCorroborated();
  const source = new SourcePage(page);
  await source.open(one);
  const dialog = await source.proposeMerge(names.other);
  await expect(dialog.getByText("1 decided claim will need re-review")).toBeVisible();
  await dialog.getByRole("button", { name: /^Merge into S-/ }).click();
  const undo = page.getByRole("button", { name: /^Undo the merge of S-/ });
  await expect(undo).toBeVisible();

  const claim = new ClaimPage(page);
  await claim.open(ref);
  await expect(page.getByText("Needs re-review").first()).toBeVisible();
  await expect(
    page.getByText(/was merged into S-\d+: its groups of origins changed\./).first(),
  ).toBeVisible();
  await source.open(one);
  await undo.click();
  await expect(undo).toHaveCount(0);
  await claim.open(ref);
  await expect(page.getByRole("main").getByText("Corroborated").first()).toBeVisible();
});

test("a retraction sends the claim that rested on the source to re-review, and reinstating lifts that", async ({
  loginAs,
}) => {
  const { page } = await loginAs(["admin", "reviewer"]);
  const { ref, one } = await aCorroborated();
  const source = new SourcePage(page);
  await source.open(one);
  await source.retract("It made up its witnesses.");
  const claim = new ClaimPage(page);
  await claim.open(ref);
  await expect(page.getByText(/was retracted: its groups of origins changed\./).first()).toBeVisible();
  await source.open(one);
  await source.reinstate("Another monitor was meant.");
  await claim.open(ref);
  await expect(page.getByRole("main").getByText("Corroborated").first()).toBeVisible();
});

test("what-if names the claims that would fall without an origin, and changes none", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const { ref, names } = await aCorroborated();
  await page.goto("/");
  await page.getByRole("link", { name: "What if" }).click();
  await page.getByRole("combobox", { name: "Discount an origin" }).fill(names.one);
  await page.getByRole("option", { name: names.one }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    `What if ${names.one} were discounted?`,
  );
  await expect(page.getByText(/^1 of \d+ corroborated claims?$/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Claims that would fall", exact: true })).toContainText(ref);

  await page.getByRole("combobox", { name: "And another one" }).fill(names.other);
  await page.getByRole("option", { name: names.other }).click();
  await expect(page.getByRole("list", { name: "Discounted" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: ref }).click();
  await expect(page.getByRole("main").getByText("Corroborated").first()).toBeVisible();
});

test("what-if is asked on one page, which says what in its address names no source", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const { names } = await aCorroborated();
  await page.goto(`/sources/${await aSource({ name: `Levee Wire ${names.one}` })}/what-if`);
  await expect(page).toHaveURL(/\/what-if\?source=/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What if Levee Wire");
  await page.goto("/what-if?source=Levee+Wire");
  await expect(page.getByText("No source is known by “Levee Wire”")).toBeVisible();
});

test("what-if is not for somebody who is not signed in", async ({ page }) => {
  await page.goto("/what-if");
  await expect(page).toHaveURL(/\/sign-in/);
});
