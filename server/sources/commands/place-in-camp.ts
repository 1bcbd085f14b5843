import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { CampInput } from "@/domain/sources/camp-schema";
import { checkCamp } from "@/domain/sources/check-camp";
import type { RemovalInput } from "@/domain/sources/relation-schema";
import { conflict, notFound } from "@/lib/app-error";
import { fromOpenDay, toOpenDay } from "@/lib/day";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { transact, type Work } from "@/server/transact";
import { loadCamps } from "../load-relations";
import { type LoadedParty, loadParty } from "../load-source";
import { lockSourceGraph } from "../lock-source-graph";
import { sourceFamily } from "../store";

/** Says on which side of a conflict a source stands, and where that is written. Gives the id of the tie. */
export function placeInCamp(
  actor: Actor,
  idOrRef: string,
  input: CampInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const { tx, now, record } = work;
    authorize(actor, "source.relate");
    await lockSourceGraph(tx);
    const source = await loadParty(tx, idOrRef);
    const camp = await tx.camp.findUnique({ where: { id: input.campId }, include: { conflict: true } });
    if (!camp) throw notFound("camp");
    const { conflictId } = camp;
    const allowed = checkCamp({ ...input, conflictId, source }, await loadCamps(tx, [source.id]));
    if (!allowed.ok) return allowed;

    const id = newId();
    const dates = { since: fromOpenDay(input.since), until: fromOpenDay(input.until) };
    const data = { ...input, ...dates, id, conflictId, sourceId: source.id, createdAt: now };
    await changeCamp(work, source, () => tx.campMembership.create({ data }));
    const { campId: _, ...said } = input;
    await record({
      kind: "CampJoined",
      entity: "source",
      entityId: source.id,
      after: { conflict: camp.conflict.name, camp: camp.name, ...said },
    });
    return ok({ id });
  });
}

/** Takes out what was recorded by mistake about the side a source stands on. */
export function removeFromCamp(
  actor: Actor,
  { source: idOrRef, membershipId }: { source: string; membershipId: string },
  { version, reason }: RemovalInput,
): Promise<Result<{ id: string }>> {
  return transact(actor, async (work): Promise<Result<{ id: string }>> => {
    const { tx, record } = work;
    authorize(actor, "source.relate");
    await lockSourceGraph(tx);
    const source = await loadParty(tx, idOrRef);
    const where = { id: membershipId, sourceId: source.id };
    const include = { camp: { include: { conflict: true } } };
    const membership = await tx.campMembership.findFirst({ where, include });
    if (!membership) throw notFound("camp");

    await changeCamp(work, source, async () => {
      const { count } = await tx.campMembership.deleteMany({ where: { ...where, version } });
      if (count === 0) throw conflict("camp");
    });
    const { camp, tie, interest, since, until, citation } = membership;
    const said = { tie, interest, since: toOpenDay(since), until: toOpenDay(until), citation };
    await record({
      kind: "CampLeft",
      entity: "source",
      entityId: source.id,
      before: { conflict: camp.conflict.name, camp: camp.name, ...said },
      reason,
    });
    return ok({ id: membershipId });
  });
}

async function changeCamp(
  work: Work,
  { id, ref }: LoadedParty,
  change: () => Promise<unknown>,
): Promise<void> {
  const sourceIds = await sourceFamily(work.tx, id);
  const because = `The side on which ${formatReference("S", ref)} stands was changed`;
  await reconsiderDependents(work, { dependents: { sourceIds, besides: null }, because, change });
}
