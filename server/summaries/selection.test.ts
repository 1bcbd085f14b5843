import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { eventInput } from "@/domain/events/schema";
import { exportSelection } from "@/domain/summaries/selection";
import { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { createEvent } from "@/server/events/commands/write-event";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview, type ClaimToBuild } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { countSelected, findSelected } from "./selection";

useDatabase();

type Who = "writer" | "editor" | "stranger";

let people: Record<Who, Actor>;
/** The ids and references a selection may name. */
let named: Record<"article" | "articleRef" | "event", string>;

const decided = async (claim: ClaimSaved, by: Actor, reason?: string) =>
  unwrap(await aReview(by, claim, reason ? { verdict: "corroborated", reason } : {}));

beforeAll(async () => {
  const [writer, editor] = [await aPerson("reviewer"), await aPerson("editor")];
  people = { writer, editor, stranger: await aPerson("editor") };
  const make = (statement: string, more: ClaimToBuild = {}) => aClaim(writer, { statement, ...more });

  const { articleId } = await anArticle(writer, { title: "Two fronts", publishedAt: "2016-05-06" });
  const bridge = await make("The bridge fell.", { articleId });
  await decided(bridge, editor);
  await decided(await make("The depot burned.", { articleId }), editor, "Our own people were there.");
  await aClaim(editor, { statement: "The mill stands.", outlet: "AFP" });
  const convoy = await make("The convoy left.", { outlet: "AFP", publishedAt: "2016-05-08" });
  await decided(convoy, await aPerson("reviewer"));
  const harbour = await decided(await make("The harbour burned."), editor, "We saw it burn.");
  const reason = "New pictures came in.";
  unwrap(await reopenClaim(editor, { claimId: harbour.id, version: harbour.version, reason }));
  const gone = await make("Never mind.", { articleId });
  unwrap(await withdrawClaim(writer, { claimId: gone.id, version: gone.version }));

  const claims = [bridge, convoy, harbour].map(({ id }) => id);
  const event = await createEvent(editor, eventInput.parse({ title: "Evacuation", claims }));
  const { ref } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  named = { article: articleId, articleRef: `A-${ref}`, event: event.id };
});

/** What a selection holds for somebody. */
async function selectedFor(who: Who, selection: object) {
  const selected = await findSelected(database(), people[who], exportSelection.parse(selection));
  const rows = await database().$queryRaw<{ statement: string }[]>(
    Prisma.sql`SELECT c.statement FROM claims c WHERE ${selected.where} ORDER BY c.ref`,
  );
  return {
    statements: rows.map(({ statement }) => statement.slice(4, -1)),
    counts: await countSelected(database(), selected),
    scope: selected.scope,
  };
}

describe("a selection without a word", () => {
  it("is all that nobody took back, and counts what leaves and what stays", async () => {
    const { statements, counts, scope } = await selectedFor("stranger", {});

    expect(statements).toEqual([
      ...["bridge fell", "depot burned", "mill stands", "convoy left", "harbour burned"],
    ]);
    expect(counts).toEqual({ decided: 3, undecided: 1, needsReReview: 1 });
    expect(scope).toBe("Decided claims");
  });
});

describe("a selection of what is mine", () => {
  it.each<[Who, string[]]>([
    ["writer", ["bridge fell", "depot burned", "convoy left", "harbour burned"]],
    ["editor", ["bridge fell", "depot burned", "mill stands", "harbour burned"]],
    ["stranger", []],
  ])("is what the %s made or reviewed, and says whose", async (who, expected) => {
    const { statements, scope } = await selectedFor(who, { mine: "true" });

    expect(statements).toEqual(expected);
    expect(scope).toBe(`Decided claims, made or reviewed by ${people[who].name}`);
  });

  it("narrows nothing when it is said not to", async () => {
    expect(await selectedFor("stranger", { mine: "false" })).toEqual(await selectedFor("stranger", {}));
  });
});

describe("a selection of what was decided against the rule", () => {
  it("leaves out what was decided by it, and what is open again", async () => {
    const { statements, counts, scope } = await selectedFor("stranger", { byException: "true" });

    expect(statements).toEqual(["depot burned"]);
    expect(counts).toEqual({ decided: 1, undecided: 0, needsReReview: 0 });
    expect(scope).toBe("Decided claims, decided against the rule");
  });
});

describe("a selection of what is about an event", () => {
  it.each(["title", "id"])(
    "is that, by its %s, with what is to be reviewed again counted apart",
    async (by) => {
      const event = by === "id" ? named.event : "Evacuation";
      const { statements, counts, scope } = await selectedFor("stranger", { event });

      expect(statements).toEqual(["bridge fell", "convoy left", "harbour burned"]);
      expect(counts).toEqual({ decided: 2, undecided: 0, needsReReview: 1 });
      expect(scope).toBe(`Decided claims, about the event ${event}`);
    },
  );

  it.each(["Evacuation of nobody", "evacuation", "0197f3a0-0000-7000-8000-000000000000"])(
    "is nothing where there is none: %s",
    async (event) => {
      expect((await selectedFor("stranger", { event })).statements).toEqual([]);
    },
  );
});

describe("a selection of an article", () => {
  it("is what it holds, and names it by reference and title, however it was called", async () => {
    for (const article of [named.article, named.articleRef, named.articleRef.toLowerCase()]) {
      const { statements, scope } = await selectedFor("stranger", { article });
      expect(statements).toEqual(["bridge fell", "depot burned"]);
      expect(scope).toBe(`Decided claims of article ${named.articleRef} (Two fronts)`);
    }
  });

  it("throws where there is no such article", async () => {
    for (const article of [newId(), "A-999999"])
      await expect(selectedFor("stranger", { article })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a selection by several things", () => {
  it.each<[Who, object, string[]]>([
    ["writer", { mine: true, event: "Evacuation" }, ["bridge fell", "convoy left", "harbour burned"]],
    ["editor", { mine: true, event: "Evacuation" }, ["bridge fell", "harbour burned"]],
    ["editor", { mine: true, byException: true }, ["depot burned"]],
    ["editor", { event: "Evacuation", byException: true }, []],
    ["writer", { mine: true, outlet: "AFP" }, ["convoy left"]],
    ["editor", { mine: true, standing: "unreviewed" }, ["mill stands"]],
    ["writer", { event: "Evacuation", from: "2016-05-06", to: "2016-05-07" }, ["bridge fell"]],
    ["writer", { event: "Evacuation", standing: "needs_re_review" }, ["harbour burned"]],
    ["writer", { event: "Evacuation", q: "convoy" }, ["convoy left"]],
    ["editor", { mine: true, q: "?!" }, []],
    ["stranger", { mine: true, event: "Evacuation" }, []],
    ["stranger", { source: "Nobody Known", event: "Evacuation" }, []],
  ])("holds what fits all of it, for the %s: %j", async (who, selection, expected) => {
    expect((await selectedFor(who, selection)).statements).toEqual(expected);
  });

  it("is within the article as well", async () => {
    const { article } = named;
    const about = async (more: object) => (await selectedFor("editor", { article, ...more })).statements;

    expect(await about({ event: "Evacuation" })).toEqual(["bridge fell"]);
    expect(await about({ byException: true })).toEqual(["depot burned"]);
    expect(await about({ mine: true, standing: "unverifiable" })).toEqual(["bridge fell"]);
    expect(await about({ outlet: "AFP" })).toEqual([]);
  });

  it("says all of it in its scope", async () => {
    const { scope } = await selectedFor("editor", {
      ...{ article: named.article, event: "Evacuation", byException: true, mine: true },
      ...{ q: "convoy", standing: "corroborated" },
    });
    expect(scope).toBe(
      `Decided claims of article ${named.articleRef} (Two fronts), standing corroborated, about the event Evacuation, holding the words “convoy”, decided against the rule and made or reviewed by ${people.editor.name}`,
    );
  });
});
