import type { ProposedLink, ReadLink, ReadSuggestion, RejectedSuggestion } from "@/domain/articles/reading";
import type { ProposedLinkView, SuggestionView } from "@/server/articles/views";

function toProposedLink(link: ProposedLinkView): ProposedLink {
  const { role, sourceId, unnamed, checked, stance, cue, mention } = link;
  const near = link.offers.map((offer) => ({ sourceId: offer.sourceId, name: offer.source }));
  return {
    role,
    sourceId,
    name: link.source,
    unnamed,
    checked,
    firstHand: false,
    stance,
    cue,
    mention,
    near,
  };
}

/** A suggestion as the article screen holds it; the article's own outlet stands first in its chain. */
export function toReadSuggestion(suggestion: SuggestionView, outlet: ReadLink): ReadSuggestion {
  const { id, start, end, quote, statement, version, confidence, rule, phrase, chain } = suggestion;
  return {
    kind: "suggestion",
    key: id,
    span: { start, end },
    ...{ quote, statement, version, confidence, rule, phrase },
    chain: [{ ...outlet, near: [] }, ...chain.map(toProposedLink)],
    chainTaken: false,
  };
}

/** What was rejected among suggestions, in their order, and no more of each than its list shows: there may be thousands. */
export function toRejected(suggestions: readonly SuggestionView[]): RejectedSuggestion[] {
  return suggestions
    .filter(({ state }) => state === "rejected")
    .map(({ id, statement, version }) => ({ key: id, statement, version }));
}
