import { toReadLinks } from "@/components/claims/to-chain-links";
import type { ReadClaim } from "@/domain/articles/reading";
import type { ClaimItem } from "@/server/claims/views";

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
    chain: toReadLinks(claim.chain),
  };
}
