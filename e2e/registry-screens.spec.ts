import { expect, test } from "@/e2e/fixtures";
import { SourcePage } from "@/e2e/pages/source-page";
import { newId } from "@/lib/new-id";
import { aPerson } from "@/test/builders/actors";
import { aClaim } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";

test("an admin reads a registry file after a look at what each line changes", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const name = `Ridge Wire ${newId()}`;
  const csv = (kind: string) =>
    `record,source,kind,name,to,citation\nsource,${name},${kind},,,\nalias,${name},,راصد ${newId()},,\n`;
  await page.goto("/sources/registry");
  const paste = page.getByRole("textbox", { name: "Or paste it" });
  await paste.fill(csv("planet"));
  await page.getByRole("button", { name: "See what it changes" }).click();
  const lines = page.getByRole("table", { name: "What each line does" }).getByRole("row");
  await expect(lines.filter({ hasText: "refused" }).first()).toContainText("kind");
  await expect(page.getByRole("button", { name: /^Read it/ })).toHaveCount(0);

  await paste.fill(csv("news_agency"));
  await page.getByRole("button", { name: "See what it changes" }).click();
  await expect(lines.filter({ hasText: "adds" })).toHaveCount(2);
  await page.getByRole("button", { name: "Read it: 2 lines" }).click();
  await expect(page.getByText("The file was read")).toBeVisible();
  await page.goto(`/sources?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("an admin sees what the starter registry would bring", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  await page.goto("/sources/registry");
  await page.getByRole("button", { name: "Load the starter registry" }).click();
  await expect(page.getByRole("textbox", { name: "Or paste it" })).toHaveValue(/Reuters/);
  await expect(page.getByText(/^\d+ lines? to add/)).toBeVisible();
});

test("an editor takes the registry out as a file but reads none", async ({ loginAs }) => {
  const { page } = await loginAs("editor");
  await page.goto("/sources/registry");
  await expect(page.getByRole("button", { name: "See what it changes" })).toHaveCount(0);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("registry.csv");
});

test("the registry page and the page to split a source are not a reviewer's", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  for (const path of ["/sources/registry", `/sources/${await aSource()}/split`]) {
    expect((await page.goto(path))?.status()).toBe(403);
  }
});

test("an admin ties a source to another one and sees the tie drawn and in the table", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const [name, owner] = [`Delta News ${newId()}`, `Delta Holding ${newId()}`];
  const id = await aSource({ name });
  await aSource({ name: owner });
  const source = new SourcePage(page);
  await source.open(id);
  const dialog = await source.proposeRelation("is owned by", name);
  await dialog.getByRole("textbox", { name: "Citation" }).fill("https://example.org/about");
  await dialog.getByRole("button", { name: "Save the relation" }).click();
  await expect(dialog.getByText("A source can’t be related to itself.")).toBeVisible();
  await source.chooseOther(dialog, owner);
  await dialog.getByLabel("Since").fill("2012-05");
  await dialog.getByRole("button", { name: "Save the relation" }).click();

  const row = page.getByRole("table", { name: "Relations of this source" }).getByRole("row").last();
  await expect(row).toContainText("is owned by");
  await expect(row).toContainText("since 2012-05");
  await expect(source.graph).toContainText(`owns ${name.slice(0, 8)}`);
  await row.getByRole("button", { name: /^Edit or end/ }).click();
  const edit = page.getByRole("dialog");
  await edit.getByLabel("Until").fill("2011-01-01");
  await edit.getByRole("button", { name: "Save the relation" }).click();
  await expect(edit.getByText("A relation can’t end before it starts.")).toBeVisible();
  await edit.getByLabel("Until").fill("2020-01-31");
  await edit.getByRole("button", { name: "Save the relation" }).click();
  await expect(row).toContainText("2012-05 to 2020-01-31");
});

test("an admin creates a conflict and says on which side a source stands", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const conflict = `War of the ridge ${newId()}`;
  const source = new SourcePage(page);
  await source.open(await aSource());
  await page.getByRole("button", { name: "New conflict" }).click();
  const made = page.getByRole("dialog", { name: "New conflict" });
  await made.getByRole("textbox", { name: "Name" }).fill(conflict);
  await made.getByRole("textbox", { name: "Sides" }).fill("The north\nThe south");
  await made.getByRole("button", { name: "Create the conflict" }).click();
  await expect(made).toHaveCount(0);
  await page.getByRole("button", { name: "Add a side" }).click();
  const dialog = page.getByRole("dialog", { name: /^The side of S-/ });
  await dialog.getByRole("combobox", { name: "Conflict and side" }).selectOption(`${conflict}: The south`);
  await dialog.getByRole("textbox", { name: "Citation" }).fill("A book on the ridge, p. 7");
  await dialog.getByRole("button", { name: "Save the side" }).click();

  const row = page.getByRole("table", { name: "Sides of this source" }).getByRole("row").last();
  await expect(row).toContainText("The south");
  await row.getByRole("button", { name: /^Take out/ }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Reason" }).fill("Another source was meant.");
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(source.part("Sides in conflicts")).toContainText("It stands on no side");
});

test("an admin splits a source by what was printed, and undoes it", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const name = `Fjord Watch ${newId()}`;
  const id = await aSource({ name });
  await aClaim(await aPerson("reviewer"), {
    chain: [{ sourceId: id, role: "origin", mention: "the fjord rescuers", cue: "said" }],
  });
  const source = new SourcePage(page);
  await source.open(id);
  await page.getByRole("link", { name: "Split" }).click();
  await page.getByRole("combobox", { name: "The other source" }).fill(`Fjord Rescue ${id}`);
  await page.getByRole("option", { name: /^Add as new/ }).click();
  await page
    .getByRole("group", { name: /the fjord rescuers/ })
    .getByRole("checkbox")
    .check();
  await page.getByRole("textbox", { name: "Reason" }).fill("Two bodies.");
  await page.getByRole("button", { name: "See what it changes" }).click();
  await expect(page.getByText("in 1 chain of 1 claim")).toBeVisible();
  await page.getByRole("button", { name: /^Split S-/ }).click();
  await expect(source.title).toContainText("Fjord Rescue");

  await source.open(id);
  await page.getByRole("button", { name: /^Undo the split of S-/ }).click();
  await expect(source.part("Taken out of this one")).toHaveCount(0);
  await expect(source.part("Merged into this one")).toContainText("Fjord Rescue");
});

test("an admin adds, changes and takes away a name, and is warned of one that reads otherwise", async ({
  loginAs,
}) => {
  const { page } = await loginAs("admin");
  const id = await aSource();
  await page.goto(`/sources/${id}/names`);
  await page.getByRole("button", { name: "Add a name" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill(`Cape Reut\u202esre ${id}`);
  await expect(dialog.getByText("turn the reading direction")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill(`Cape Watch ${id}`);
  await dialog.getByRole("button", { name: "Save the name" }).click();
  const names = page.getByRole("table", { name: "Other names of this source" });
  await expect(names).toContainText("Cape Watch");
  await names.getByRole("button", { name: /^Edit Cape Watch/ }).click();
  await page.getByRole("dialog").getByLabel("Since").fill("2015");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(names).toContainText("since 2015");
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(names.getByText("since 2015").filter({ visible: true })).toBeVisible();
  await expect(names.getByRole("button", { name: /^Take away Cape Watch/ })).toBeInViewport();
  await page.goto(`/sources/${id}/names?cursor=nonsense`);
  await names.getByRole("button", { name: /^Take away Cape Watch/ }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Reason" }).fill("Another body's name.");
  await page.getByRole("button", { name: "Take it away" }).click();
  await expect(page.getByText("No other name is known.")).toBeVisible();
});
