"use client";

import { usePreviewed } from "@/components/ui/use-previewed";
import type { ActionResult } from "@/lib/action-result";
import type { ReReviews } from "@/server/sources/views";

/** What is asked, and what is sent. */
export interface Considered<L, S> {
  seen: L;
  done: S;
}

/**
 * Makes a change to sources at once where it moves no decided claim, and at the second press where it does: what it moves
 * is shown in between. `forget` after every change of the form.
 */
export function useConsidered<L, S>(
  look: (input: L) => Promise<ActionResult<ReReviews>>,
  save: (input: S) => Promise<ActionResult<unknown>>,
) {
  const { seen, ask, carryOut, forget, clear, looking, saving, failure } = usePreviewed(
    ({ seen }: Considered<L, S>) => look(seen),
    ({ done }: Considered<L, S>) => save(done),
  );

  /** Whether it was made. */
  async function submit(input: Considered<L, S>): Promise<boolean> {
    const found = seen ?? (await ask(input));
    if (!found || (seen === null && found.preview.count > 0)) return false;
    return (await carryOut(found)).ok;
  }

  const moved = seen && seen.preview.count > 0 ? seen.preview : null;
  return { submit, moved, forget, clear, pending: looking || saving, failure };
}
