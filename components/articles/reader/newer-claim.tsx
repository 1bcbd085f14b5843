"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import type { ActionFailure } from "@/lib/action-result";

interface SaveProblemProps {
  failure: ActionFailure;
  /** Loads what somebody else saved meanwhile; null where there is nothing to load. */
  onLoad: (() => Promise<void>) | null;
}

/** Why a claim was not saved, and the way on where somebody else was first. */
export function SaveProblem({ failure, onLoad }: SaveProblemProps) {
  const [pending, setPending] = useState(false);
  if (failure.code !== "conflict" || !onLoad)
    return <FormMessage tone="error">{failure.message}</FormMessage>;

  const load = async () => {
    setPending(true);
    await onLoad();
    setPending(false);
  };
  return (
    <FormMessage tone="error">
      <p>{failure.message}</p>
      <Button size="sm" className="mt-2" pending={pending} onClick={load}>
        Load the newest version and go on
      </Button>
    </FormMessage>
  );
}

/** The words that somebody else saved meanwhile, beside one's own; one press takes them instead. */
export function NewerWords({ statement, onTake }: { statement: string; onTake: () => void }) {
  return (
    <FormMessage tone="info" title="It now reads">
      <p dir="auto">{statement}</p>
      <p className="mt-1 text-ink-soft">What you typed is unchanged, and takes its place once you save.</p>
      <Button size="sm" className="mt-2" onClick={onTake}>
        Use these words instead
      </Button>
    </FormMessage>
  );
}
