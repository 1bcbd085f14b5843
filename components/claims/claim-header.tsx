"use client";

import { Pencil } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { Standing } from "@/domain/claims/standing";
import { StatementForm } from "./statement-form";

interface ClaimHeaderProps {
  claim: { id: string; ref: string; statement: string; version: number; standing: Standing };
  meta: ReactNode;
  /** What this person can do with the claim. */
  actions: ReactNode;
  canEdit: boolean;
}

/** The title row of a claim; its statement is edited where it stands. */
export function ClaimHeader({ claim, meta, actions, canEdit }: ClaimHeaderProps) {
  const [editing, setEditing] = useState(false);

  return (
    <>
      <PageHeader
        reference={claim.ref}
        title={<span dir="auto">{claim.statement}</span>}
        meta={meta}
        actions={
          <>
            {canEdit && !editing && (
              <Button onClick={() => setEditing(true)}>
                <Pencil aria-hidden /> Edit the statement
              </Button>
            )}
            {actions}
          </>
        }
      />
      {editing && (
        <div className="mb-6 max-w-3xl">
          <StatementForm claim={claim} onClose={() => setEditing(false)} />
        </div>
      )}
    </>
  );
}
