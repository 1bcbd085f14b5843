import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput } from "@/domain/review/schema";
import { newId } from "@/lib/new-id";
import { jobActor } from "@/server/access/gates/job";
import { userIdOf } from "@/server/access/user-id";
import { mergeClaims } from "@/server/claims/commands/merge-claims";
import { unmergeClaim } from "@/server/claims/commands/unmerge-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { reinstateSource, retractSource } from "@/server/sources/commands/retract-source";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import {
  aCheckedSource,
  aClaim,
  aCorroboratedClaim,
  aReview,
  eventsAbout,
  standingOf,
  supportFrom,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { somebodyWaits } from "@/test/postgres/somebody-waits";
import { recountPending } from "./commands/recount-pending";

useDatabase();

/** One more than are counted within the transaction of a change. */
const MANY = 501;

let reviewer: Actor;
let sourceId: string;
let claim: ClaimSaved;

beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  const [spread, other] = [await aCheckedSource("Coast Monitor"), await aCheckedSource("Hills Monitor")];
  sourceId = spread;
  await spreadOver(MANY);
  claim = await supportFrom(
    reviewer,
    await aClaim(reviewer, { chain: [{ sourceId, role: "origin" }] }),
    other,
  );
});

/** So many undecided claims that rest on the source. */
async function spreadOver(count: number): Promise<void> {
  const [createdById, createdAt] = [userIdOf(reviewer), new Date()];
  const ids = Array.from({ length: count }, () => newId());
  const claims = ids.map((id, index) => ({ id, statement: `Report ${index}.`, createdById, createdAt }));
  const evidence = ids.map((claimId) => ({
    ...{ id: newId(), claimId, stance: "for" as const, note: "Theirs.", sourceId },
    ...{ addedById: createdById, createdAt },
  }));
  await database().claim.createMany({ data: claims });
  await database().evidence.createMany({ data: evidence });
}

const versionOf = async (id: string) =>
  (await database().source.findUniqueOrThrow({ where: { id } })).version;
const reason = "They made it up.";
const retract = async (id: string) =>
  unwrap(await retractSource(await aPerson("admin"), id, { version: await versionOf(id), reason }));
const reinstate = async (id: string) =>
  unwrap(await reinstateSource(await aPerson("admin"), id, { version: await versionOf(id), reason }));

async function recountAll(): Promise<void> {
  while ((await recountPending(jobActor())) > 0);
}

/** Decides a claim of one origin by evidence of another source, which it did not rest on before. */
async function decideBy(open: ClaimSaved, other: string): Promise<void> {
  const evidence = [evidenceInput.parse({ stance: "for", note: "They saw it too.", sourceId: other })];
  unwrap(await aReview(reviewer, open, { verdict: "corroborated", evidence }));
}

describe("a change to a source with many dependents", () => {
  it("notes each claim once, and anew for what is done to it the next time", async () => {
    await retract(sourceId);
    const notes = await database().pendingRecount.count();
    expect(notes).toBeGreaterThan(MANY);
    expect(await database().pendingRecount.groupBy({ by: "claimId" })).toHaveLength(notes);

    await reinstate(sourceId);
    await retract(sourceId);
    expect(await database().pendingRecount.count()).toBe(3 * notes);
    await reinstate(sourceId);
    await recountAll();
  });
});

describe("a source that changes while somebody decides a claim by bringing it", () => {
  it.each([
    ["few", async () => aCheckedSource("Lake Monitor")],
    ["many", async () => aCheckedSource("Coast Monitor")],
  ])("is waited for, and the decision is compared, where it has %s dependents", async (_, source) => {
    const [id, origin] = [await source(), await aCheckedSource("Bay Monitor")];
    const open = await aClaim(reviewer, { chain: [{ sourceId: origin, role: "origin" }] });
    await meanwhile(
      () => decideBy(open, id),
      () => retract(id),
    );
    await recountAll();

    expect(await standingOf(open.id)).toBe("needs_re_review");
    await reinstate(id);
    await recountAll();
    expect(await standingOf(open.id)).toBe("corroborated");
  });
});

describe("a source that changes while the merge of a claim that rests on it is undone", () => {
  it.each([
    ["few", "chain", "Marsh Monitor"],
    ["many", "chain", "Coast Monitor"],
    ["few", "evidence", "Marsh Monitor"],
    ["many", "evidence", "Coast Monitor"],
  ])("has that claim counted too, where it has %s dependents and stands in its %s", async (_, by, name) => {
    const [id, other] = [await aCheckedSource(name), await aCheckedSource("Bay Monitor")];
    const merged = by === "chain" ? await aCorroboratedClaim(id, other) : await aCorroboratedClaim(other, id);
    const { id: into } = await aClaim(reviewer);
    unwrap(await mergeClaims(reviewer, { claimId: merged.id, into }));
    await meanwhile(
      async () => unwrap(await unmergeClaim(reviewer, { claimId: merged.id })),
      () => retract(id),
    );
    await recountAll();

    expect(await standingOf(merged.id)).toBe("needs_re_review");
    await reinstate(id);
    await recountAll();
    expect(await standingOf(merged.id)).toBe("corroborated");
  });
});

describe("a source with many dependents that changes while one of them is being decided", () => {
  it("waits for nobody, and the decision is compared with what then counts", async () => {
    let counting: Promise<void> = Promise.resolve();
    await inTransaction(async (tx) => {
      unwrap(await aReview(reviewer, claim, { verdict: "corroborated" }));
      await inOwnTransaction(() => retract(sourceId));
      counting = inOwnTransaction(recountAll);
      await somebodyWaits(tx);
    });
    await counting;

    expect(await standingOf(claim.id)).toBe("needs_re_review");
    expect((await eventsAbout(claim.id)).map(({ kind }) => kind).slice(-2)).toEqual([
      "ClaimDecided",
      "ClaimNeedsReReview",
    ]);
    expect(await database().pendingRecount.count()).toBe(0);
  });
});
