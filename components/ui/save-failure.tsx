"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import type { ActionFailure } from "@/lib/action-result";

interface SaveFailureProps {
  failure: ActionFailure | null;
  /** The fields that show their own problems. */
  fields?: readonly string[];
  /** Called once the newest version is there: the form forgets the failure and keeps what was typed. */
  onReload: () => void;
}

/** Why a change was not saved. Where somebody else was first, loads their version under what was typed, to save again. */
export function SaveFailure({ failure, fields, onReload }: SaveFailureProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  if (!failure) return null;

  const load = () =>
    startTransition(() => {
      router.refresh();
      onReload();
    });
  return (
    <div>
      <ActionMessage failure={failure} fields={fields} />
      {failure.code === "conflict" && (
        <Button size="sm" className="mt-2" pending={pending} onClick={load}>
          Load the newest version and go on
        </Button>
      )}
    </div>
  );
}
