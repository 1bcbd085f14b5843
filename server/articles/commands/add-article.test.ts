import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { anArticle, aText } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

describe("adding a text", () => {
  it("stores the bytes, the text and the suggestions of one article", async () => {
    const { articleId, outcome } = await anArticle(await aPerson("reviewer"));

    expect(outcome).toBe("new_article");
    expect(await database().suggestion.count({ where: { articleId } })).toBeGreaterThan(0);
  });

  it("leads to the article that is there for the same bytes of the same outlet", async () => {
    const reviewer = await aPerson("reviewer");
    const text = aText();
    const first = await anArticle(reviewer, { text });

    expect(await anArticle(reviewer, { text })).toEqual({
      outcome: "already_there",
      articleId: first.articleId,
    });
  });
});
