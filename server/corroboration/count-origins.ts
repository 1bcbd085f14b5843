import { independence } from "@/domain/corroboration/independence";
import type { AppearanceInput, CountedEvidence, Independence } from "@/domain/corroboration/model";
import type { AppearanceView, EvidenceView, LinkView } from "@/server/claims/views";

/**
 * Counts the independent origins of a claim from what its reader may see of it. What came through a retracted source
 * speaks neither for nor against.
 */
export function countOrigins(
  appearances: readonly AppearanceView[],
  evidence: readonly EvidenceView[],
): Independence {
  return independence({
    appearances: appearances.filter(({ chain }) => isReliedOn(chain)).map(toAppearance),
    evidence: evidence.filter(({ source }) => !source?.retracted).map(toEvidence),
  });
}

function isReliedOn(chain: readonly LinkView[]): boolean {
  return chain.length > 0 && !chain.some(({ retracted }) => retracted);
}

function toAppearance({ id, article, chain, answeredReason }: AppearanceView): AppearanceInput {
  return { appearanceId: id, ref: article.ref, chain: chain.map(toLink), answered: answeredReason !== null };
}

function toLink({ source, ...link }: LinkView) {
  return { ...link, sourceName: source };
}

function toEvidence({ id, stance, source, answeredReason }: EvidenceView): CountedEvidence {
  return {
    evidenceId: id,
    stance,
    origin: source && { ...source, name: source.source },
    answered: answeredReason !== null,
  };
}
