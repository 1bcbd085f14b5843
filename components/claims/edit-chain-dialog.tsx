"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { useAction } from "@/components/ui/use-action";
import { useWholeDraft } from "@/components/ui/use-whole-draft";
import { editChain } from "@/server/claims/actions";
import type { AppearanceView } from "@/server/claims/views";
import { toChainInput, toDraft } from "./chain-draft";
import { ChainEditor } from "./chain-editor";
import { NewerChain } from "./newer-chain";
import { toChainLinks, toReadLinks } from "./to-chain-links";

interface EditChainDialogProps {
  claim: { id: string; version: number };
  appearance: AppearanceView;
}

function useChainForm({ claim, appearance }: EditChainDialogProps, onSaved: () => void) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(editChain);
  const { draft, change, isNewer, takeStored } = useWholeDraft(toDraft(toReadLinks(appearance.chain)));

  const restart = () => {
    clear();
    takeStored();
  };
  const save = async () => {
    const { id: claimId, version } = claim;
    const answer = await run({ claimId, appearanceId: appearance.id, version, ...toChainInput(draft) });
    if (!answer.ok) return;

    router.refresh();
    onSaved();
  };
  return { draft, change, isNewer, takeStored, restart, save, pending, failure, clear };
}

/** A button that opens the chain of one appearance for editing. */
export function EditChainDialog({ claim, appearance }: EditChainDialogProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const form = useChainForm({ claim, appearance }, close);
  const problem = form.failure?.problems.find(({ path }) => path.startsWith("chain")) ?? null;

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (next) form.restart();
        setOpen(next);
      }}
      size="lg"
      title={`Chain in ${appearance.article.ref}`}
      description="Who told whom, from the origin to the outlet."
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" pending={form.pending} onClick={form.save}>
            Save the chain
          </Button>
        </>
      }
      trigger={
        <Button size="sm" aria-label={`Edit the chain in ${appearance.article.ref}`}>
          Edit chain
        </Button>
      }
    >
      <div className="space-y-4">
        <SaveFailure failure={form.failure} onReload={form.clear} />
        {form.isNewer && <NewerChain links={toChainLinks(appearance.chain)} onTake={form.takeStored} />}
        <ChainEditor draft={form.draft} onChange={form.change} problem={problem} />
      </div>
    </Dialog>
  );
}
