import { expect, test } from "@/e2e/fixtures";
import { ArticlePage } from "@/e2e/pages/article-page";
import { ANSWERED, aReport, DENIED, TAKEN } from "@/e2e/steps/article-text";
import { anArticle, forgetSuggestions, makeUnlikely } from "@/test/builders/articles";

test("a suggestion is accepted by key with the name that was offered for a misspelt one, and undone by key", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  const suggestion = article.suggestion(ANSWERED);
  await article.stepTo(suggestion);
  await expect(suggestion).toContainText("Is “Andadolu” the same as “Anadolu Agency”?");

  await page.keyboard.press("m");
  await expect(article.chainOf(suggestion).nth(1)).toHaveText("relay: Anadolu Agency");
  await page.reload();
  await article.stepTo(suggestion);
  await expect(article.chainOf(suggestion).nth(1)).toHaveText("relay: Anadolu Agency");
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(article.notice(/Read again: /)).toBeVisible();
  await expect(article.chainOf(suggestion).nth(1)).toHaveText("relay: Anadolu Agency");
  await page.keyboard.press("a");
  const claim = article.claim(ANSWERED);
  await expect(claim).toContainText("Unreviewed");
  await expect(suggestion).toHaveCount(0);
  await expect(article.chainOf(claim).first()).toContainText("unnamed: Turkish security sources");

  await page.keyboard.press("z");
  await expect(suggestion).toBeVisible();
  await page.reload();
  await expect(suggestion).toBeVisible();
  await expect(claim).toHaveCount(0);
});

test("keys pressed while an acceptance is on its way are not lost, and each acceptance has its own undo", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(TAKEN));
  await page.keyboard.type("aja");
  await expect(article.claim(TAKEN)).toBeVisible();
  await expect(article.claim(DENIED)).toBeVisible();
  await expect(article.suggestion(ANSWERED)).toBeVisible();

  await page.keyboard.type("zz");
  await expect(article.suggestion(TAKEN)).toBeVisible();
  await expect(article.suggestion(DENIED)).toBeVisible();
});

test("a key that can do nothing says why", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(TAKEN));
  await page.keyboard.press("c");
  await expect(article.notice("Accept the suggestion first, then review it.")).toBeVisible();
  await page.keyboard.press("n");
  await expect(article.notice("No claim is offered here as likely the same.")).toBeVisible();
  await expect(article.notice(/./)).toHaveCount(1);
});

test("a rejected suggestion comes back with the button of the notice", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  const suggestion = article.suggestion(TAKEN);
  await article.stepTo(suggestion);
  await page.keyboard.press("x");

  await expect(suggestion).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(suggestion).toBeVisible();
});

test("a suggestion is accepted with another span, other words and a corrected chain", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(TAKEN));
  await page.keyboard.press("e");

  const dialog = page.getByRole("dialog", { name: "Edit and accept" });
  await dialog.getByRole("button", { name: "End a word earlier" }).click();
  const statement = dialog.getByRole("textbox", { name: "Statement" });
  await statement.fill("They hold Tel Asfar.");
  await expect(statement).toHaveAccessibleDescription(/Begins with “They”: who is meant\?/);
  await statement.fill("Fighters of the opposition hold Tel Asfar.");
  await expect(statement).not.toHaveAccessibleDescription(/Begins with/);
  await dialog.getByRole("button", { name: "Add a deeper origin" }).click();
  await dialog.getByRole("checkbox", { name: "Described, not named" }).first().check();
  await dialog.getByRole("textbox", { name: "As printed" }).fill("activists in the village");
  await dialog.getByRole("button", { name: "Accept" }).click();

  const claim = article.claim(/Fighters of the opposition hold Tel Asfar/);
  await expect(article.chainOf(claim)).toHaveText([
    /^origin, unnamed: activists in the village/,
    "relay: Syrian Observatory for Human Rights",
    /^outlet: /,
  ]);
});

test("selected words become a claim, and the claim can be taken back", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.select("Aid lorries have waited");
  await page.getByRole("button", { name: "Make a claim" }).click();

  const dialog = page.getByRole("dialog", { name: "New claim" });
  await expect(dialog.getByRole("textbox", { name: "Statement" })).toHaveValue(/^Aid lorries have waite/);
  await dialog.getByRole("textbox", { name: "Statement" }).fill("Aid lorries wait at the crossing.");
  await dialog.getByRole("button", { name: "Make the claim" }).click();
  await expect(dialog).toHaveCount(0);
  const claim = article.claim(/Aid lorries wait at the crossing/);
  await expect(article.chainOf(claim).first()).toHaveText("origin not stated");

  await claim.getByRole("button", { name: "Take back" }).click();
  await expect(claim).toHaveCount(0);
});

test("single keys can be switched off, and stay off", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  const suggestion = article.suggestion(TAKEN);
  await article.stepTo(suggestion);
  await page.keyboard.press("?");

  const dialog = page.getByRole("dialog", { name: "Keys" });
  await dialog.getByRole("checkbox", { name: "Use single keys on this browser" }).uncheck();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press("e");
  await expect(page.getByRole("dialog", { name: "Edit and accept" })).toHaveCount(0);

  await page.reload();
  await page.keyboard.press("?");
  await expect(dialog.getByRole("checkbox")).not.toBeChecked();
});

test("on a phone the cards are in a drawer", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer", { viewport: { width: 360, height: 740 } });
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await page.getByRole("button", { name: /^Claims \(\d+\)$/ }).click();

  const drawer = page.getByRole("dialog", { name: "Claims and suggestions" });
  const card = drawer.getByRole("article", { name: TAKEN });
  await card.click();
  await card.getByRole("button", { name: "Accept" }).click();
  await expect(drawer.getByRole("article", { name: /^Claim C-\d+/ })).toBeVisible();
  await expect(
    drawer.getByRole("article", { name: ANSWERED }).getByRole("button", { name: "Accept" }),
  ).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("an admin without another role reads an article, and is offered no review", async ({ loginAs }) => {
  const { page, actor } = await loginAs("admin");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(TAKEN));
  await page.keyboard.type("ak");

  const claim = article.claim(TAKEN);
  await expect(claim.getByRole("button", { name: "Edit" })).toBeVisible();
  await expect(claim.getByRole("button", { name: "Review" })).toHaveCount(0);
});

test("a claim is judged from its card by key", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(DENIED));
  await page.keyboard.press("a");
  const claim = article.claim(DENIED);
  await expect(claim).toBeVisible();
  await page.keyboard.press("u");

  const dialog = page.getByRole("dialog", { name: /^Review C-/ });
  await expect(dialog.getByRole("radio", { name: "Unverifiable" })).toBeChecked();
  await dialog.getByRole("textbox", { name: "Rationale" }).fill("Nobody else was there.");
  await dialog.getByRole("button", { name: "Save the review" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(claim).toContainText("Unverifiable");
});

test("unlikely suggestions wait folded away, are stepped over, and stay shown once asked for", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  await makeUnlikely(articleId, "Its soldiers had left");
  const article = new ArticlePage(page);
  await article.open(articleId);
  const unlikely = article.suggestion(DENIED);
  await article.stepTo(article.suggestion(ANSWERED));
  await page.keyboard.press("j");
  await expect(article.suggestion(ANSWERED)).toHaveAttribute("aria-current", "true");
  await expect(unlikely).toHaveCount(0);

  await page.getByRole("button", { name: "Show 1 more, unlikely" }).press("Enter");
  await expect(unlikely).toContainText("unlikely, 20 %");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(unlikely).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(unlikely).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("button", { name: "Hide 1 unlikely" })).toBeVisible();
});

test("reading again brings what is new, and nothing that somebody has rejected", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor, aReport());
  await forgetSuggestions(articleId, "soldiers had left the village");
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.suggestion(TAKEN));
  await page.keyboard.press("x");
  await expect(article.suggestion(TAKEN)).toHaveCount(0);
  await expect(article.suggestion(DENIED)).toHaveCount(0);

  await page.getByRole("button", { name: "Read again" }).click();
  await expect(article.notice(/1 new, 0 gone, \d the same/)).toBeVisible();
  await expect(article.suggestion(DENIED)).toBeVisible();
  await expect(article.suggestion(TAKEN)).toHaveCount(0);
});
