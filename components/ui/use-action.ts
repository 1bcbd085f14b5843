"use client";

import { useCallback, useState, useTransition } from "react";
import { useRefusedField } from "@/components/ui/use-refused-field";
import type { ActionFailure, ActionResult } from "@/lib/action-result";

const UNREACHABLE: ActionFailure = {
  code: "unavailable",
  kind: null,
  message: "The desk could not be reached. What you typed is still here; try again in a moment.",
  problems: [],
  requestId: null,
};

/** What an action answered; a lost connection comes back as a failure too. */
export function attempt<T>(answer: Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  return answer.catch(() => ({ ok: false as const, error: UNREACHABLE }));
}

/** Whether the desk answered at all. While it does not, the page is left as it is: loading it anew would lose it. */
export function isReached(answer: ActionResult<unknown>): boolean {
  return answer.ok || answer.error.code !== "unavailable";
}

/**
 * Calls a server action from a form or a button. What was typed stays where it is: a failure comes back as a value, a
 * lost connection too. Where a field was refused, the keyboard goes there.
 */
export function useAction<I, T>(action: (input: I) => Promise<ActionResult<T>>) {
  const [pending, startTransition] = useTransition();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const sends = useRefusedField(failure);

  const run = useCallback(
    (input: I) =>
      new Promise<ActionResult<T>>((resolve) => {
        sends();
        startTransition(async () => {
          const result = await attempt(action(input));
          setFailure(result.ok ? null : result.error);
          resolve(result);
        });
      }),
    [action, sends],
  );
  const clear = useCallback(() => setFailure(null), []);

  return { run, pending, failure, clear };
}

/** What a failure says about one field; undefined when it is about something else. */
export function problemAt(failure: ActionFailure | null, path: string): string | undefined {
  return failure?.problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
    ?.message;
}
