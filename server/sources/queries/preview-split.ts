import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SourceTies } from "@/domain/corroboration/model";
import type { SplitInput } from "@/domain/sources/split-schema";
import { groupBy } from "@/lib/group-by";
import { ok, type Result } from "@/lib/result";
import type { DecidedRow } from "@/server/corroboration/load-counted";
import { read } from "@/server/read";
import { findReReviews } from "../find-re-reviews";
import type { LoadedParty } from "../load-source";
import { checkLoadedSplit, dependentsOfSplit, type LoadedSplit, loadSplit } from "../split-change";
import type { SplitPreview } from "../split-views";

/** What a split would move, whether a rule refuses it, and which decided claims it would send to review. Writes nothing. */
export function previewSplit(
  actor: Actor,
  idOrRef: string,
  input: SplitInput,
): Promise<Result<SplitPreview>> {
  return read(actor, "source.split", async (db): Promise<Result<SplitPreview>> => {
    const split = await loadSplit(db, idOrRef, input);
    const target = supposedTarget(split, input);
    const allowed = await checkLoadedSplit(db, split, target);
    if (!allowed.ok) return allowed;

    const { source, names, links, evidence, relations } = split;
    const reach = [source.id, ...(split.into ? [split.into.id] : [])];
    const reReviews = await findReReviews(db, {
      dependents: await dependentsOfSplit(db, reach, { changesTies: relations.length > 0 }),
      reach,
      claimAs: (claim) => seenAs(claim, split, target),
      tiesAs: (ties) => tiesSeenAs(ties, split, target),
    });
    return ok({
      into: target.name,
      names: names.map(({ name }) => name),
      links: links.length,
      evidence: evidence.length,
      claims: new Set([...links, ...evidence].map(({ claimId }) => claimId)).size,
      relations: relations.length,
      reReviews,
    });
  });
}

type Target = Pick<LoadedParty, "id" | "ref" | "name" | "kind" | "mergedInto" | "checked" | "retractedAt">;

/** A source that is not there yet, by an id that no other has. */
const SUPPOSED_ID = "00000000-0000-0000-0000-000000000000";

function supposedTarget({ into }: LoadedSplit, input: SplitInput): Target {
  if (into) return into;
  const { name, kind } = "source" in input.into ? { name: "", kind: "outlet" as const } : input.into;
  return { id: SUPPOSED_ID, ref: 0, name, kind, mergedInto: null, checked: true, retractedAt: null };
}

function seenAs(claim: DecidedRow, { links, evidence }: LoadedSplit, target: Target): DecidedRow {
  const pieces = new Set(evidence.map((one) => one.id));
  const moved = groupBy(links, ({ appearanceId }) => appearanceId);
  const { id, name, kind, checked, retractedAt } = target;
  const other = {
    sourceId: id,
    recordedId: id,
    source: name,
    kind,
    checked,
    retracted: retractedAt !== null,
  };
  return {
    ...claim,
    appearances: claim.appearances.map((one) => {
      const positions = new Set((moved.get(one.id) ?? []).map(({ position }) => position));
      const chain = one.chain?.map((link, at) => (positions.has(at) ? { ...link, ...other } : link)) ?? null;
      return { ...one, chain };
    }),
    evidence: claim.evidence.map((one) => ({
      ...one,
      source: one.source && pieces.has(one.id) ? { ...one.source, ...other } : one.source,
    })),
  };
}

function tiesSeenAs(ties: SourceTies, { source, relations }: LoadedSplit, { id, name }: Target): SourceTies {
  const moved = new Set(relations.map((one) => one.id));
  const from = { fromId: id, fromName: name, recordedFromId: id };
  const to = { toId: id, toName: name, recordedToId: id };
  return {
    ...ties,
    relations: ties.relations.map((one) => {
      if (!moved.has(one.id)) return one;
      return one.fromId === source.id ? { ...one, ...from } : { ...one, ...to };
    }),
  };
}
