"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import { attempt } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

/** Gives `undoing`, which makes what a toast's Undo calls: the page then shows what holds, and a failure is told. */
export function useUndoing() {
  const router = useRouter();
  const { show } = useToast();

  return useCallback(
    (takeBack: () => Promise<ActionResult<unknown>>) => async () => {
      const answer = await attempt(takeBack());
      router.refresh();
      if (!answer.ok) show({ message: answer.error.message, tone: "error" });
    },
    [router, show],
  );
}
