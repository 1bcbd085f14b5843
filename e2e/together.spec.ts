import { expect, test } from "@/e2e/fixtures";
import { ArticlePage } from "@/e2e/pages/article-page";
import { SourcePage } from "@/e2e/pages/source-page";
import { newId } from "@/lib/new-id";
import { editClaim } from "@/server/claims/commands/edit-claim";
import { changeRelation } from "@/server/sources/commands/change-relation";
import { editSource } from "@/server/sources/commands/edit-source";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";

const NEWEST = "Load the newest version and go on";

test("two admins edit a source: the second loads the first one's version and keeps what was typed", async ({
  loginAs,
}) => {
  const { page } = await loginAs("admin");
  const name = `Isthmus Watch ${newId()}`;
  const id = await aSource({ name });
  const source = new SourcePage(page);
  await source.open(id);
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: /^Edit S-/ });
  await dialog.getByRole("textbox", { name: "Country" }).fill("LB");
  unwrap(await editSource(await aPerson("admin"), id, { name: `${name} renamed`, version: 1 }));
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Somebody else changed this source");
  await expect(dialog.getByRole("alert")).toBeInViewport();
  await dialog.getByRole("button", { name: NEWEST }).click();
  await expect(dialog.getByRole("textbox", { name: "Name", exact: true })).toHaveValue(`${name} renamed`);
  await expect(dialog.getByRole("textbox", { name: "Country" })).toHaveValue("LB");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(source.title).toContainText("renamed");
  await expect(page.getByText("Lebanon")).toBeVisible();
});

test("two admins change a relation: the second saves over the first without a reload of the page", async ({
  loginAs,
}) => {
  const { page } = await loginAs("admin");
  const from = await aSource();
  const relationId = await aRelation(from, "relays", await aSource());
  await new SourcePage(page).open(from);
  const edit = page.getByRole("button", { name: /^Edit or end/ });
  await edit.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Citation" }).fill("A book on straits, p. 9");
  const patch = { note: "seen by the other", version: 1 };
  unwrap(await changeRelation(await aPerson("admin"), { source: from, relationId }, patch));
  await dialog.getByRole("button", { name: "Save the relation" }).click();
  await dialog.getByRole("button", { name: NEWEST }).click();
  await expect(dialog.getByRole("textbox", { name: "Note" })).toHaveValue("seen by the other");
  await expect(dialog.getByRole("textbox", { name: "Citation" })).toHaveValue("A book on straits, p. 9");
  await dialog.getByRole("button", { name: "Save the relation" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(edit).toBeFocused();
  const table = page.getByRole("table", { name: "Relations of this source" });
  await expect(table).toContainText("A book on straits, p. 9");
  await expect(table).toContainText("seen by the other");
});

test("what is to be split is looked at again once more of it is chosen", async ({ loginAs }) => {
  const { page } = await loginAs("admin");
  const id = await aSource({ name: `Sound Watch ${newId()}` });
  for (let i = 0; i < 2; i++)
    await aClaim(await aPerson("reviewer"), {
      chain: [{ sourceId: id, role: "origin", mention: "the sound rescuers", cue: "said" }],
    });
  await page.goto(`/sources/${id}/split`);
  await page.getByRole("combobox", { name: "The other source" }).fill(`Sound Rescue ${id}`);
  await page.getByRole("option", { name: /^Add as new/ }).click();
  const chains = page.getByRole("group", { name: /the sound rescuers/ });
  await chains.getByRole("checkbox").first().check();
  await page.getByRole("textbox", { name: "Reason" }).fill("Two bodies.");
  await page.getByRole("button", { name: "See what it changes" }).click();
  await expect(page.getByText("in 1 chain of 1 claim")).toBeVisible();
  await chains.getByRole("button", { name: "All 2 of these" }).click();
  await expect(page.getByText("in 1 chain of 1 claim")).toHaveCount(0);
  await page.getByRole("button", { name: "See what it changes" }).click();
  await expect(page.getByText("in 2 chains of 2 claims")).toBeVisible();
});

test("two people reword a claim beside its text: the second sees the first one's words and keeps their own", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("reviewer");
  const { articleId } = await anArticle(actor);
  const claim = await aClaim(actor, { articleId, statement: "The mill burned." });
  const article = new ArticlePage(page);
  await article.open(articleId);
  await article.stepTo(article.claim(/The mill burned/));
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: /^Edit C-/ });
  const statement = dialog.getByRole("textbox", { name: "Statement" });
  await statement.fill("The old mill burned down.");
  const theirs = { claimId: claim.id, statement: "The new mill burned.", version: claim.version };
  await editClaim(await aPerson("reviewer"), theirs);
  await dialog.getByRole("button", { name: "Save" }).click();

  await dialog.getByRole("button", { name: NEWEST }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "It now reads" })).toContainText(
    "The new mill burned.",
  );
  await expect(statement).toHaveValue("The old mill burned down.");
  await dialog.getByRole("button", { name: "Use these words instead" }).click();
  await expect(statement).toHaveValue("The new mill burned.");
  await statement.fill("The old mill burned down.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(article.claim(/The old mill burned down/)).toBeVisible();
});
