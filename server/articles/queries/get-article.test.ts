import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { sliceCodePoints } from "@/lib/text/code-points";
import { articleView } from "@/server/articles/views";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { addArticle } from "../commands/add-article";
import { submissionOf } from "../submission";
import { getArticle } from "./get-article";

useDatabase();

const TEXT =
  "🛩 Fighters took Halfaya, the Observatory said. “We hold it,” spokesman Adam Karim told Reuters.";

describe("an article", () => {
  it("comes by its id and by its reference", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer);

    const article = await getArticle(reviewer, articleId);
    expect(await getArticle(reviewer, article.ref)).toEqual(article);
    expect(await getArticle(reviewer, article.ref.toLowerCase())).toEqual(article);
    expect(articleView.parse(article)).toEqual(article);
  });

  it("holds its text and the suggestions on it, each cutting its quote out of the text", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer, { text: TEXT });
    const { text, suggestions } = await getArticle(reviewer, articleId);

    expect(text).toBe(TEXT);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const one of suggestions) expect(sliceCodePoints(text, one)).toBe(one.quote);
  });

  it("leaves its own outlet out of a proposed chain", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer, { text: TEXT, outlet: "Reuters" });
    const { suggestions } = await getArticle(reviewer, articleId);

    expect(suggestions.flatMap(({ chain }) => chain.map(({ source }) => source))).not.toContain("Reuters");
  });

  it("resolves a name that was registered after the article came in", async () => {
    const reviewer = await aPerson("reviewer");
    const agency = "Jisr News Agency";
    const { articleId } = await anArticle(reviewer, {
      text: `The town fell, ${agency} said. Report ${newId()}.`,
    });
    const chainNow = async () => (await getArticle(reviewer, articleId)).suggestions[0]?.chain[0];
    expect(await chainNow()).toMatchObject({ sourceId: null, source: agency, checked: false });

    const other = await anArticle(reviewer, { outlet: agency });
    const { outletId } = await database().article.findUniqueOrThrow({ where: { id: other.articleId } });
    expect(await chainNow()).toMatchObject({ sourceId: outletId, source: agency });
  });

  it("offers a name that is nearly one that is registered, and does not take it", async () => {
    const reviewer = await aPerson("reviewer");
    await anArticle(reviewer, { outlet: "Anadolu Agency" });
    const { articleId } = await anArticle(reviewer, { text: "The bridge was hit, Andadolu Agency said." });

    const [suggestion] = (await getArticle(reviewer, articleId)).suggestions;
    expect(suggestion?.chain[0]).toMatchObject({ sourceId: null, offers: [{ source: "Anadolu Agency" }] });
  });

  it("shows the newest text and lists every capture, the newest first", async () => {
    const reviewer = await aPerson("reviewer");
    const address = `https://news.example/${newId()}`;
    const add = (text: string) =>
      addArticle(reviewer, { ...submissionOf({ text, outlet: "Reuters" }, "paste"), address });
    await add("The town fell, the Observatory said.");
    const added = await add("The town did not fall, the Observatory said.");

    const article = await getArticle(reviewer, added.ok ? added.value.articleId : "");
    expect(article.text).toBe("The town did not fall, the Observatory said.");
    expect(article.captures.map(({ number }) => number)).toEqual([2, 1]);
    expect(article).toMatchObject({
      captureId: article.captures[0]?.id,
      sha256: article.captures[0]?.sha256,
    });
    expect(new Set(article.suggestions.map(({ quote }) => quote.includes("not")))).toEqual(new Set([true]));
  });

  it("names the articles with the same text, on both sides", async () => {
    const reviewer = await aPerson("reviewer");
    const text = `A wire report ${newId()}`;
    const first = await getArticle(reviewer, (await anArticle(reviewer, { text, outlet: "Wire" })).articleId);
    const second = await getArticle(
      reviewer,
      (await anArticle(reviewer, { text, outlet: "Paper" })).articleId,
    );

    expect(second.sameTextAs).toBe(first.ref);
    expect((await getArticle(reviewer, first.id)).sameTexts).toEqual([
      { id: second.id, ref: second.ref, outlet: "Paper" },
    ]);
  });

  it("is not found where there is none", async () => {
    const reviewer = await aPerson("reviewer");
    await expect(getArticle(reviewer, newId())).rejects.toMatchObject({ code: "not_found" });
    await expect(getArticle(reviewer, "A-999999")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is for people who are signed in and have a role", async () => {
    await expect(getArticle(nobody(), "A-1")).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getArticle(await aPerson(), "A-1")).rejects.toMatchObject({ code: "forbidden" });
  });
});
