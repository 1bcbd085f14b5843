import { independence } from "@/domain/corroboration/independence";
import type {
  AppearanceInput,
  CountedEvidence,
  CountedLink,
  Independence,
  SourceTies,
} from "@/domain/corroboration/model";
import { formatReference } from "@/lib/reference";
import type { CountedAppearance, CountedEvidenceJson, CountedRow } from "./counted-json";

type Link = NonNullable<CountedAppearance["chain"]>[number];

/**
 * Counts the independent origins of a claim from what its reader may see of it and what is known of its sources. What came
 * through a retracted source speaks neither for nor against.
 */
export function countOrigins(
  { appearances, evidence }: Omit<CountedRow, "id">,
  ties: SourceTies,
): Independence {
  return independence({
    appearances: appearances.flatMap((one) => (isReliedOn(one.chain) ? [toAppearance(one, one.chain)] : [])),
    evidence: evidence.filter(({ source }) => !source?.retracted).map(toEvidence),
    ties,
  });
}

function isReliedOn(chain: readonly Link[] | null): chain is readonly Link[] {
  return chain !== null && !chain.some(({ retracted }) => retracted);
}

/** The sources that stand as origins, by the ids they count as: only what ties these can join a claim's groups. */
export function originIdsOf({ appearances, evidence }: Omit<CountedRow, "id">): string[] {
  return [
    ...appearances.flatMap(({ chain }) => chain?.at(-1)?.sourceId ?? []),
    ...evidence.flatMap(({ source }) => source?.sourceId ?? []),
  ];
}

/** The day of a claim: that of the article that made it first. Null when no article is dated. */
export function dayOf({ appearances }: Omit<CountedRow, "id">): string | null {
  const moments = appearances.flatMap(({ publishedAt }) => publishedAt ?? []);
  const days = moments.map((moment) => new Date(moment).toISOString().slice(0, 10));
  return days.sort()[0] ?? null;
}

function toAppearance(
  { id, articleRef, answeredReason }: CountedAppearance,
  chain: readonly Link[],
): AppearanceInput {
  return {
    appearanceId: id,
    ref: formatReference("A", articleRef),
    chain: chain.map(toLink),
    answered: answeredReason !== null,
  };
}

function toLink({ source, ...link }: Link): CountedLink {
  return { ...link, sourceName: source, unnamed: link.kind === "unnamed" };
}

function toEvidence({ id, stance, source, answeredReason }: CountedEvidenceJson): CountedEvidence {
  return {
    evidenceId: id,
    stance,
    origin: source && { ...source, name: source.source, unnamed: source.kind === "unnamed" },
    answered: answeredReason !== null,
  };
}
