import { expect, test } from "@/e2e/fixtures";
import { ArticlePage } from "@/e2e/pages/article-page";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { aProperName, aTown } from "@/e2e/steps/proper-name";
import { newId } from "@/lib/new-id";
import { anArticle } from "@/test/builders/articles";
import { aCheckedSource, aClaim } from "@/test/builders/claims";

/** A monitor's claim that a town fell, in one outlet, and the report of another outlet that repeats it. */
async function aRepeatedClaim(actor: Parameters<typeof aClaim>[0]) {
  const [town, monitor] = [aTown(), aProperName("Rasd")];
  const sourceId = await aCheckedSource(monitor);
  const statement = `Rebels seized the town of ${town}.`;
  const { ref } = await aClaim(actor, { statement, chain: [{ sourceId, role: "origin" }] });
  const text = `Rebels took ${town} on Friday, ${monitor} said.\n\nThe road to the coast stayed open.`;
  const { articleId } = await anArticle(actor, { text, outlet: `Harbour Daily ${newId().slice(-6)}` });
  return { town, ref: `C-${ref}`, articleId };
}

test("what a second outlet repeats is offered, attached by key, and counted as one origin", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { town, ref, articleId } = await aRepeatedClaim(actor);
  const article = new ArticlePage(page);
  await article.open(articleId);
  const suggestion = article.suggestion(new RegExp(`Rebels took ${town}`));
  const offer = suggestion.getByRole("region", { name: "Likely the same" });
  await expect(offer).toContainText(ref);
  await expect(offer).toContainText(`same place: ${town}`);

  await page.keyboard.press("s");
  await expect(article.notice(`Attached to ${ref}.`)).toBeVisible();
  await page.getByRole("link", { name: ref }).first().click();
  await expect(page.getByText("2 outlets · 1 independent origin")).toBeVisible();
  await expect(new ClaimPage(page).part("Where it appears (2)")).toContainText("Harbour Daily");
});

test("what was told apart is not offered again", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref, articleId } = await aRepeatedClaim(actor);
  const article = new ArticlePage(page);
  await article.open(articleId);
  const offer = page.getByRole("region", { name: "Likely the same" });
  await expect(offer).toContainText(ref);
  await page.keyboard.press("n");
  await expect(article.notice(`${ref} will not be offered here again.`)).toBeVisible();
  await expect(offer).toHaveCount(0);

  const asked = page.waitForResponse((response) => response.request().method() === "POST");
  await page.reload();
  await asked;
  await expect(offer).toHaveCount(0);
});

test("a claim that repeats another is merged from its card, and the merge is undone", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { town, ref, articleId } = await aRepeatedClaim(actor);
  const own = await aClaim(actor, { articleId, statement: `The rebels took ${town}.` });
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.claim(/The rebels took/));
  await page.getByRole("button", { name: `Merge into ${ref}` }).click();
  await expect(article.notice(`C-${own.ref} was merged into ${ref}.`)).toBeVisible();
  await expect(article.claim(new RegExp(`Rebels seized the town of ${town}`))).toContainText(ref);
  await page.keyboard.press("z");
  await expect(article.claim(/The rebels took/)).toContainText(`C-${own.ref}`);
});

test("the claims that are likely the same stand on a claim's page without scripts", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer", { javaScriptEnabled: false });
  const statement = `Rebels seized the town of ${aTown()}.`;
  const [one, other] = [await aClaim(actor, { statement }), await aClaim(actor, { statement })];
  await page.goto(`/claims/C-${one.ref}`);
  await expect(new ClaimPage(page).part("Likely the same")).toContainText(`C-${other.ref}`);
});

test("selected words are attached to a claim that is searched for by its words", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const statement = `The coast road past ${aTown()} stayed open.`;
  const { ref } = await aClaim(actor, { statement });
  const { articleId } = await aRepeatedClaim(actor);
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.select("The road to the coast stayed open");
  await page.getByRole("button", { name: "Make a claim" }).click();
  const dialog = page.getByRole("dialog", { name: "New claim" });
  await dialog.getByRole("combobox", { name: "Attach to a claim on the desk" }).fill(statement);
  await page.getByRole("option", { name: `C-${ref}` }).click();
  await dialog.getByRole("button", { name: `Attach to C-${ref}` }).click();

  const card = article.claim(/The coast road past/);
  await expect(card).toContainText(`C-${ref}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card).toHaveCount(0);
});

test("only an editor is asked whether two claims can't both hold", async ({ loginAs }) => {
  const [reviewer, editor] = [await loginAs("reviewer"), await loginAs("editor")];
  const [town, publishedAt] = [aTown(), "2016-05-07"];
  const toll = (killed: number) => `${killed} soldiers were killed in ${town} on 6 May.`;
  const { ref } = await aClaim(reviewer.actor, { statement: toll(30), publishedAt });
  const other = await aClaim(reviewer.actor, { statement: toll(12), publishedAt });
  const seen = new ClaimPage(reviewer.page);
  await seen.open(`C-${ref}`);
  await expect(seen.part("Can’t both hold")).toContainText(`C-${other.ref}`);
  await expect(seen.part("Can’t both hold").getByRole("button")).toHaveCount(0);

  const decided = new ClaimPage(editor.page);
  await decided.open(`C-${other.ref}`);
  await editor.page.getByRole("button", { name: `Confirm the contradiction with C-${ref}` }).click();
  await expect(decided.part("Can’t both hold")).toContainText("Confirmed");
});
