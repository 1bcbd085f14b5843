import { expect, test } from "@/e2e/fixtures";
import { SourcePage } from "@/e2e/pages/source-page";
import { newId } from "@/lib/new-id";
import { aPerson } from "@/test/builders/actors";
import { aClaim } from "@/test/builders/claims";
import { anUncheckedSource, aSource } from "@/test/builders/sources";

test("an admin adds a source with its names, and edits it", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const name = `Coast Monitor ${newId()}`;
  await page.goto("/sources/new");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Add a name" }).click();
  await page.getByRole("textbox", { name: "Name 1", exact: true }).fill("مرصد الساحل");
  await page.getByRole("textbox", { name: "Language of name 1" }).fill("ar");
  await page.getByRole("textbox", { name: "Country" }).fill("SY");
  await page.getByRole("button", { name: "Add the source" }).click();

  const source = new SourcePage(page);
  await expect(source.title).toContainText(name);
  await expect(source.part("Also called")).toContainText("مرصد الساحل");
  await expect(page.getByText("Syria")).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: /^Edit S-/ });
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill(`${name} renamed`);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(source.title).toContainText("renamed");
});

test("an admin grades a source with a reason that its history keeps", async ({ loginAs }) => {
  const { page, actor } = await loginAs("admin");
  const source = new SourcePage(page);
  await source.open(await aSource());
  await source.grade("B", "Five years of corrections that were all published.");

  const history = source.part("Reliability").getByRole("listitem");
  await expect(history).toContainText("F → B");
  await expect(history).toContainText("Five years of corrections");
  await expect(history).toContainText(actor.name);
});

test("an admin merges two entries of one source after a look at what changes, and undoes it", async ({
  loginAs,
}) => {
  const { page } = await loginAs("admin");
  const [from, into] = [`Rasd ${newId()}`, `Marsad ${newId()}`];
  const fromId = await aSource({ name: from });
  await aSource({ name: into });
  await aClaim(await aPerson("reviewer"), { chain: [{ sourceId: fromId, role: "origin" }] });
  const source = new SourcePage(page);
  await source.open(fromId);
  const dialog = await source.proposeMerge(into);

  await expect(dialog.getByText("1 claim will be shown under it")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Reason" }).fill("One organisation, two spellings.");
  await dialog.getByRole("button", { name: /^Merge into S-/ }).click();
  const merged = page.getByText("Everything of this source is shown under");
  await expect(merged).toContainText(into);

  await page.getByRole("button", { name: /^Undo the merge of S-/ }).click();
  await expect(merged).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Merge" })).toBeVisible();
});

test("an admin confirms a source that came with a chain", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const source = new SourcePage(page);
  await source.open(await anUncheckedSource(`Port Authority ${newId()}`));
  await expect(page.getByText("Unchecked", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Confirm" }).click();

  await expect(page.getByText("Unchecked", { exact: true })).toHaveCount(0);
});

test("a reviewer reads a source and finds no way to change it", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const source = new SourcePage(page);
  await source.open(await aSource());

  await expect(source.part("Record as origin")).toBeVisible();
  for (const name of ["Edit", "Merge", "Retract", "Confirm", "Change the grade"])
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  await page.goto("/sources");
  await expect(page.getByRole("link", { name: "Add a source" })).toHaveCount(0);
});

test("the page to add a source is not a reviewer's", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const response = await page.goto("/sources/new");

  expect(response?.status()).toBe(403);
  await expect(page.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
});
