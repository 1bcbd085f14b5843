"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { useAction } from "@/components/ui/use-action";
import { editChain } from "@/server/claims/actions";
import type { AppearanceView } from "@/server/claims/views";
import { toChainInput, toDraft } from "./chain-draft";
import { ChainEditor } from "./chain-editor";
import { toEditableLinks } from "./to-chain-links";

interface EditChainDialogProps {
  claim: { id: string; version: number };
  appearance: AppearanceView;
}

function ChainForm({ claim, appearance, onClose }: EditChainDialogProps & { onClose: () => void }) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(editChain);
  const [draft, setDraft] = useState(() => toDraft(toEditableLinks(appearance.chain)));
  const problem = failure?.problems.find(({ path }) => path.startsWith("chain")) ?? null;

  async function save() {
    const { id: claimId, version } = claim;
    const answer = await run({ claimId, appearanceId: appearance.id, version, ...toChainInput(draft) });
    if (!answer.ok) return;

    router.refresh();
    onClose();
  }

  return (
    <div className="space-y-4">
      <SaveFailure failure={failure} onReload={clear} />
      <ChainEditor draft={draft} onChange={setDraft} problem={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" pending={pending} onClick={save}>
          Save the chain
        </Button>
      </div>
    </div>
  );
}

/** A button that opens the chain of one appearance for editing. */
export function EditChainDialog({ claim, appearance }: EditChainDialogProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      title={`Chain in ${appearance.article.ref}`}
      description="Who told whom, from the origin to the outlet."
      trigger={
        <Button size="sm" aria-label={`Edit the chain in ${appearance.article.ref}`}>
          Edit chain
        </Button>
      }
    >
      <ChainForm claim={claim} appearance={appearance} onClose={() => setOpen(false)} />
    </Dialog>
  );
}
