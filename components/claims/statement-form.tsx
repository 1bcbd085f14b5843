"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { isDecided, type Standing } from "@/domain/claims/standing";
import { editClaim } from "@/server/claims/actions";
import { StatementField } from "./statement-field";

interface StatementFormProps {
  claim: { id: string; statement: string; version: number; standing: Standing };
  onClose: () => void;
}

/** Rewords a claim. When somebody else was first, their words are shown above what was typed. */
export function StatementForm({ claim, onClose }: StatementFormProps) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(editClaim);
  const [opened] = useState(claim.statement);
  const [statement, setStatement] = useState(claim.statement);

  async function save(event: FormEvent) {
    event.preventDefault();
    const answer = await run({ claimId: claim.id, statement, version: claim.version });
    if (!answer.ok) return;

    router.refresh();
    onClose();
  }

  return (
    <form onSubmit={save} className="space-y-3">
      <SaveFailure failure={failure} fields={["statement"]} onReload={clear} />
      {claim.statement !== opened && (
        <FormMessage tone="info" title="It now reads">
          <p dir="auto">{claim.statement}</p>
        </FormMessage>
      )}
      {isDecided(claim.standing) && (
        <FormMessage tone="warning" title="This claim is decided">
          <p>
            Other words send it to be reviewed again, and its public page says so until it is decided anew.
          </p>
        </FormMessage>
      )}
      <StatementField
        required
        autoFocus
        value={statement}
        error={problemAt(failure, "statement")}
        onValueChange={setStatement}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>Save the statement</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
