import { describe, expect, it } from "vitest";
import { sourcePatch } from "@/domain/sources/schema";
import { splitInput } from "@/domain/sources/split-schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import {
  aClaim,
  aCorroboratedClaim,
  aReview,
  eventsAbout,
  supportFrom,
  theAppearance,
} from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { getSource } from "../queries/get-source";
import { listSplittable } from "../queries/list-splittable";
import { previewSplit } from "../queries/preview-split";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { splitSource } from "./split-source";
import { unsplitSource } from "./unsplit-source";

useDatabase();

const WHY = "Two bodies of one name.";
const NEW = { name: "Valley Rescue", kind: "monitor" };
const toSplit = (over: object) => splitInput.parse({ into: NEW, version: 1, reason: WHY, ...over });

/** The link in which this source stands in the chain of a claim. */
async function linkOf({ id }: Pick<ClaimSaved, "id">, sourceId: string): Promise<string> {
  const { links } = await theAppearance(id);
  return links.find((link) => link.sourceId === sourceId)?.id ?? "";
}

const chainOf = async ({ id }: Pick<ClaimSaved, "id">) =>
  (await theAppearance(id)).links.map(({ source, mention, cue }) => [source.name, mention, cue]);
const standingOf = async ({ id }: Pick<ClaimSaved, "id">) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { standing: true } })).standing;
const namesOf = async (sourceId: string) =>
  (await database().sourceAlias.findMany({ where: { sourceId }, orderBy: { name: "asc" } })).map(
    ({ name }) => name,
  );

/** The claim with a first of two reviews that brings evidence from a source: the claim stays undecided. */
async function aReviewOf(claim: ClaimSaved, sourceId: string): Promise<ClaimSaved> {
  const reviewer = await aPerson("reviewer");
  await aReview(reviewer, claim, { verdict: "unverifiable" });
  const review = await database().review.findFirstOrThrow({ where: { claimId: claim.id } });
  await supportFrom(reviewer, claim, sourceId);
  await database().evidence.updateMany({ where: { claimId: claim.id }, data: { reviewId: review.id } });
  await database().claim.update({ where: { id: claim.id }, data: { standing: "in_review" } });
  return claim;
}

/** A claim whose chain prints a name for the source. */
const aPrintedClaim = async (sourceId: string, mention: string) =>
  aClaim(await aPerson("reviewer"), { chain: [{ sourceId, role: "origin", mention, cue: "said" }] });

describe("a split", () => {
  it("is for admins, its undoing and its preview too", async () => {
    const [id, other] = [await aSource({ aliases: ["Split Rights A"] }), await aSource()];
    const aliases = (await listSplittable(await aPerson("admin"), id)).aliases.map((alias) => alias.id);
    const input = toSplit({ aliases, into: { source: other } });
    const unsplit = { splitId: other };
    for (const [actor, code] of [
      [nobody(), "unauthenticated"],
      [await aPerson("editor"), "forbidden"],
    ] as const) {
      await expect(splitSource(actor, id, input)).rejects.toMatchObject({ code });
      await expect(unsplitSource(actor, id, unsplit)).rejects.toMatchObject({ code });
      await expect(previewSplit(actor, id, input)).rejects.toMatchObject({ code });
      await expect(listSplittable(actor, id)).rejects.toMatchObject({ code });
    }
  });

  it("takes names, chains and relations to a new source, keeps what was printed, and records it", async () => {
    const admin = await aPerson("admin");
    const owner = await aSource();
    const id = await aSource({ name: "Valley Monitor", aliases: ["Valley Rescue", "VM"] });
    const relationId = await aRelation(id, "owned_by", owner);
    const [moved, kept] = [await aPrintedClaim(id, "the rescuers"), await aPrintedClaim(id, "the Monitor")];
    const { aliases, links, linkCount } = await listSplittable(admin, id);
    expect([linkCount, links.map(({ mention }) => mention)]).toEqual([2, ["the Monitor", "the rescuers"]]);
    const named = aliases.filter(({ name }) => name === "Valley Rescue").map((alias) => alias.id);
    const input = toSplit({ aliases: named, links: [await linkOf(moved, id)], relations: [relationId] });
    expect(unwrap(await previewSplit(admin, id, input))).toMatchObject({
      ...{ into: "Valley Rescue", names: ["Valley Rescue"], links: 1, claims: 1, relations: 1 },
      reReviews: { count: 0 },
    });
    const { into } = unwrap(await splitSource(admin, id, input));

    expect(await chainOf(moved)).toMatchObject([{}, ["Valley Rescue", "the rescuers", "said"]]);
    expect(await chainOf(kept)).toMatchObject([{}, ["Valley Monitor", "the Monitor", "said"]]);
    expect([await namesOf(id), await namesOf(into)]).toEqual([["VM", "Valley Monitor"], ["Valley Rescue"]]);
    expect(await database().sourceRelation.count({ where: { id: relationId, fromId: into } })).toBe(1);
    expect(await getSource(admin, id)).toMatchObject({
      version: 2,
      splits: [{ into: { id: into }, reason: WHY }],
    });
    expect(await getSource(admin, into)).toMatchObject({ checked: true, splitFrom: { id } });
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      ...{ kind: "SourceSplit", reason: WHY },
      after: { into: { id: into }, names: ["Valley Rescue"], links: 1, claims: [`C-${moved.ref}`] },
    });
    expect((await eventsAbout(into)).map(({ kind }) => kind)).toEqual(["SourceCreated"]);
  });

  it("sends exactly the decided claims it moves to review, and its undoing takes that back", async () => {
    const admin = await aPerson("admin");
    const [id, other, third] = [await aSource(), await aSource(), await aSource()];
    const [joined, untouched] = [await aCorroboratedClaim(id, third), await aCorroboratedClaim(id, other)];
    const input = toSplit({ links: [await linkOf(joined, id)], into: { source: other } });
    const seen = unwrap(await previewSplit(admin, id, input));
    expect(seen.reReviews).toMatchObject({ count: 1, claims: [{ ref: `C-${joined.ref}` }] });
    expect([await standingOf(joined), await standingOf(untouched)]).toEqual(["corroborated", "corroborated"]);
    const { splitId } = unwrap(await splitSource(admin, id, input));

    expect([await standingOf(joined), await standingOf(untouched)]).toEqual([
      "needs_re_review",
      "corroborated",
    ]);
    expect((await eventsAbout(joined.id)).at(-1)).toMatchObject({
      ...{ kind: "ClaimNeedsReReview", reason: expect.stringMatching(/^S-\d+ was split, and /) },
    });
    unwrap(await unsplitSource(admin, id, { splitId, reason: "It was one after all." }));
    expect([await standingOf(joined), await standingOf(untouched)]).toEqual(["corroborated", "corroborated"]);
    expect(await linkOf(joined, id)).not.toBe("");
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      kind: "SourceUnsplit",
      reason: "It was one after all.",
    });
  });

  it("takes evidence along, but for what is still a reviewer's own, and its undoing brings it back", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource(), await aSource()];
    const claim = await aCorroboratedClaim(other, id);
    const own = await aReviewOf(await aPrintedClaim(other, "it"), id);
    const { evidence } = await listSplittable(admin, id);
    expect(evidence).toMatchObject([{ claim: `C-${claim.ref}`, stance: "for", words: "They saw it too." }]);
    const input = toSplit({
      evidence: evidence.map((piece) => piece.id),
      into: { name: "Evident Two", kind: "monitor" },
    });
    expect(unwrap(await previewSplit(admin, id, input))).toMatchObject({
      evidence: 1,
      claims: 1,
      reReviews: { count: 1 },
    });
    const { into, splitId } = unwrap(await splitSource(admin, id, input));
    expect(await standingOf(claim)).toBe("needs_re_review");
    expect(await database().evidence.count({ where: { sourceId: into } })).toBe(1);
    const hidden = await database().evidence.findMany({ where: { claimId: own.id } });
    const stolen = toSplit({ version: 2, evidence: hidden.map((piece) => piece.id), into: { source: into } });
    expect(await splitSource(admin, id, stolen)).toMatchObject({
      error: { kind: "not_of_source", field: "evidence" },
    });

    unwrap(await unsplitSource(admin, id, { splitId }));
    expect(await standingOf(claim)).toBe("corroborated");
    expect(await database().evidence.count({ where: { sourceId: into } })).toBe(0);
  });

  it("is undone exactly: names, chains and relations are where they were, and the new source is seen as the old one", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Hill Monitor", aliases: ["Hill Rescue", "HM"] });
    const relationId = await aRelation(id, "relays", await aSource());
    const claim = await aPrintedClaim(id, "the hill people");
    const before = [await namesOf(id), await chainOf(claim)];
    const { aliases } = await listSplittable(admin, id);
    const all = {
      aliases: aliases.map((alias) => alias.id),
      relations: [relationId],
      links: [await linkOf(claim, id)],
    };
    const { into, splitId } = unwrap(
      await splitSource(admin, id, toSplit({ ...all, into: { name: "Hill Rescue", kind: "monitor" } })),
    );
    const later = await aPrintedClaim(into, "Hill Rescue");
    unwrap(await unsplitSource(admin, id, { splitId }));

    expect([await namesOf(id), await chainOf(claim)]).toEqual(before);
    expect(await database().sourceRelation.count({ where: { id: relationId, fromId: id } })).toBe(1);
    expect(await getSource(admin, into)).toMatchObject({ mergedInto: { id }, splitFrom: null });
    expect((await getSource(admin, id)).splits).toEqual([]);
    expect((await getSource(admin, id)).record.unreviewed).toBe(2);
    expect(await chainOf(later)).toMatchObject([{}, ["Hill Rescue", "Hill Rescue", "said"]]);
    expect(await unsplitSource(admin, id, { splitId })).toMatchObject({ error: { kind: "already_undone" } });
  });

  it("into a source that is there is recorded with that one too, and so is its undoing", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource(), await aSource()];
    const claim = await aPrintedClaim(id, "it");
    const links = [await linkOf(claim, id)];
    const { splitId } = unwrap(await splitSource(admin, id, toSplit({ links, into: { source: other } })));
    const { ref } = await database().source.findUniqueOrThrow({ where: { id } });
    expect((await eventsAbout(other)).at(-1)).toMatchObject({
      ...{ kind: "SourceSplit", reason: WHY },
      after: { takenOutOf: `S-${ref}`, links: 1, claims: [`C-${claim.ref}`] },
    });
    unwrap(await unsplitSource(admin, id, { splitId, reason: WHY }));
    expect((await eventsAbout(other)).at(-1)).toMatchObject({
      ...{ kind: "SourceUnsplit", reason: WHY },
      ...{ before: { takenOutOf: `S-${ref}` }, after: { takenOutOf: null } },
    });
    expect(await database().source.findUniqueOrThrow({ where: { id: other } })).toMatchObject({ version: 3 });
  });

  it("leaves what was set of the name of the source that it made, once it is undone", async () => {
    const admin = await aPerson("admin");
    const id = await aSource();
    const links = [await linkOf(await aPrintedClaim(id, "it"), id)];
    const into = { name: "Dated Rescue", kind: "monitor" };
    const { into: sourceId, splitId } = unwrap(await splitSource(admin, id, toSplit({ links, into })));
    const set = { language: "en", validFrom: "2015-01" };
    await database().sourceAlias.updateMany({ where: { sourceId }, data: set });
    unwrap(await unsplitSource(admin, id, { splitId }));
    expect(await database().sourceAlias.findMany({ where: { sourceId } })).toMatchObject([set]);
  });

  it("takes a relation along whose other end is merged, and brings it back", async () => {
    const admin = await aPerson("admin");
    const [id, owner] = [await aSource(), await aSource()];
    const relations = [await aRelation(id, "owned_by", owner)];
    unwrap(await mergeSource(admin, owner, { into: await aSource() }));
    const input = toSplit({ relations, into: { name: "Merged Owner Two", kind: "monitor" } });
    expect(await previewSplit(admin, id, input)).toMatchObject({ ok: true });
    const { into, splitId } = unwrap(await splitSource(admin, id, input));
    expect(await database().sourceRelation.count({ where: { fromId: into } })).toBe(1);
    unwrap(await unsplitSource(admin, id, { splitId }));
    expect(await database().sourceRelation.count({ where: { fromId: id } })).toBe(1);
  });

  it("refuses what the rules refuse, and nothing is stored", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource({ aliases: ["Twice Named"] }), await aSource({ name: "Taken Name" })];
    const claim = await aPrintedClaim(id, "it");
    const links = [await linkOf(claim, id)];
    const elsewhere = [await linkOf(await aPrintedClaim(other, "it"), other)];
    const refused: [object, string][] = [
      [{}, "nothing_moved"],
      [{ links: elsewhere }, "not_of_source"],
      [{ links, into: { source: id } }, "same_source"],
      [{ links, into: { source: await anUnnamedSource() } }, "unnamed_source"],
      [{ links, into: { name: "TAKEN NAME", kind: "monitor" } }, "name_taken"],
      [{ links, into: { name: "Twice Named", kind: "monitor" } }, "alias_taken"],
      [{ relations: [await aRelation(id, "relays", other)], into: { source: other } }, "same_source"],
    ];
    for (const [over, kind] of refused)
      expect(await splitSource(admin, id, toSplit(over))).toMatchObject({ ok: false, error: { kind } });
    const stale = splitSource(admin, id, toSplit({ links, version: 7 }));
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    await expect(
      splitSource(admin, id, toSplit({ links, into: { source: "S-99999" } })),
    ).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await database().sourceSplit.count({ where: { sourceId: id } })).toBe(0);
  });

  it("can't be undone while the other is called by a name that would come back", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource({ aliases: ["Grove Watch"] }), await aSource()];
    const alias = await database().sourceAlias.findFirstOrThrow({ where: { name: "Grove Watch" } });
    const input = toSplit({ aliases: [alias.id], into: { source: other } });
    const { splitId } = unwrap(await splitSource(admin, id, input));
    const rename = (name: string, version: number) =>
      editSource(admin, other, sourcePatch.parse({ name, aliases: ["Grove Watch"], version }));
    unwrap(await rename("Grove Watch", 2));
    expect(await unsplitSource(admin, id, { splitId })).toMatchObject({
      error: { kind: "name_taken", message: expect.stringContaining("another name first") },
    });

    unwrap(await rename("Grove Office", 3));
    unwrap(await unsplitSource(admin, id, { splitId }));
    expect([await namesOf(id), await namesOf(other)]).toEqual([
      expect.arrayContaining(["Grove Watch"]),
      ["Grove Office"],
    ]);
  });

  it("can't be undone while one of the two is merged", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource(), await aSource()];
    const links = [await linkOf(await aPrintedClaim(id, "it"), id)];
    const { splitId } = unwrap(await splitSource(admin, id, toSplit({ links, into: { source: other } })));
    unwrap(await mergeSource(admin, other, { into: await aSource() }));
    expect(await unsplitSource(admin, id, { splitId })).toMatchObject({ error: { kind: "merged_source" } });
    await expect(unsplitSource(admin, other, { splitId })).rejects.toMatchObject({ code: "not_found" });
  });
});
