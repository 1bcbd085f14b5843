import { describe, expect, it } from "vitest";
import { articleFilter } from "@/domain/articles/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { listArticles } from "./list-articles";

useDatabase();

const filter = (input: Record<string, unknown> = {}) => articleFilter.parse(input);

/** The ids a filter finds, in the order of the list. */
async function found(input: Record<string, unknown>): Promise<string[]> {
  const { items } = await listArticles(await aPerson("reviewer"), filter(input));
  return items.map(({ id }) => id);
}

describe("the list of articles", () => {
  it("shows what is known of each, the newest first", async () => {
    const reviewer = await aPerson("reviewer");
    await anArticle(reviewer);
    const { articleId } = await anArticle(reviewer, {
      title: "Newest",
      publishedAt: "2016-05",
      language: "en",
    });

    const { items } = await listArticles(reviewer, filter());
    expect(items[0]).toMatchObject({
      id: articleId,
      ref: expect.stringMatching(/^A-\d+$/),
      title: "Newest",
      outlet: { name: "Reuters", checked: false, ref: expect.stringMatching(/^S-\d+$/) },
      publishedAt: "2016-05-01T00:00:00.000Z",
      publishedAtPrecision: "month",
      sameTextAs: null,
      claims: 0,
      decidedClaims: 0,
      openSuggestions: 1,
    });
  });

  it("names the article that had the same text first", async () => {
    const reviewer = await aPerson("reviewer");
    const text = `A wire report ${newId()}`;
    const first = await anArticle(reviewer, { text, outlet: "Wire" });
    await anArticle(reviewer, { text, outlet: "Paper" });

    const { items } = await listArticles(reviewer, filter({ limit: 2 }));
    const original = items.find(({ id }) => id === first.articleId);
    expect(items[0]?.sameTextAs).toBe(original?.ref);
  });

  it("goes through every article once, page by page", async () => {
    const reviewer = await aPerson("reviewer");
    for (const _ of [1, 2, 3]) await anArticle(reviewer);
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await listArticles(reviewer, filter({ limit: 2, cursor }));
      seen.push(...page.items.map(({ id }) => id));
      more = page.nextCursor !== null;
      cursor = page.nextCursor ?? undefined;
    }

    expect(seen).toHaveLength(await database().article.count());
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });
});

describe("finding articles", () => {
  it("goes by words of title and text, accents aside, the last one by its start", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"), {
      title: "Überfall auf Kafr Nabl",
      text: `The monitor counted zwanzig dead. ${newId()}`,
    });

    expect(await found({ q: "uberfall" })).toEqual([articleId]);
    expect(await found({ q: "kafr zwan" })).toEqual([articleId]);
    expect(await found({ q: "kafr zwan dead missing" })).toEqual([]);
    expect(await found({ q: "…" })).toEqual([]);
  });

  it("goes by reference", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    const { ref } = await database().article.findUniqueOrThrow({ where: { id: articleId } });

    expect(await found({ q: `a-${ref}` })).toEqual([articleId]);
  });

  it("goes by outlet: its name, another spelling, its reference, its id", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"), { outlet: "Al-Jarida" });
    const { outlet } = await database().article.findUniqueOrThrow({
      where: { id: articleId },
      include: { outlet: true },
    });

    for (const name of ["Al-Jarida", "al jarida", `S-${outlet.ref}`, outlet.id]) {
      expect(await found({ outlet: name })).toEqual([articleId]);
    }
    expect(await found({ outlet: "Nobody's Paper" })).toEqual([]);
  });

  it("refuses a cursor that is none", async () => {
    await expect(found({ cursor: "nonsense" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("is for people who are signed in and have a role", async () => {
    await expect(listArticles(nobody(), filter())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listArticles(await aPerson(), filter())).rejects.toMatchObject({ code: "forbidden" });
  });
});
