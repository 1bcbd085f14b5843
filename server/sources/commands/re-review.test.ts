import { describe, expect, it } from "vitest";
import { sourcePatch } from "@/domain/sources/schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, aReview, eventsAbout, supportFrom } from "@/test/builders/claims";
import { anUncheckedSource, aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { previewMerge } from "../queries/preview-merge";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { unmergeSource } from "./unmerge-source";

useDatabase();

const standingOf = async ({ id }: ClaimSaved) =>
  database().claim.findUniqueOrThrow({
    where: { id },
    select: { standing: true, round: true, version: true, reReviewReason: true },
  });
const asItWas = ({ standing, version }: ClaimSaved) => ({
  standing,
  version,
  round: 1,
  reReviewReason: null,
});
const refOf = async (id: string) => `S-${(await database().source.findUniqueOrThrow({ where: { id } })).ref}`;

/** A claim that these sources support, one as the origin of its chain and the others through evidence. */
async function aClaimOf(...sourceIds: string[]): Promise<ClaimSaved> {
  const reviewer = await aPerson("reviewer");
  const [origin, ...others] = sourceIds;
  let claim = await aClaim(reviewer, { chain: [{ sourceId: origin, role: "origin" }] });
  for (const other of others) claim = await supportFrom(reviewer, claim, other);
  return claim;
}

/** The same, decided. */
async function aDecidedClaimOf(...sourceIds: string[]): Promise<ClaimSaved> {
  const verdict = sourceIds.length > 1 ? "corroborated" : "unverifiable";
  return unwrap(await aReview(await aPerson("reviewer"), await aClaimOf(...sourceIds), { verdict }));
}

const merge = async (from: string, into: string) =>
  unwrap(await mergeSource(await aPerson("admin"), from, { into }));
const unmerge = async (id: string) => unwrap(await unmergeSource(await aPerson("admin"), id));

async function confirm(id: string, checked: boolean): Promise<void> {
  const { version } = await database().source.findUniqueOrThrow({ where: { id } });
  unwrap(await editSource(await aPerson("admin"), id, sourcePatch.parse({ checked, version })));
}

describe("a source that is edited while another is merged into it", () => {
  it("moves the claims that rest on that one too", async () => {
    const [from, into, other] = [await aSource(), await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(from, other);
    await meanwhile(
      () => merge(from, into),
      () => confirm(into, false),
    );

    expect((await standingOf(claim)).reReviewReason).toBe(
      `${await refOf(into)} is no longer confirmed: a group of origins became weak or stopped being weak.`,
    );
  });

  it("is a conflict when it was itself merged meanwhile", async () => {
    const [from, into] = [await aSource(), await aSource()];
    const edit = await meanwhile(
      () => merge(from, into),
      () => confirm(from, false),
    );
    expect(edit).toMatchObject({ code: "conflict" });
  });
});

describe("a merge", () => {
  it("sends a decided claim that loses an origin to review again, and records why", async () => {
    const [from, into] = [await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(from, into);
    await merge(from, into);

    const reason = `${await refOf(from)} was merged into ${await refOf(into)}: its groups of origins changed.`;
    expect(await standingOf(claim)).toEqual({
      standing: "needs_re_review",
      round: 2,
      version: claim.version + 1,
      reReviewReason: reason,
    });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "ClaimNeedsReReview",
      before: { standing: "corroborated", round: 1 },
      after: { standing: "needs_re_review", round: 2 },
      reason,
    });
  });

  it("leaves alone what only sees another name, what is undecided, and what rests on others", async () => {
    const [from, into, third] = [await aSource(), await aSource(), await aSource()];
    const renamed = await aDecidedClaimOf(from, third);
    const untouched = await aDecidedClaimOf(into, third);
    const undecided = await aClaimOf(from, into);
    await merge(from, into);

    for (const claim of [renamed, untouched, undecided])
      expect(await standingOf(claim)).toEqual(asItWas(claim));
  });

  it("sends a claim whose weak origin is now a confirmed one to review again", async () => {
    const [from, into] = [await anUncheckedSource("Quay Watch"), await aSource()];
    const claim = await aDecidedClaimOf(from);
    await merge(from, into);
    expect(await standingOf(claim)).toMatchObject({
      reReviewReason: expect.stringMatching(/became weak or stopped being weak\.$/),
    });
  });

  it("moves a claim through what was merged before", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(a, c);
    await merge(a, b);
    expect(await standingOf(claim)).toEqual(asItWas(claim));
    await merge(b, c);
    expect(await standingOf(claim)).toMatchObject({ standing: "needs_re_review" });
  });

  it("is undone with its cause: the claim stands as it was decided, and the next merge sends it again", async () => {
    const [from, into] = [await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(from, into);
    await merge(from, into);
    await unmerge(from);

    expect(await standingOf(claim)).toEqual({ ...asItWas(claim), version: claim.version + 2 });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      kind: "ClaimReReviewLifted",
      before: { standing: "needs_re_review", round: 2 },
      after: { standing: "corroborated", round: 1 },
      reason: expect.stringMatching(/was undone: it counts as it did when it was decided\.$/),
    });
    await merge(from, into);
    expect(await standingOf(claim)).toMatchObject({ standing: "needs_re_review", round: 2 });
  });

  it("stays, though its cause is undone, where something else happened to the claim since", async () => {
    const [from, into, third] = [await aSource(), await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(from, into);
    await merge(from, into);
    await supportFrom(await aPerson("reviewer"), claim, third);
    await unmerge(from);

    expect(await standingOf(claim)).toMatchObject({ standing: "needs_re_review", round: 2 });
  });

  it("of two causes is undone with the last one that is left", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    const claim = await aDecidedClaimOf(a, b, c);
    await merge(a, b);
    await merge(c, b);
    await unmerge(a);
    expect(await standingOf(claim)).toMatchObject({ standing: "needs_re_review" });
    await unmerge(c);
    expect(await standingOf(claim)).toMatchObject({ standing: "corroborated", round: 1 });
  });

  it("foretells how many claims it sends", async () => {
    const [from, into, third] = [await aSource(), await aSource(), await aSource()];
    const claims = [
      await aDecidedClaimOf(from, into),
      await aDecidedClaimOf(into, from, third),
      await aDecidedClaimOf(from, third),
      await aClaimOf(from, into),
    ];
    const { reReviews } = await previewMerge(await aPerson("admin"), from, into);
    await merge(from, into);
    const after = await Promise.all(claims.map(standingOf));
    expect(after.filter(({ standing }) => standing === "needs_re_review")).toHaveLength(reReviews.count);
    expect(reReviews.count).toBe(2);
  });

  it("costs as many statements for many claims as for one", async () => {
    const cost = async (claims: number) => {
      const [from, into] = [await aSource(), await aSource()];
      for (let made = 0; made < claims; made++) await aDecidedClaimOf(from, into);
      const admin = await aPerson("admin");
      return countStatements(() => mergeSource(admin, from, { into }));
    };
    expect(await cost(3)).toBe(await cost(1));
  });
});

describe("undoing a merge", () => {
  it("sends a claim that was decided on the merged source and gains an origin to review again", async () => {
    const [from, into] = [await aSource(), await aSource()];
    const open = await aClaimOf(from, into);
    await merge(from, into);
    const claim = unwrap(await aReview(await aPerson("reviewer"), open));
    const renamed = await aDecidedClaimOf(from);
    await unmerge(from);

    expect(await standingOf(claim)).toMatchObject({
      standing: "needs_re_review",
      reReviewReason: expect.stringMatching(/^The merge of S-\d+ into S-\d+ was undone: its groups/),
    });
    expect(await standingOf(renamed)).toEqual(asItWas(renamed));
  });
});

describe("confirming a source", () => {
  it("sends a decided claim whose origin is weak no more to review again, and taking it back the next", async () => {
    const source = await anUncheckedSource("Pier Watch");
    const claim = await aDecidedClaimOf(source);
    await confirm(source, true);
    expect(await standingOf(claim)).toMatchObject({
      standing: "needs_re_review",
      reReviewReason: `${await refOf(source)} was confirmed: a group of origins became weak or stopped being weak.`,
    });

    const next = await aDecidedClaimOf(source);
    await confirm(source, false);
    expect(await standingOf(next)).toMatchObject({
      reReviewReason: expect.stringContaining("is no longer confirmed"),
    });
  });

  it("leaves a claim alone in which the source is no origin", async () => {
    const [relay, origin] = [await anUncheckedSource("Jetty Wire"), await aSource()];
    const reviewer = await aPerson("reviewer");
    const chain = [
      { sourceId: relay, role: "relay" as const },
      { sourceId: origin, role: "origin" as const },
    ];
    const claim = unwrap(await aReview(reviewer, await aClaim(reviewer, { chain })));
    await confirm(relay, true);
    expect(await standingOf(claim)).toEqual(asItWas(claim));
  });
});
