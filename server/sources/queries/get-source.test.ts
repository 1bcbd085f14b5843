import { describe, expect, it } from "vitest";
import { sourceFilter } from "@/domain/sources/filter";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { aBareArticle, anUncheckedSource, anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "../commands/merge-source";
import { getSourceOperation, listSourcesOperation } from "../operations";
import { sourceView } from "../views";
import { getSource } from "./get-source";
import { listSources } from "./list-sources";

useDatabase();

type Place = { articleId: string; captureId: string };

async function aPlace(): Promise<Place> {
  const articleId = await aBareArticle();
  const captureId = newId();
  const digest = newId().replaceAll("-", "").padEnd(64, "0");
  await database().capture.create({
    data: {
      id: captureId,
      articleId,
      number: 1,
      method: "paste",
      mediaType: "text/plain",
      raw: Buffer.from("The bridge stands."),
      sha256: digest,
      text: "The bridge stands.",
      textLength: 18,
      textSha256: digest,
      leftOut: [],
      retrievedAt: new Date(),
    },
  });
  return { articleId, captureId };
}

/** A claim of a standing, made in one place by a chain of these sources, outlet first. */
async function aClaimBy(
  chain: string[],
  standing: "corroborated" | "disputed" | "unreviewed",
  place: Place,
): Promise<void> {
  const { userId } = await aPerson("reviewer");
  const [claimId, appearanceId] = [newId(), newId()];
  const createdAt = new Date();
  const span = { start: 0, end: 10, quote: "The bridge", prefix: "", suffix: " stands.", caveats: [] };
  await database().claim.create({
    data: {
      id: claimId,
      statement: "The bridge stands.",
      standing,
      createdAt,
      createdById: userId,
      appearances: { create: { id: appearanceId, ...place, ...span, createdAt } },
    },
  });
  await database().chainLink.createMany({
    data: chain.map((sourceId, position) => ({
      id: newId(),
      appearanceId,
      claimId,
      position,
      role: position === 0 ? "outlet" : position === chain.length - 1 ? "origin" : "relay",
      sourceId,
    })),
  });
}

describe("getSource", () => {
  it("is for people who are signed in, and knows what is not there", async () => {
    const id = await aSource();
    await expect(getSource(nobody(), id)).rejects.toMatchObject({ code: "unauthenticated" });
    const reviewer = await aPerson("reviewer");
    for (const key of ["S-999999", "C-1", "x", newId()])
      await expect(getSource(reviewer, key)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is found by its id and by its reference, whatever its case", async () => {
    const reviewer = await aPerson("reviewer");
    const shown = await getSource(reviewer, await aSource());
    expect(await getSource(reviewer, shown.ref.toLowerCase())).toEqual(shown);
  });

  it("counts the claims of which it is the deepest link, its merged sources included", async () => {
    const reviewer = await aPerson("reviewer");
    const [outlet, relay, origin, other] = [
      await aSource(),
      await aSource(),
      await aSource(),
      await aSource(),
    ];
    const place = await aPlace();
    await aClaimBy([outlet, relay, origin], "corroborated", place);
    await aClaimBy([outlet, origin], "disputed", place);
    await aClaimBy([outlet, other], "unreviewed", place);

    expect((await getSource(reviewer, origin)).record).toMatchObject({ corroborated: 1, disputed: 1 });
    expect((await getSource(reviewer, relay)).record).toMatchObject({ corroborated: 0, disputed: 0 });
    await mergeSource(await aPerson("admin"), other, { into: origin });
    expect((await getSource(reviewer, origin)).record).toMatchObject({ corroborated: 1, unreviewed: 1 });
  });

  it("warns of names that read otherwise than they are written", async () => {
    const id = await anUncheckedSource("\u202eretueR");
    const { warnings } = await getSource(await aPerson("reviewer"), id);
    expect(warnings).toHaveLength(1);
  });

  it("says which article an unnamed source belongs to", async () => {
    const shown = await getSource(await aPerson("reviewer"), await anUnnamedSource("a local doctor"));
    expect(shown).toMatchObject({ kind: "unnamed", checked: false, aliases: [] });
    expect(shown.articleRef).toMatch(/^A-\d+$/);
  });

  it("answers what its operations promise", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource({ aliases: ["An alias of it"] }), await aSource()];
    await mergeSource(admin, from, { into });
    const one = getSourceOperation.responses[200];
    const page = listSourcesOperation.responses[200];
    if (one === "file" || page === "file") throw new Error("these operations answer with JSON");

    for (const id of [from, into]) expect(one?.safeParse(await getSource(admin, id)).error).toBeUndefined();
    const list = await listSources(admin, sourceFilter.parse({ limit: 100 }));
    expect(page?.safeParse(list).error).toBeUndefined();
  });
});

describe("a source to which much was done", () => {
  it("shows the first hundred merges and the newest hundred splits and grades, and counts all", async () => {
    const admin = await aPerson("admin");
    const [id, off] = [await aSource(), await aSource()];
    const of = Array.from({ length: 102 }, (_, at) => at);
    const at = (one: number) => new Date(2016, 0, 1, 0, one);
    await database().source.createMany({
      data: of.map((one) => ({
        ...{
          id: newId(),
          name: `Office ${one}`,
          folded: `office ${one}`,
          kind: "outlet" as const,
          checked: true,
        },
        ...{ mergedIntoId: id, canonicalId: id, createdAt: at(one) },
      })),
    });
    await database().sourceSplit.createMany({
      data: of.map((one) => ({
        ...{ id: newId(), sourceId: id, splitOffId: off, isNew: false, reason: `Split ${one}` },
        ...{ createdAt: at(one), undoneAt: one === 0 ? at(one) : null },
        ...{ aliasIds: [], relationIds: [], linkIds: [], evidenceIds: [] },
      })),
    });
    await database().gradeChange.createMany({
      data: of.map((one) => ({
        ...{ id: newId(), sourceId: id, before: "F" as const, after: "C" as const },
        ...{ reason: `Grade ${one}`, authorId: admin.userId, at: at(one) },
      })),
    });
    const source = sourceView.parse(await getSource(admin, id));

    expect([source.merged.length, source.mergedCount]).toEqual([100, 102]);
    expect([source.splits.length, source.splitCount, source.splits[0]?.reason]).toEqual([
      100,
      101,
      "Split 101",
    ]);
    expect([source.grades.length, source.gradeCount, source.grades[0]?.reason]).toEqual([
      ...[100, 102, "Grade 101"],
    ]);
  });
});
