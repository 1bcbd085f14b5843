"use client";

import clsx from "clsx";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import type { ActionFailure } from "@/lib/action-result";

interface SaveFailureProps {
  failure: ActionFailure | null;
  /** The fields that show their own problems. */
  fields?: readonly string[];
  /** Called once the newest version is there: the form forgets the failure and keeps what was typed. */
  onReload: () => void;
  className?: string;
}

/**
 * Why a change was not saved. Where somebody else was first, loads their version under what was typed, to save again. Comes
 * into view, since the form may be long; what is said at a field stays there.
 */
export function SaveFailure({ failure, fields, onReload, className }: SaveFailureProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure?.problems.length === 0) place.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  if (!failure) return null;

  const load = () =>
    startTransition(() => {
      router.refresh();
      onReload();
    });
  return (
    <div ref={place} className={clsx("scroll-my-4", className)}>
      <ActionMessage failure={failure} fields={fields} />
      {failure.code === "conflict" && (
        <Button size="sm" className="mt-2" pending={pending} onClick={load}>
          Load the newest version and go on
        </Button>
      )}
    </div>
  );
}
