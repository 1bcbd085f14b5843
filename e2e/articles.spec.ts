import { expect, test } from "@/e2e/fixtures";
import { AddArticlePage } from "@/e2e/pages/add-article-page";
import { ArticlePage } from "@/e2e/pages/article-page";
import { ANSWERED, aReport, DENIED, TAKEN } from "@/e2e/steps/article-text";

test("a pasted article is shown before it is kept, and its claims are suggested with who told whom", async ({
  loginAs,
}) => {
  const { page } = await loginAs("reviewer");
  const { outlet, title, text } = aReport();
  const form = new AddArticlePage(page);
  await form.open();
  await form.read(text);

  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await expect(page.getByRole("region", { name: "Captured text" })).toContainText("Nothing was left out.");
  await form.add({ outlet });

  await expect(page).toHaveURL(/\/articles\/A-\d+$/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const article = new ArticlePage(page);
  await expect(article.chainOf(article.suggestion(TAKEN))).toHaveText([
    "origin: Syrian Observatory for Human Rights",
    `outlet: ${outlet}, unchecked source`,
  ]);
  await expect(article.chainOf(article.suggestion(ANSWERED)).first()).toContainText(
    "origin, unnamed: Turkish security sources",
  );
  await expect(article.chainOf(article.suggestion(DENIED)).first()).toContainText("denies");
});

test("a text that holds nothing is refused in words, and nothing typed is lost", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const form = new AddArticlePage(page);
  await form.open();
  await form.read("   ");

  await expect(page.getByLabel("Text or HTML")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Text or HTML")).toHaveValue("   ");
});

test("a text in Arabic runs from the right, and says plainly that nothing is suggested for it", async ({
  loginAs,
}) => {
  const { page } = await loginAs("reviewer");
  const form = new AddArticlePage(page);
  await form.open();
  await form.read(
    `مقاتلون يسيطرون على قرية تل عصفر\n\nقال المرصد إن المقاتلين سيطروا على القرية بعد ليلة من الاشتباكات ${Date.now()}.`,
  );
  await form.add({ outlet: "صحيفة الميناء", language: "ar" });

  await expect(page.getByText("No suggestions for this language")).toBeVisible();
  await expect(page.getByRole("article", { name: /^Suggestion/ })).toHaveCount(0);
  const paragraph = page.getByRole("paragraph").filter({ hasText: "المرصد" });
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});
