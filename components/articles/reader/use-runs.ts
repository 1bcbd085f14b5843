import { useCallback, useRef, useState } from "react";
import { attempt } from "@/components/ui/use-action";
import type { ActionFailure, ActionResult } from "@/lib/action-result";

/**
 * Runs a call for a card, and gives what it answered; null when it failed or the card still waits for an earlier one. Either
 * is told to `failed` where it is given.
 */
export type Run = <T>(
  key: string,
  call: () => Promise<ActionResult<T>>,
  failed?: (failure: ActionFailure) => void,
) => Promise<T | null>;

interface Told {
  failed: (failure: ActionFailure) => void;
  said: (message: string) => void;
}

/** Why a call was not made: the card still waits for an earlier one. */
export const BUSY: ActionFailure = {
  code: "unavailable",
  kind: null,
  message: "This card still waits for the last answer.",
  problems: [],
  requestId: null,
};

/** Runs calls for cards: one at a time for each card, any number for several, and tells when one failed. */
export function useRuns({ failed, said }: Told): { run: Run; busyKeys: ReadonlySet<string> } {
  const underWay = useRef(new Set<string>());
  const [busyKeys, setBusyKeys] = useState<ReadonlySet<string>>(new Set());

  const run: Run = useCallback(
    async (key, call, tell) => {
      if (underWay.current.has(key)) {
        if (tell) tell(BUSY);
        else said(BUSY.message);
        return null;
      }
      underWay.current.add(key);
      setBusyKeys(new Set(underWay.current));
      const answer = await attempt(call());
      underWay.current.delete(key);
      setBusyKeys(new Set(underWay.current));
      if (answer.ok) return answer.value;
      (tell ?? failed)(answer.error);
      return null;
    },
    [failed, said],
  );
  return { run, busyKeys };
}
