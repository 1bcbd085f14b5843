import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Actor } from "@/domain/access/actor";
import { expect, test } from "@/e2e/fixtures";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview } from "@/test/builders/claims";
import { aDecidedClaim } from "@/test/builders/summaries";

/** An article with a decided claim and one that is still open. */
async function anArticleToExport(actor: Actor) {
  const { articleId } = await anArticle(actor);
  const decided = await aClaim(actor, { articleId, statement: "Halfaya was taken." });
  await aReview(actor, decided);
  await aClaim(actor, { articleId, statement: "Halfaya was retaken." });
  return { articleId };
}

async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Download/ }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const FORMATS = [
  { format: "Markdown", ending: /\.md$/ },
  { format: "HTML", ending: /\.html$/ },
  { format: "CSV", ending: /\.csv$/ },
  { format: "JSON", ending: /\.json$/ },
  { format: /ClaimReview/, ending: /\.jsonld$|\.json$/ },
];

test("an editor takes the decided claims of an article out in every format, and nothing undecided", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("editor");
  const { articleId } = await anArticleToExport(actor);
  await page.goto(`/export?article=${articleId}`);
  await expect(page.getByRole("heading", { name: "1 claim will leave" })).toBeVisible();
  await expect(page.getByText("1 claim held back: not decided yet")).toBeVisible();

  for (const { format, ending } of FORMATS) {
    await page.getByRole("radio", { name: format }).first().check();
    const { name, text } = await download(page);
    expect(name).toMatch(ending);
    expect(text).toContain("Halfaya was taken.");
    expect(text).not.toContain("Halfaya was retaken.");
  }
});

test("the chosen format is downloaded without scripts too", async ({ loginAs }) => {
  const { page, actor } = await loginAs("editor", { javaScriptEnabled: false });
  const { articleId } = await anArticleToExport(actor);
  await page.goto(`/export?article=${articleId}`);
  await page.getByRole("radio", { name: "CSV" }).check();
  const { name, text } = await download(page);
  expect(name).toMatch(/\.csv$/);
  expect(text).toContain("Halfaya was taken.");
});

test("the page and the file of an export are not a reviewer's", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const response = await page.goto("/export");
  expect(response?.status()).toBe(403);
  await expect(page.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
  expect((await page.request.get("/export/file?format=json")).status()).toBe(403);
});

test("a published check is read by everybody, with its structured data, until it is taken back", async ({
  loginAs,
  page: visitor,
}) => {
  const { page, actor } = await loginAs(["reviewer", "editor"]);
  const { ref } = await aDecidedClaim(actor);
  await page.goto(`/claims/C-${ref}`);
  const address = `/checks/C-${ref}`;
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const question = page.getByRole("dialog", { name: `Publish C-${ref}?` });
  await expect(question).toContainText(`${new URL(page.url()).origin}${address}`);
  await expect(question).toContainText("It names no reviewer and no editor");
  await question.getByRole("button", { name: "Cancel" }).click();
  expect((await visitor.goto(address))?.status()).toBe(404);

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await question.getByRole("button", { name: `Publish C-${ref}` }).click();
  await expect(page.getByRole("link", { name: "Public page" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Unpublish" })).toBeFocused();
  const response = await visitor.goto(address);
  expect(response?.status()).toBe(200);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  const data = JSON.parse(
    await visitor.locator('script[type="application/ld+json"]').evaluate((element) => element.innerHTML),
  );
  expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "ClaimReview" });
  expect(data.url).toContain(address);
  expect(data.reviewRating).toMatchObject({ alternateName: "Corroborated" });
  expect(data.reviewRating).not.toHaveProperty("ratingValue");

  await page.getByRole("button", { name: "Unpublish" }).click();
  await page
    .getByRole("dialog", { name: `Unpublish C-${ref}?` })
    .getByRole("button", { name: `Unpublish C-${ref}` })
    .click();
  await expect(page.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
  expect((await visitor.goto(address))?.status()).toBe(404);
});

test("a reviewer is not offered to publish", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aDecidedClaim(actor);
  await page.goto(`/claims/C-${ref}`);
  await expect(page.getByRole("region", { name: "Decision" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
});
