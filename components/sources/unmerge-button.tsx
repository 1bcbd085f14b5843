"use client";

import { Undo2 } from "lucide-react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { unmergeSourceAction } from "@/server/sources/actions";
import type { SourceBriefView } from "@/server/sources/views";

/** Undoes a merge: the source stands for itself again. */
export function UnmergeButton({ source }: { source: SourceBriefView }) {
  const { run, pending, failure } = useAction(unmergeSourceAction);
  const { show } = useToast();

  async function undo() {
    const result = await run({ id: source.id });
    if (result.ok) show({ message: `${source.ref} stands for itself again.` });
  }

  return (
    <>
      <Button size="sm" pending={pending} onClick={undo} aria-label={`Undo the merge of ${source.ref}`}>
        <Undo2 aria-hidden />
        Undo the merge
      </Button>
      <ActionMessage failure={failure} />
    </>
  );
}
