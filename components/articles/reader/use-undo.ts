import { useCallback, useMemo, useRef } from "react";
import { useToast } from "@/components/ui/toast";

/** Tells what was done and keeps how to take it back, once: with the toast's button, or with the undo key, newest first. */
export function useUndo() {
  const { show } = useToast();
  const steps = useRef<{ undo: () => void }[]>([]);

  const done = useCallback(
    (message: string, undo: () => void) => {
      const step = { undo };
      const takeBack = () => {
        if (!steps.current.includes(step)) return;
        steps.current = steps.current.filter((other) => other !== step);
        undo();
      };
      steps.current.push(step);
      show({ message, undo: takeBack });
    },
    [show],
  );
  const undoLast = useCallback(() => {
    const step = steps.current.pop();
    if (step) step.undo();
    else show({ message: "There is nothing to undo." });
  }, [show]);
  const failed = useCallback((message: string) => show({ message, tone: "error" }), [show]);
  const said = useCallback((message: string) => show({ message }), [show]);

  return useMemo(() => ({ done, undoLast, failed, said }), [done, undoLast, failed, said]);
}
