"use client";

import { Check } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SaveFailure } from "@/components/ui/save-failure";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { editSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";

/** Confirms an unchecked source: an admin vouches that it is who its name says. */
export function ConfirmSource({ source }: { source: SourceView }) {
  const { run, pending, failure, clear } = useAction(editSourceAction);
  const { show } = useToast();

  async function confirm() {
    const result = await run({ id: source.id, patch: { checked: true, version: source.version } });
    if (result.ok) show({ message: `${source.ref} is confirmed.` });
  }

  return (
    <>
      <Button variant="primary" pending={pending} onClick={confirm}>
        <Check aria-hidden />
        Confirm
      </Button>
      <SaveFailure failure={failure} onReload={clear} />
    </>
  );
}
