"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import { attempt, isReached } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

/**
 * Gives `undoing`, which makes what a toast's Undo calls: the page then shows what holds, and a failure is told. While the
 * desk can't be reached the page is left as it is: loading it would lose it.
 */
export function useUndoing() {
  const router = useRouter();
  const { show } = useToast();

  return useCallback(
    (takeBack: () => Promise<ActionResult<unknown>>) => async () => {
      const answer = await attempt(takeBack());
      if (isReached(answer)) router.refresh();
      if (!answer.ok) show({ message: answer.error.message, tone: "error" });
    },
    [router, show],
  );
}
