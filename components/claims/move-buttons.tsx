"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { isReached, problemAt, useAction } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import { formatReference } from "@/lib/reference";
import { detachAppearance, mergeClaims, moveAppearance } from "@/server/claims/attach-actions";
import type { AppearanceView } from "@/server/claims/views";
import { ClaimField } from "./claim-field";

interface MoveProps {
  claim: { id: string; version: number };
  appearance: AppearanceView;
}

/** Takes an appearance out of the claim; the message that tells it can undo it. */
export function DetachButton({ claim, appearance }: MoveProps) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const { run, pending } = useAction(detachAppearance);
  const { ref } = appearance.article;

  async function detach() {
    const answer = await run({ claimId: claim.id, version: claim.version, appearanceId: appearance.id });
    if (isReached(answer)) router.refresh();
    if (!answer.ok) return show({ message: answer.error.message, tone: "error" });

    const { became, from } = answer.value;
    const undo = undoing(() => mergeClaims({ claimId: became.id, into: from.id }));
    show({ message: `The appearance in ${ref} is ${formatReference("C", became.ref)} now.`, undo });
  }

  return (
    <Button size="sm" pending={pending} onClick={detach} aria-label={`Detach the appearance in ${ref}`}>
      Detach
    </Button>
  );
}

interface MoveDialogProps {
  /** The claim it stands with now. */
  claimId: string;
  appearance: AppearanceView;
}

function MoveForm({ claimId, appearance, onClose }: MoveDialogProps & { onClose: () => void }) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const { run, pending, failure, clear } = useAction(moveAppearance);
  const [claim, setClaim] = useState<ComboboxOption | null>(null);

  async function move(event: FormEvent) {
    event.preventDefault();
    if (!claim) return;
    const answer = await run({ appearanceId: appearance.id, claimId: claim.value });
    if (!answer.ok) return;

    router.refresh();
    onClose();
    const to = formatReference("C", answer.value.ref);
    const undo = undoing(() => moveAppearance({ appearanceId: appearance.id, claimId }));
    show({ message: `The appearance in ${appearance.article.ref} stands with ${to} now.`, undo });
  }

  return (
    <form onSubmit={move} className="space-y-4">
      <SaveFailure failure={failure} fields={["claimId"]} onReload={clear} />
      <ClaimField
        label="Claim"
        required
        value={claim}
        error={problemAt(failure, "claimId")}
        onChange={setClaim}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <SubmitButton pending={pending}>Move</SubmitButton>
      </div>
    </form>
  );
}

/** Asks for the claim that an appearance belongs to, and moves it there; the message that tells it can undo it. */
export function MoveDialog({ claimId, appearance }: MoveDialogProps) {
  const [open, setOpen] = useState(false);
  const { ref } = appearance.article;

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Move the appearance in ${ref}`}
      trigger={
        <Button size="sm" aria-label={`Move the appearance in ${ref}`}>
          Move
        </Button>
      }
    >
      <MoveForm claimId={claimId} appearance={appearance} onClose={() => setOpen(false)} />
    </Dialog>
  );
}
