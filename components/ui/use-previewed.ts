"use client";

import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { createTurns } from "./turns";

/** What a change would do, beside the very input that was asked about: that is what is sent. */
export interface Previewed<I, P> {
  input: I;
  preview: P;
}

/**
 * Looks at what a change would do before it is made. `forget` after every change of the form: what was seen is no longer
 * what would be sent, and an answer that is still on its way is not kept either.
 */
export function usePreviewed<I, P, T>(
  look: (input: I) => Promise<ActionResult<P>>,
  save: (input: I) => Promise<ActionResult<T>>,
) {
  const looking = useAction(look);
  const saving = useAction(save);
  const [seen, setSeen] = useState<Previewed<I, P> | null>(null);
  const [turns] = useState(createTurns);

  function forget() {
    turns.next();
    setSeen(null);
  }

  /** Null when the look failed, and when the form changed meanwhile. */
  async function ask(input: I): Promise<Previewed<I, P> | null> {
    const isWanted = turns.next();
    setSeen(null);
    saving.clear();
    const answer = await looking.run(input);
    if (!answer.ok || !isWanted()) return null;
    const found = { input, preview: answer.value };
    setSeen(found);
    return found;
  }

  /** Makes the change that was looked at; after a refusal it is looked at anew. */
  async function carryOut({ input }: Previewed<I, P>): Promise<ActionResult<T>> {
    const answer = await saving.run(input);
    if (!answer.ok) forget();
    return answer;
  }

  function clear() {
    looking.clear();
    saving.clear();
  }

  return {
    ...{ seen, ask, carryOut, forget, clear },
    looking: looking.pending,
    saving: saving.pending,
    failure: looking.failure ?? saving.failure,
  };
}
