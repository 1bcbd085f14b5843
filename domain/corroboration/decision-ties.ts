import type {
  CountedRelation,
  DecidedOrigin,
  OriginDecision,
  SourceTies,
} from "@/domain/corroboration/model";
import type { Origin } from "@/domain/corroboration/origins";
import { endOf, startOf } from "@/domain/corroboration/relation-paths";
import { type Cuts, cutsOf, type Tie } from "@/domain/corroboration/tie";
import { compareText } from "@/lib/compare-text";

/**
 * The ties that people declared on this claim. No other word of independence takes one away: it is withdrawn by a person.
 */
export function decisionTies(origins: readonly Origin[], decisions: readonly OriginDecision[]): Tie[] {
  const ids = new Set(origins.map(({ id }) => id));
  return decisions
    .filter(
      ({ decision, between }) => decision === "dependent" && between.every((one) => ids.has(one.sourceId)),
    )
    .sort((a, b) => compareText(a.id, b.id))
    .map(toTie);
}

/**
 * The ties taken away (rule: Independence and corroboration, 3): between two sources that a person declared independent
 * on this claim, or the registry declares so on its day. On a day nobody knows only what is not dated counts, since
 * independence is never taken for granted.
 */
export function independenceCuts({ decisions, relations, day }: SourceTies): Cuts {
  return cutsOf([
    ...decisions
      .filter(({ decision }) => decision === "independent")
      .flatMap(({ between }) => pairsOf(between)),
    ...declaredIndependent(relations, day).map((relation) => [startOf(relation), endOf(relation)] as const),
  ]);
}

/** The relations that declare two sources independent of one another on a day. */
export function declaredIndependent(
  relations: readonly CountedRelation[],
  day: string | null,
): CountedRelation[] {
  return relations.filter(
    ({ kind, since, until }) =>
      kind === "declared_independent_of" &&
      (since === null || (day !== null && since <= day)) &&
      (until === null || (day !== null && day <= until)),
  );
}

function pairsOf([one, other]: OriginDecision["between"]): [string, string][] {
  return one.recordedIds.flatMap((a) => other.recordedIds.map((b): [string, string] => [a, b]));
}

function toTie({ id, between, reason, decidedBy }: OriginDecision): Tie {
  const [one, other] = between;
  const toMember = ({ sourceId, name }: DecidedOrigin) => ({
    ...{ originId: sourceId, recordedId: `decision ${id} ${sourceId}`, name, way: null },
  });
  return {
    kind: "decided",
    hearsayOnly: false,
    members: [toMember(one), toMember(other)],
    say: () => `${decidedBy} declared ${one.name} and ${other.name} dependent here: ${withStop(reason)}`,
  };
}

/** A person's reason as the end of a sentence. */
export function withStop(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
