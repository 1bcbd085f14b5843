import type { ReadClaim, ReadLink } from "@/domain/articles/reading";
import type { ClaimItem, LinkView } from "@/server/claims/views";

/** A link as the article screen holds it. */
function toReadLink(link: LinkView): ReadLink {
  const { role, sourceId, unnamed, checked, firstHand, stance, cue, mention } = link;
  return { role, sourceId, name: link.source, unnamed, checked, firstHand, stance, cue, mention };
}

/** A claim of the server's list as the article screen holds it. */
export function toReadClaim(claim: ClaimItem): ReadClaim {
  const { ref, quote, statement, standing, byException, version } = claim;
  return {
    kind: "claim",
    key: claim.appearanceId,
    claimId: claim.id,
    ref,
    quote,
    statement,
    standing,
    byException,
    version,
    span: { start: claim.start, end: claim.end },
    chain: claim.chain.map(toReadLink),
  };
}
