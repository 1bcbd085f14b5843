"use client";

import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import type { ReReviews } from "@/server/sources/views";

/**
 * Makes a change to sources at once where it moves no decided claim, and at the second press where it does: what it moves
 * is shown in between. `forget` after every change of the form.
 */
export function useConsidered<L, S>(
  look: (input: L) => Promise<ActionResult<ReReviews>>,
  save: (input: S) => Promise<ActionResult<unknown>>,
) {
  const looking = useAction(look);
  const saving = useAction(save);
  const [moved, setMoved] = useState<ReReviews | null>(null);

  /** Whether it was made. */
  async function submit(seen: L, done: S): Promise<boolean> {
    if (moved === null) {
      const found = await looking.run(seen);
      if (!found.ok) return false;
      if (found.value.count > 0) {
        setMoved(found.value);
        return false;
      }
    }
    const saved = await saving.run(done);
    if (!saved.ok) setMoved(null);
    return saved.ok;
  }

  return {
    submit,
    moved,
    forget: () => setMoved(null),
    pending: looking.pending || saving.pending,
    failure: looking.failure ?? saving.failure,
  };
}
