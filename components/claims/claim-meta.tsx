import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import { isDecided } from "@/domain/claims/standing";
import { counted } from "@/lib/words";
import type { ClaimDetail } from "@/server/claims/views";
import { ExceptionBadge } from "./exception-badge";
import { MergeNotices } from "./merge-notices";
import { StandingBadge } from "./standing-badge";

/** What the desk holds of a claim, and how often it appears. Of a merged one it holds nothing: another stands for it. */
function Held({ claim }: { claim: ClaimDetail }) {
  if (claim.mergedInto) return <Badge>Merged into {claim.mergedInto.ref}</Badge>;

  return (
    <>
      <StandingBadge standing={claim.standing} />
      {isByException(claim) && <ExceptionBadge />}
      <span>{counted(claim.appearances.length, "appearance")}</span>
    </>
  );
}

/** The line under a claim's statement: its standing, where it appears, who made it. */
export function ClaimMeta({ claim }: { claim: ClaimDetail }) {
  return (
    <>
      <Held claim={claim} />
      <span>
        Made by <bdi>{claim.createdBy.name}</bdi>, <DateTime value={claim.createdAt} />
      </span>
      {claim.round > 1 && <span>Round {claim.round}</span>}
    </>
  );
}

/** Whether the decision that holds was an editor's against the guard. */
function isByException({ standing, round, decisions }: ClaimDetail): boolean {
  return isDecided(standing) && decisions.some((one) => one.round === round && one.overrideReason !== null);
}

/**
 * What has to be known before anything is read: the claim was taken back, has changed, or has to be reviewed again. One that is
 * merged is judged no more: it is told nothing that only another can do.
 */
export function ClaimNotices({ claim }: { claim: ClaimDetail }) {
  const isMerged = claim.mergedInto !== null;

  return (
    <div className="space-y-3 empty:hidden not-empty:mb-6">
      <MergeNotices claim={claim} />
      {claim.withdrawnAt && !isMerged && (
        <FormMessage tone="info" title="This claim was taken back">
          <p>It is in no queue and leaves the desk in no export. Its history is kept. It can be restored.</p>
        </FormMessage>
      )}
      {claim.changedSinceDecision && !isMerged && (
        <FormMessage tone="info" title="Changed since it was decided">
          <p>
            The verdict stands. Exports and the public page show the claim as it was decided. To publish what
            has changed since, reopen it and decide again.
          </p>
        </FormMessage>
      )}
      {claim.reReviewReason !== null && !isDecided(claim.standing) && !isMerged && (
        <FormMessage tone="warning" title="To be judged again">
          <p dir="auto">{claim.reReviewReason}</p>
        </FormMessage>
      )}
    </div>
  );
}
