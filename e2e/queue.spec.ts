import { expect, test } from "@/e2e/fixtures";
import { newId } from "@/lib/new-id";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview } from "@/test/builders/claims";

/** A word that stands in no other test's claims. */
const aWord = () => `Zamir${newId().slice(-12)}`;

test("the queue is filtered and searched, and the address says how", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const [word, outlet] = [aWord(), `Harbour ${newId()}`];
  await aClaim(actor, { statement: `${word} fell.`, outlet });
  const decided = await aClaim(actor, { statement: `${word} was retaken.`, outlet });
  await aReview(actor, decided);
  await page.goto("/queue");
  await page.getByRole("searchbox", { name: "Search claims" }).fill(word.slice(0, -2));
  await page.getByRole("textbox", { name: "Outlet" }).fill(outlet);
  await page.getByRole("button", { name: "Apply" }).click();

  await expect(page).toHaveURL((url) => url.searchParams.get("outlet") === outlet);
  const rows = page.getByRole("table", { name: "Claims" }).getByRole("row");
  await expect(rows).toHaveCount(3);
  await page
    .getByRole("navigation", { name: "Claims by standing" })
    .getByRole("link", { name: /^Unverifiable/ })
    .click();
  await expect(page).toHaveURL(/standing=unverifiable/);
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText(`${word} was retaken.`);
});

test("what was decided against the rule is marked, counted on the desk and listed apart", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("editor");
  const word = aWord();
  const { articleId } = await anArticle(actor);
  const claim = await aClaim(actor, { statement: `${word} fell.`, articleId });
  await aReview(actor, claim, { verdict: "corroborated", reason: "Our own camera recorded it." });
  await page.goto("/");
  await page.getByRole("link", { name: /^\d+ decisions? against the rule$/ }).click();

  await expect(page).toHaveURL(/\/queue\?byException=true$/);
  await expect(page.getByRole("checkbox", { name: "Against the rule" })).toBeChecked();
  const row = page.getByRole("row").filter({ hasText: `${word} fell.` });
  await expect(row).toContainText("against the rule, by exception");
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("article", { name: `${word} fell.` })).toContainText("by exception");
});

test("the queue is walked with the keyboard, and Enter opens a claim", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const word = aWord();
  for (const end of ["fell.", "was retaken."]) await aClaim(actor, { statement: `${word} ${end}` });
  await page.goto(`/queue?q=${word}`);
  const first = page.getByRole("link", { name: `${word} was retaken.` });
  const second = page.getByRole("link", { name: `${word} fell.` });
  await expect(page.getByText("step through the rows")).toBeVisible();
  await page.keyboard.press("j");
  await expect(first).toBeFocused();
  await page.keyboard.press("j");
  await expect(second).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${word} fell.`);
});

test("the queue works without scripts", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer", { javaScriptEnabled: false });
  const word = aWord();
  await aClaim(actor, { statement: `${word} fell.` });
  await page.goto("/queue");
  await page.getByRole("searchbox", { name: "Search claims" }).fill(word);
  await page.getByLabel("Mine only").check();
  await page.getByRole("button", { name: "Apply" }).click();

  await page.getByRole("link", { name: `${word} fell.` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${word} fell.`);
});

test("only an editor is offered the export of a selection", async ({ loginAs }) => {
  const [editor, reviewer] = [await loginAs("editor"), await loginAs("reviewer")];
  for (const { page } of [editor, reviewer]) await page.goto("/queue");

  await expect(editor.page.getByRole("link", { name: "Export this selection" })).toBeVisible();
  await expect(reviewer.page.getByRole("heading", { name: "Queue" })).toBeVisible();
  await expect(reviewer.page.getByRole("link", { name: "Export this selection" })).toHaveCount(0);
});

test("a filter is kept under a name, leads to its list again, and is removed", async ({ loginAs }) => {
  const [mine, other] = [await loginAs("reviewer"), await loginAs("reviewer")];
  const { page } = mine;
  await page.goto("/queue?standing=disputed&mine=true");
  await page.getByRole("button", { name: "Save this filter" }).click();
  await page.getByRole("dialog", { name: "Save this filter" }).getByLabel("Name").fill("My disputed ones");
  await page.getByRole("button", { name: "Save the filter" }).click();
  const saved = page.getByRole("navigation", { name: "Saved filters" });
  await expect(saved.getByRole("link", { name: "My disputed ones" })).toHaveAttribute("aria-current", "page");

  await page.goto("/queue");
  await saved.getByRole("link", { name: "My disputed ones" }).click();
  await expect(page).toHaveURL(/\/queue\?standing=disputed&mine=true$/);
  await other.page.goto("/queue?mine=true");
  await expect(other.page.getByRole("button", { name: "Save this filter" })).toBeVisible();
  await expect(other.page.getByRole("link", { name: "My disputed ones" })).toHaveCount(0);

  await saved.getByRole("button", { name: "Remove My disputed ones" }).click();
  await expect(saved.getByRole("link", { name: "My disputed ones" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(saved.getByRole("link", { name: "My disputed ones" })).toBeVisible();
});

test("an undo that does not go through is told", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  await page.goto("/queue?mine=true");
  await page.getByRole("button", { name: "Save this filter" }).click();
  await page.getByRole("dialog", { name: "Save this filter" }).getByLabel("Name").fill("Mine");
  await page.getByRole("button", { name: "Save the filter" }).click();
  await page.getByRole("button", { name: "Remove Mine" }).click();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await page.context().setOffline(true);
  await undo.click();
  await expect(page.getByText("The desk could not be reached.").first()).toBeVisible();
});
