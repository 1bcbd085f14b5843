import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { queueFilter } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aReview, type ClaimToBuild } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { withdrawClaim } from "../commands/withdraw-claim";
import type { ClaimItem } from "../views";
import { listClaims } from "./list-claims";

useDatabase();

let reviewer: Actor;
const list = (filter: object = {}, actor = reviewer) => listClaims(actor, queueFilter.parse(filter));
const statements = async (filter: object) => (await list(filter)).items.map(({ statement }) => statement);
const make = (statement: string, more: ClaimToBuild = {}) => aClaim(reviewer, { statement, ...more });

beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  await make("The bridge fell.", { outlet: "Reuters", chain: [{ source: "SOHR", role: "origin" }] });
  await make("The harbour burned.", { outlet: "AFP", publishedAt: "2016-05-06" });
  const decided = await make("The hospital was hit.", { publishedAt: "2016-05-08T23:30Z" });
  unwrap(await aReview(await aPerson("editor"), decided));
  const gone = await make("Never mind the bridge.");
  unwrap(await withdrawClaim(reviewer, { claimId: gone.id, version: gone.version }));
});

describe("listClaims", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    await expect(list({}, nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(list({}, await aPerson())).rejects.toMatchObject({ code: "forbidden" });
  });

  it("gives the newest first, without what was withdrawn", async () => {
    expect(await statements({})).toEqual([
      "The hospital was hit.",
      "The harbour burned.",
      "The bridge fell.",
    ]);
  });

  it("is there for the others when a claim has no appearance, and goes on after it", async () => {
    const { id } = await make("It appears nowhere.");
    await database().chainLink.deleteMany({ where: { claimId: id } });
    await database().appearance.deleteMany({ where: { claimId: id } });
    const page = await list({ limit: 2 });
    expect(page.items.map((item) => item.statement)).toEqual(["The hospital was hit."]);
    expect((await list({ limit: 2, cursor: page.nextCursor })).items).toHaveLength(2);
    await database().claim.delete({ where: { id } });
  });

  it("finds a claim by its reference, and the claims of an article by the article's", async () => {
    const { ref, article } = (await list({ q: "harbour" })).items[0] ?? {};
    expect(await statements({ q: ref })).toEqual(["The harbour burned."]);
    expect(await statements({ q: article?.ref.toLowerCase() })).toEqual(["The harbour burned."]);
    expect(await statements({ q: "C-999999" })).toEqual([]);
  });

  it("shows each with its place, chain, and count of origins", async () => {
    const [item] = (await list({ q: "bridge" })).items;
    expect(item).toMatchObject({
      quote: "Fighters ",
      standing: "unreviewed",
      article: { outlet: "Reuters", title: "Fighters take Halfaya" },
      chain: [{ source: "Reuters" }, { source: "SOHR", checked: false }],
      independentOrigins: 1,
      weakOrigins: 1,
      appearances: 1,
    });
  });

  it.each([
    [{ standing: "unverifiable" }, ["The hospital was hit."]],
    [{ standing: "disputed" }, []],
    [{ source: "sohr" }, ["The bridge fell."]],
    [{ source: "Nobody Known" }, []],
    [{ source: "S-999999" }, []],
    [{ source: "Reuters" }, ["The hospital was hit.", "The bridge fell."]],
    [{ outlet: "AFP" }, ["The harbour burned."]],
    [{ outlet: "SOHR" }, []],
    [{ source: "SOHR", outlet: "Reuters" }, ["The bridge fell."]],
    [{ source: "SOHR", outlet: "AFP" }, []],
    [{ from: "2016-05-07" }, ["The hospital was hit."]],
    [{ from: "2016-05-06", to: "2016-05-08" }, ["The hospital was hit.", "The harbour burned."]],
    [{ to: "2016-05-06" }, ["The harbour burned."]],
    [{ from: "0001-01-01", to: "9999-12-31" }, ["The hospital was hit.", "The harbour burned."]],
    [{ event: "Khan Tuman" }, []],
    [{ q: "the h" }, ["The hospital was hit.", "The harbour burned."]],
    [{ q: "bridge", standing: "unreviewed", source: "SOHR" }, ["The bridge fell."]],
    [{ q: "bridge", outlet: "AFP" }, []],
    [{ q: "!?" }, []],
    [{ mine: "true", standing: "unverifiable" }, ["The hospital was hit."]],
    [{ mine: "true", q: "bridge" }, ["The bridge fell."]],
    [{ from: "2016-05-07", q: "harbour" }, []],
    [{ source: "Reuters", from: "2016-05-07" }, ["The hospital was hit."]],
  ])("filters by %j", async (filter, expected) => {
    expect(await statements(filter)).toEqual(expected);
  });

  it.each([
    "Khan Touman",
    "khan tuman",
    "Tuman Hizbullah",
    "Hezbollah khan touman",
    "Hezbollah reached Khan Touman",
  ])("finds a name under the desk's other spellings of it: %s", async (q) => {
    const spelled = ["Then Hezbollah reached Khan Tuman.", "Then Hizbullah reached Khan Touman."];
    for (const statement of spelled) await make(statement);
    expect((await statements({ q })).slice(0, 2).sort()).toEqual(spelled);
  });

  it("keeps every word demanded, and takes no other word for a spelling", async () => {
    await make("Khan Tuman was quiet.");
    await make("Khan Turan was quiet.");
    expect(await statements({ q: "quiet tuman" })).toEqual(["Khan Tuman was quiet."]);
    expect(await statements({ q: "quiet touman" })).toEqual(["Khan Tuman was quiet."]);
    expect(await statements({ q: "noisy touman" })).toEqual([]);
    expect(await statements({ q: "it's O'Brien' & 'touman" })).toEqual([]);
  });

  it("takes no ordinary word for a spelling of another, and nothing that only begins as a spelling does", async () => {
    await make("Foundations of two houses were found.");
    await make("A fund was set up.");
    expect(await statements({ q: "fund" })).toEqual(["A fund was set up."]);
    await make("They reached Nusra.");
    await make("They reached Nusrania.");
    expect(await statements({ q: "nousra" })).toEqual(["They reached Nusra."]);
    expect(await statements({ q: "nusra" })).toEqual(["They reached Nusrania.", "They reached Nusra."]);
  });

  it("counts as mine what I made and what I reviewed", async () => {
    const editor = await aPerson("editor");
    expect((await list({ mine: true }, editor)).items).toEqual([]);
    unwrap(await aReview(editor, await make("The mill stood still.")));
    expect((await list({ mine: true }, editor)).items).toMatchObject([
      { statement: "The mill stood still." },
    ]);
  });

  it("tells what an editor decided against the rule, and lists it apart until it is reopened", async () => {
    const editor = await aPerson("editor");
    const claim = await make("The depot burned.");
    unwrap(
      await aReview(editor, claim, { verdict: "corroborated", reason: "Both origins are known to us." }),
    );
    const [item] = (await list({ byException: true })).items;
    expect(item).toMatchObject({ id: claim.id, byException: true });
    expect(await countStatements(() => list({ byException: true }))).toBe(2);
    expect((await list({ q: "hospital" })).items).toMatchObject([{ byException: false }]);
    expect(await statements({ byException: true, q: "depot", standing: "corroborated" })).toHaveLength(1);
    expect(await statements({ byException: true, q: "bridge" })).toEqual([]);

    const { version } = await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
    unwrap(await reopenClaim(editor, { claimId: claim.id, version, reason: "New pictures came in." }));
    expect(await statements({ byException: true })).toEqual([]);
    expect((await list({ q: "depot" })).items).toMatchObject([{ byException: false }]);
  });

  it("filters by event", async () => {
    const claim = await make("The convoy left.");
    const eventId = newId();
    await database().event.create({ data: { id: eventId, title: "Evacuation", createdAt: new Date() } });
    await database().eventClaim.create({ data: { eventId, claimId: claim.id } });
    expect(await statements({ event: eventId })).toEqual(["The convoy left."]);
    expect(await statements({ event: "Evacuation" })).toEqual(["The convoy left."]);
  });

  it("finds the claims of sources merged into the one asked for, under either name", async () => {
    const [stands, gone] = [await aCheckedSource("Standing Wire"), await aCheckedSource("Merged Wire")];
    await make("The wire said this.", { chain: [{ sourceId: stands, role: "origin" }] });
    await make("The old wire said that.", { chain: [{ sourceId: gone, role: "origin" }] });
    await database().source.update({
      where: { id: gone },
      data: { mergedIntoId: stands, canonicalId: stands },
    });
    const both = ["The old wire said that.", "The wire said this."];
    for (const source of ["Standing Wire", "merged wire", stands, gone]) {
      expect(await statements({ source })).toEqual(both);
    }
    const [item] = (await list({ source: stands })).items;
    expect(item?.chain.at(-1)).toMatchObject({ sourceId: stands, source: "Standing Wire" });
  });

  it.each([{}, { source: "Paged" }, { q: "page" }])("pages through everything once: %j", async (filter) => {
    const made: string[] = [];
    const more = { chain: [{ source: "Paged", role: "origin" as const }] };
    for (const word of ["one", "two", "three"]) made.unshift((await make(`Page ${word}.`, more)).id);

    const seen: ClaimItem[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ ...filter, limit: 2, cursor });
      seen.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.slice(0, 3).map(({ id }) => id)).toEqual(made);
  });

  it("refuses a cursor that is none", async () => {
    await expect(list({ cursor: "page-2" })).rejects.toMatchObject({ code: "invalid" });
  });

  it.each([
    [{}, 2],
    [{ q: "bridge", standing: "unreviewed" }, 3],
    [{ source: "SOHR", outlet: "Reuters" }, 3],
    [{ source: "SOHR", q: "bridge", mine: "true", from: "2016-01-01" }, 2],
  ])("asks the database as often as said for %j", async (filter, expected) => {
    expect(await countStatements(() => list(filter))).toBe(expected);
  });
});
