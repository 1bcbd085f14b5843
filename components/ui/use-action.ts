"use client";

import { useCallback, useState, useTransition } from "react";
import { refusalOf, useRefusedField } from "@/components/ui/use-refused-field";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { asSentence } from "@/lib/sentence";

const UNREACHABLE: ActionFailure = {
  code: "unavailable",
  kind: null,
  message: "The desk could not be reached. What you typed is still here; try again in a moment.",
  problems: [],
  requestId: null,
};

/** The path that stands before a rule's own sentence is the program's; before other words it says what they are about. */
function withoutPath(message: string, path: string | undefined): string {
  const rest = path && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : "";
  return /^\p{Lu}/u.test(rest) ? rest : message;
}

/** A failure as people read it: a rule's words in passing become sentences here, and nowhere else. */
function inSentences({ message, problems, ...failure }: ActionFailure): ActionFailure {
  return {
    ...failure,
    message: asSentence(withoutPath(message, problems[0]?.path)),
    problems: problems.map((problem) => ({ ...problem, message: asSentence(problem.message) })),
  };
}

/** What an action answered; a lost connection comes back as a failure too. */
export async function attempt<T>(answer: Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  const result = await answer.catch(() => ({ ok: false as const, error: UNREACHABLE }));
  return result.ok ? result : { ok: false, error: inSentences(result.error) };
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
  const sends = useRefusedField(refusalOf(failure));

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
