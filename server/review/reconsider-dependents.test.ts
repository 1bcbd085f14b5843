import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { jobActor } from "@/server/access/gates/job";
import { userIdOf } from "@/server/access/user-id";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { retractSource } from "@/server/sources/commands/retract-source";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import {
  aCheckedSource,
  aClaim,
  aReview,
  eventsAbout,
  standingOf,
  supportFrom,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
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

async function retract(): Promise<void> {
  const { version } = await database().source.findUniqueOrThrow({ where: { id: sourceId } });
  unwrap(await retractSource(await aPerson("admin"), sourceId, { version, reason: "They made it up." }));
}

async function recountAll(): Promise<void> {
  while ((await recountPending(jobActor())) > 0);
}

describe("a source with many dependents that changes while one of them is being decided", () => {
  it("waits for nobody, and the decision is compared with what then counts", async () => {
    let counting: Promise<void> = Promise.resolve();
    await inTransaction(async (tx) => {
      unwrap(await aReview(reviewer, claim, { verdict: "corroborated" }));
      await inOwnTransaction(retract);
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
