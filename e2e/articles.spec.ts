import { expect, test } from "@/e2e/fixtures";
import { AddArticlePage } from "@/e2e/pages/add-article-page";
import { ArticlePage } from "@/e2e/pages/article-page";
import { ANSWERED, aReport, DENIED, TAKEN } from "@/e2e/steps/article-text";
import { getArticleRef } from "@/server/articles/queries/get-article-ref";
import { anArticle } from "@/test/builders/articles";
import { aClaim } from "@/test/builders/claims";

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

test("lines of the page around a pasted article are left out when somebody says so, and put back", async ({
  loginAs,
}) => {
  const { page } = await loginAs("reviewer");
  const { outlet, text } = aReport();
  const form = new AddArticlePage(page);
  await form.open();
  await form.read(`${text}\n\nAdvertisement\n\nFollow us on Twitter`);

  const offer = page.getByRole("region", { name: "Lines of the page" });
  await expect(offer).toContainText("2 lines look like part of the page");
  await expect(offer.getByRole("listitem")).toHaveText(["Advertisement", "Follow us on Twitter"]);
  const captured = page.getByRole("region", { name: "Captured text" });
  const size = await captured.getByRole("heading").textContent();
  await offer.getByRole("button", { name: "Leave out these lines" }).click();
  await expect(captured.getByRole("heading")).not.toHaveText(size ?? "");
  await offer.getByRole("button", { name: "Put back these lines" }).click();
  await expect(captured.getByRole("heading")).toHaveText(size ?? "");

  await offer.getByRole("button", { name: "Leave out these lines" }).click();
  await expect(offer).toContainText("2 lines are left out");
  await form.add({ outlet });
  await expect(page).toHaveURL(/\/articles\/A-\d+$/);
  await expect(page.getByRole("paragraph").filter({ hasText: "Aid lorries have waited" })).toBeVisible();
  const leftOut = page.getByText("Follow us on Twitter");
  await expect(leftOut).toBeHidden();
  await page.getByText("1 capture").click();
  await expect(leftOut).toBeVisible();
});

test("a text that holds nothing is refused in words, and nothing typed is lost", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const form = new AddArticlePage(page);
  await form.open();
  await form.read("   ");

  await expect(page.getByLabel("Text or HTML")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Text or HTML")).toHaveValue("   ");
});

test("an outlet that could not be read is asked for, and found by the beginning of its name", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { outlet, text } = aReport();
  await anArticle(actor, { text, outlet });
  const form = new AddArticlePage(page);
  await form.open();
  await form.read(aReport().text);
  const field = page.getByRole("combobox", { name: "Outlet" });
  await expect(field).toHaveValue("");
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByText("Name the outlet, or “Unknown outlet” where nobody can say.")).toBeVisible();

  await field.fill(outlet.slice(0, -2));
  await page.getByRole("option", { name: outlet }).click();
  await expect(field).toHaveValue(outlet);
  await page.getByRole("button", { name: "Add the article" }).click();
  await expect(page.getByRole("link", { name: outlet })).toBeVisible();
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

test("an admin takes a text away for legal reasons; the reason and the quotes of claims stay", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("admin");
  const { text, outlet } = aReport();
  const { articleId } = await anArticle(actor, { text, outlet });
  await aClaim(actor, { articleId });
  await page.goto(`/articles/${await getArticleRef(actor, articleId)}`);
  await page.getByText("1 capture").click();
  await page.getByRole("button", { name: "Take the text away of capture 1" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Legal reason").fill("Court order 12/2026");
  await dialog.getByRole("button", { name: "Take the text away" }).click();

  await expect(dialog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "The text was taken away" })).toContainText(
    "Court order 12/2026",
  );
  await expect(page.getByRole("main")).toContainText(text.slice(0, 9));
  await expect(page.getByRole("main")).not.toContainText(text.slice(0, 30));
});

test("a file is read as a pasted text would be, its name not taken for its words", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const { outlet, title, text } = aReport();
  const form = new AddArticlePage(page);
  await form.open();
  await form.choose({ name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await form.add({ outlet });

  await expect(page).toHaveURL(/\/articles\/A-\d+$/);
  await expect(new ArticlePage(page).suggestion(TAKEN)).toBeVisible();
});

test("a file that is no text is refused in words, and another can be chosen", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const form = new AddArticlePage(page);
  await form.open();
  await form.choose({
    name: "photo.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0, 1, 2, 0, 255, 254]),
  });
  await expect(page.getByText("This is not a text but a binary file.")).toBeVisible();

  await form.choose({
    name: "words.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("The town fell on Friday."),
  });
  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
});

test("a pasted text of nearly 5 MB is kept beside the field and read whole", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const text = "The town fell on Friday, and the road was open again by noon.\n\n".repeat(76_000);
  const form = new AddArticlePage(page);
  await form.open();
  await form.paste(text);
  await expect(page.getByText("Pasted text, 4.6 MB")).toBeVisible();
  await page.getByRole("button", { name: "Read it" }).click();

  await expect(page.getByRole("heading", { name: /^Captured: 4,\d{3},\d{3} characters/ })).toBeVisible();
});

test("addresses are fetched only where the desk allows it, and never from an inner network", async ({
  loginAs,
}) => {
  const [reviewer, admin] = [await loginAs("reviewer"), await loginAs("admin")];
  const form = new AddArticlePage(reviewer.page);
  await form.open();
  await form.readAddress("http://169.254.169.254/latest/meta-data");
  await expect(reviewer.page.getByText("Fetching addresses is switched off on this desk.")).toBeVisible();

  await admin.page.goto("/admin/settings");
  await admin.page.getByLabel("Fetch articles by their address").check();
  await admin.page.getByRole("button", { name: "Save" }).last().click();
  await expect(admin.page.getByText("Saved.")).toBeVisible();
  await reviewer.page.getByRole("button", { name: "Read it" }).click();
  await expect(reviewer.page.getByText("This address leads into an inner network")).toBeVisible();
  await expect(reviewer.page.getByRole("textbox", { name: "Address" })).toHaveValue(/169\.254/);
});
