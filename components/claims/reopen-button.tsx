"use client";

import { RotateCw } from "lucide-react";
import { ReasonDialog } from "@/components/claims/reason-dialog";
import { Button } from "@/components/ui/button";
import { reopenClaim } from "@/server/review/actions";

/** Opens a decided claim for another round, with the editor's reason. */
export function ReopenButton({ claim }: { claim: { id: string; ref: string; version: number } }) {
  return (
    <ReasonDialog
      trigger={
        <Button>
          <RotateCw aria-hidden /> Reopen
        </Button>
      }
      title={`Reopen ${claim.ref}`}
      label="Reason"
      hint="It is kept in the history and shown until the claim is decided again."
      saveLabel="Reopen the claim"
      action={(reason) => reopenClaim({ claimId: claim.id, version: claim.version, reason })}
    />
  );
}
