import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SourceTies } from "@/domain/corroboration/model";
import type { CampMembership } from "@/domain/sources/camp";
import type { CampInput, CampPatch } from "@/domain/sources/camp-schema";
import { checkCamp } from "@/domain/sources/check-camp";
import { notFound } from "@/lib/app-error";
import { ok, type Result } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { loadCamp } from "../camp-change";
import { findReReviews } from "../find-re-reviews";
import { loadCamps, relatedSources } from "../load-relations";
import { type LoadedParty, loadParty } from "../load-source";
import type { ReReviews } from "../views";

/** What somebody is about to say about the side a source stands on. */
export type CampChange =
  | { kind: "add"; membership: CampInput }
  | { kind: "change"; membershipId: string; patch: Omit<CampPatch, "version"> }
  | { kind: "remove"; membershipId: string };

/** Whether a rule refuses a change to a camp, and which decided claims it would send to review. Writes nothing. */
export function previewCamp(actor: Actor, idOrRef: string, change: CampChange): Promise<Result<ReReviews>> {
  return read(actor, "source.relate", async (db): Promise<Result<ReReviews>> => {
    const source = await loadParty(db, idOrRef);
    const camps = await loadCamps(db, [source.id]);
    const wanted = await toWanted(db, { source, camps, change });
    if (change.kind !== "remove") {
      const id = change.kind === "add" ? null : wanted.id;
      const allowed = checkCamp({ ...wanted, id, source }, camps);
      if (!allowed.ok) return allowed;
    }
    const after = change.kind === "remove" ? [] : [wanted];
    const tiesAs = (ties: SourceTies): SourceTies => ({
      ...ties,
      camps: [...ties.camps.filter(({ id }) => id !== wanted.id), ...after],
    });
    const dependents = { sourceIds: await relatedSources(db, [source.id]), besides: null };
    return ok(await findReReviews(db, { dependents, reach: [source.id], tiesAs }));
  });
}

interface Asked {
  source: LoadedParty;
  camps: readonly CampMembership[];
  change: CampChange;
}

async function toWanted(db: Database, { source, camps, change }: Asked): Promise<CampMembership> {
  if (change.kind === "add") {
    const camp = await loadCamp(db, change.membership.campId);
    const conflict = { conflictId: camp.conflictId, conflict: camp.conflict.name, camp: camp.name };
    return { ...change.membership, ...conflict, id: "supposed", sourceId: source.canonicalId, version: 0 };
  }
  const stored = camps.find(({ id }) => id === change.membershipId);
  if (!stored) throw notFound("side");
  return change.kind === "change" ? { ...stored, ...change.patch } : stored;
}
