import { PublishButton } from "@/components/checks/publish-button";
import { ButtonLink } from "@/components/ui/button";
import { isDecided } from "@/domain/claims/standing";
import type { ClaimDetail } from "@/server/claims/views";
import type { ClaimRights } from "./claim-rights";
import { ReopenButton } from "./reopen-button";
import { RestoreButton } from "./restore-button";

interface ClaimActionsProps {
  claim: ClaimDetail;
  rights: ClaimRights;
  /** The permanent address of the claim's public page. */
  checkAddress: string;
}

/** The buttons at the end of a claim's title row; the main one comes last. */
export function ClaimActions({ claim, rights, checkAddress }: ClaimActionsProps) {
  const { id, ref, version, withdrawnAt } = claim;
  if (withdrawnAt !== null) return rights.restore && <RestoreButton claim={{ id, ref, version }} />;

  return (
    <>
      {rights.publish && <PublishButton claim={claim} address={checkAddress} />}
      {rights.reopen && isDecided(claim.standing) && <ReopenButton claim={{ id, ref, version }} />}
      {rights.review && (
        <ButtonLink href="#review" variant="primary">
          Review
        </ButtonLink>
      )}
    </>
  );
}
