"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

interface ReasonDialogProps {
  trigger: ReactElement;
  title: string;
  label: string;
  hint: string;
  saveLabel: string;
  initial?: string;
  action: (reason: string) => Promise<ActionResult<unknown>>;
}

function ReasonForm({
  label,
  hint,
  saveLabel,
  initial = "",
  action,
  onClose,
}: Omit<ReasonDialogProps, "trigger" | "title"> & { onClose: () => void }) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(action);
  const [reason, setReason] = useState(initial);

  async function save(event: FormEvent) {
    event.preventDefault();
    const answer = await run(reason);
    if (!answer.ok) return;

    router.refresh();
    onClose();
  }

  return (
    <form onSubmit={save} className="space-y-4">
      <SaveFailure failure={failure} fields={["reason"]} onReload={clear} />
      <TextArea
        label={label}
        hint={hint}
        required
        rows={3}
        maxLength={10_000}
        value={reason}
        error={problemAt(failure, "reason")}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <SubmitButton pending={pending}>{saveLabel}</SubmitButton>
      </div>
    </form>
  );
}

/** A step that needs nothing but a written reason, which is kept. */
export function ReasonDialog({ trigger, title, ...form }: ReasonDialogProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog open={open} onOpenChange={setOpen} title={title} trigger={trigger}>
      <ReasonForm {...form} onClose={() => setOpen(false)} />
    </Dialog>
  );
}
