import { useCallback, useMemo, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionFailure } from "@/lib/action-result";

/** Takes a step back; `failed` is told where that did not go through. */
export type TakeBack = (failed: (failure: ActionFailure) => void) => unknown;

interface Step {
  number: number;
  told: string;
  takeBack: TakeBack;
  /** Takes away the message that told of it. */
  close: () => void;
}

/** Failures that say nothing against the step itself: the same may go through a little later. */
const FOR_NOW: readonly ActionFailure["code"][] = [
  "unavailable",
  "unexpected",
  "too_many_requests",
  "unauthenticated",
];

/**
 * Tells what was done and keeps how to take it back, once: with the toast's button, or with the undo key, newest first;
 * then tells that it was undone, unless taking back is a step that tells of itself. A step whose taking back failed for
 * now is kept to be tried again; one that was refused is not, or the key would meet it for ever.
 */
export function useUndo() {
  const { show } = useToast();
  const steps = useRef<Step[]>([]);
  const count = useRef(0);

  const undo = useCallback(
    async (step: Step) => {
      if (!steps.current.includes(step)) return;
      steps.current = steps.current.filter((other) => other !== step);
      step.close();
      const last = count.current;
      let failure: ActionFailure | null = null;
      await step.takeBack((answer) => {
        failure = answer;
        if (!FOR_NOW.includes(answer.code)) return show({ message: answer.message, tone: "error" });
        steps.current = [...steps.current, step].sort((a, b) => a.number - b.number);
        step.close = show({ message: answer.message, tone: "error", undo: () => undo(step) });
      });
      if (failure === null && count.current === last) show({ message: `Undone: ${step.told}` });
    },
    [show],
  );
  const done = useCallback(
    (message: string, takeBack: TakeBack) => {
      const step: Step = { number: count.current++, told: message, takeBack, close: () => undefined };
      steps.current.push(step);
      step.close = show({ message, undo: () => undo(step) });
    },
    [show, undo],
  );
  const undoLast = useCallback(() => {
    const step = steps.current.at(-1);
    if (step) undo(step);
    else show({ message: "There is nothing to undo." });
  }, [show, undo]);
  const failed = useCallback(
    ({ message }: ActionFailure) => {
      show({ message, tone: "error" });
    },
    [show],
  );
  const said = useCallback(
    (message: string) => {
      show({ message });
    },
    [show],
  );

  return useMemo(() => ({ done, undoLast, failed, said }), [done, undoLast, failed, said]);
}
