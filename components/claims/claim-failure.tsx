"use client";

import { useRouter } from "next/navigation";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import type { ActionFailure } from "@/lib/action-result";

interface ClaimFailureProps {
  failure: ActionFailure | null;
  /** The fields that show their own problems. */
  fields?: readonly string[];
  /** Called when the newest version is being loaded; the form keeps what was typed. */
  onReload: () => void;
}

/** Why a change to a claim was not saved. Where somebody else was first, loads their version under what was typed. */
export function ClaimFailure({ failure, fields, onReload }: ClaimFailureProps) {
  const router = useRouter();
  if (!failure) return null;

  return (
    <div>
      <ActionMessage failure={failure} fields={fields} />
      {failure.code === "conflict" && (
        <Button
          size="sm"
          className="mt-2"
          onClick={() => {
            router.refresh();
            onReload();
          }}
        >
          Load the newest version and go on
        </Button>
      )}
    </div>
  );
}
