import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { editArticle } from "./edit-article";

useDatabase();

const find = (id: string) =>
  database().article.findUniqueOrThrow({ where: { id }, include: { outlet: true, captures: true } });

describe("editing an article", () => {
  it("changes what is given and leaves the rest and the captures alone", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer, { publishedAt: "2016" });
    const before = await find(articleId);
    const edited = await editArticle(reviewer, articleId, {
      title: "Better",
      publishedAt: "2016-05-08",
      version: 1,
    });

    const after = await find(articleId);
    expect(unwrap(edited)).toEqual({ id: articleId, version: 2 });
    expect(after).toMatchObject({
      title: "Better",
      publishedAtPrecision: "day",
      language: "en",
      outlet: { name: "Reuters" },
    });
    expect(after.captures).toEqual(before.captures);
  });

  it("takes the date away and gives it to another outlet", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer, { publishedAt: "2016" });
    await editArticle(reviewer, articleId, { publishedAt: null, outlet: "Al-Monitor", version: 1 });

    expect(await find(articleId)).toMatchObject({
      publishedAt: null,
      outlet: { name: "Al-Monitor", checked: false },
    });
  });

  it("is recorded with what was and what is", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer);
    await editArticle(reviewer, articleId, { title: "Better", version: 1 });

    const event = await database().auditEvent.findFirst({
      where: { kind: "ArticleEdited", entityId: articleId },
    });
    expect(event).toMatchObject({ before: { title: "Fighters take Halfaya" }, after: { title: "Better" } });
  });

  it("tells the second of two people who save at once", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer);
    await editArticle(reviewer, articleId, { title: "First", version: 1 });

    await expect(editArticle(reviewer, articleId, { title: "Second", version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await find(articleId)).toMatchObject({ title: "First", version: 2 });
  });

  it("is refused where the outlet has an article of the same import key, and changes nothing", async () => {
    const editor = await aPerson("editor");
    const [there, here] = [await anArticle(editor, { outlet: "Taken" }), await anArticle(editor)];
    for (const { articleId: id } of [there, here]) {
      await database().article.update({ where: { id }, data: { externalId: "dispatch-7" } });
    }
    const moved = await editArticle(editor, here.articleId, { title: "Moved", outlet: "taken", version: 1 });

    expect(moved).toMatchObject({ ok: false, error: { kind: "import_key_taken", field: "outlet" } });
    expect(await find(here.articleId)).toMatchObject({ version: 1, outlet: { name: "Reuters" } });
    expect((await editArticle(editor, there.articleId, { outlet: "Taken", version: 1 })).ok).toBe(true);
  });

  it("is not for what is not there, nor for people without a role or a name", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    const patch = { title: "Other", version: 1 };

    await expect(editArticle(await aPerson("reviewer"), newId(), patch)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(editArticle(nobody(), articleId, patch)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(editArticle(await aPerson(), articleId, patch)).rejects.toMatchObject({ code: "forbidden" });
    expect(await find(articleId)).toMatchObject({ version: 1 });
  });
});
