import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { CampPatch } from "@/domain/sources/camp-schema";
import { checkCamp } from "@/domain/sources/check-camp";
import type { RemovalInput } from "@/domain/sources/relation-schema";
import { conflict } from "@/lib/app-error";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { transact, type Work } from "@/server/transact";
import { changeCamp, type LoadedMembership, loadMembership, recordedCamp } from "../camp-change";
import { loadCamps } from "../load-relations";
import { loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";

interface MembershipOfSource {
  /** The source whose page or address names the tie: the one that is placed, or what it is merged into. */
  source: string;
  membershipId: string;
}

/**
 * Changes the tie, dates or citation of the side a source stands on; an `until` ends it. A conflict when somebody changed
 * it since `version` was read.
 */
export function changeMembership(
  actor: Actor,
  named: MembershipOfSource,
  { version, ...changes }: CampPatch,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const before = await lockMembership(work, actor, named);
    const after = { ...before, ...changes };
    const { source } = before;
    const allowed = checkCamp(after, await loadCamps(work.tx, [source.id]));
    if (!allowed.ok) return allowed;

    await changeCamp(work, source, () => save(work, { id: before.id, version }, after));
    await work.record({
      kind: "CampChanged",
      entity: "source",
      entityId: source.id,
      before: recordedCamp(before),
      after: recordedCamp(after),
    });
    return ok({ id: before.id });
  });
}

/** Takes out what was recorded by mistake about the side a source stands on. */
export function removeFromCamp(
  actor: Actor,
  named: MembershipOfSource,
  { version, reason }: RemovalInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const before = await lockMembership(work, actor, named);
    await changeCamp(work, before.source, async () => {
      const { count } = await work.tx.campMembership.deleteMany({ where: { id: before.id, version } });
      if (count === 0) throw conflict("side");
    });
    await work.record({
      kind: "CampLeft",
      entity: "source",
      entityId: before.source.id,
      before: recordedCamp(before),
      reason,
    });
    return ok({ id: before.id });
  });
}

async function lockMembership(
  { tx }: Work,
  actor: Actor,
  { source, membershipId: id }: MembershipOfSource,
): Promise<LoadedMembership> {
  authorize(actor, "source.relate");
  await lockSourceGraph(tx);
  return loadMembership(tx, { id, canonicalId: (await loadParty(tx, source)).canonicalId });
}

async function save(
  { tx }: Work,
  where: { id: string; version: number },
  { tie, interest, since, until, citation }: LoadedMembership,
): Promise<void> {
  const data = { tie, interest, citation, since, until, version: { increment: 1 } };
  const { count } = await tx.campMembership.updateMany({ where, data });
  if (count === 0) throw conflict("side");
}
