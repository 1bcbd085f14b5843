"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import type { ActionFailure } from "@/lib/action-result";
import { whatIsNeeded } from "./what-is-needed";

interface ReviewRefusalProps {
  failure: ActionFailure;
  loading: boolean;
  onLoad: () => void;
}

function titleOf({ code, kind }: ActionFailure): string {
  if (code === "conflict" && kind === null) return "Somebody saved this claim first";
  if (kind === "reason_needed" || whatIsNeeded(kind)) return "The rule holds this verdict back";

  return "The review was not saved";
}

function help({ failure, loading, onLoad }: ReviewRefusalProps): ReactNode {
  if (failure.code === "conflict" || failure.kind === "already_decided") {
    return (
      <Button size="sm" className="mt-2" pending={loading} onClick={onLoad}>
        Load the newest version and go on
      </Button>
    );
  }
  const needed = whatIsNeeded(failure.kind);
  return needed && <p className="mt-1">{needed}</p>;
}

/** Why the review was not saved and what helps; comes into view, since the form may be long. */
export function ReviewRefusal(props: ReviewRefusalProps) {
  const { failure } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) place.current?.focus();
  }, [failure]);

  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-4 outline-none">
      <FormMessage title={titleOf(failure)}>
        <p>{failure.message}</p>
        {help(props)}
        {failure.code === "unexpected" && failure.requestId && (
          <p className="mt-1 text-sm text-ink-soft">
            Request id: <code className="font-mono">{failure.requestId}</code>
          </p>
        )}
      </FormMessage>
    </div>
  );
}
