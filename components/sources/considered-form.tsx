"use client";

import { type FormEvent, type ReactElement, type ReactNode, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { counted } from "@/lib/words";
import type { ReReviews } from "@/server/sources/views";
import { ReReviewsNote } from "./re-reviews";
import { type Considered, useConsidered } from "./use-considered";

interface ConsideredDialogProps<L, S> {
  /** Opens it. Without one it is open until `onClose`. */
  trigger?: ReactElement;
  onClose?: () => void;
  title: string;
  description?: string;
  saveLabel: string;
  look: (input: L) => Promise<ActionResult<ReReviews>>;
  save: (input: S) => Promise<ActionResult<unknown>>;
  /** What is asked and what is sent, from what the form holds; null while something is missing. */
  read: (data: FormData) => Considered<L, S> | null;
  /** Fields that show their own problems. */
  fields: readonly string[];
  children: (state: { failure: ActionFailure | null; forget: () => void }) => ReactNode;
}

/** A change to a source in a dialog, which says before saving which decided claims it would send to review. */
export function ConsideredDialog<L, S>(props: ConsideredDialogProps<L, S>) {
  const { trigger, onClose, title, description } = props;
  const [open, setOpen] = useState(trigger === undefined);
  const change = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen) onClose?.();
  };

  return (
    <Dialog open={open} onOpenChange={change} title={title} description={description} trigger={trigger}>
      <ConsideredForm {...props} onSaved={() => change(false)} />
    </Dialog>
  );
}

function ConsideredForm<L, S>({
  look,
  save,
  read,
  fields,
  saveLabel,
  children,
  onSaved,
}: ConsideredDialogProps<L, S> & { onSaved: () => void }) {
  const { submit, moved, forget, clear, pending, failure } = useConsidered(look, save);
  const own = isAbout(failure, fields);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = read(new FormData(event.currentTarget));
    if (given && (await submit(given))) onSaved();
  }

  return (
    <form method="post" onSubmit={send} onChange={forget} className="flex flex-col gap-4">
      {!own && <SaveFailure failure={failure} onReload={clear} />}
      {children({ failure, forget })}
      <div aria-live="polite">{moved && <ReReviewsNote moved={moved} />}</div>
      <SubmitButton pending={pending} className="self-end">
        {moved ? `${saveLabel}, and send ${counted(moved.count, "claim")} to review` : saveLabel}
      </SubmitButton>
    </form>
  );
}

function isAbout(failure: ActionFailure | null, fields: readonly string[]): boolean {
  return (
    failure !== null &&
    failure.problems.length > 0 &&
    failure.problems.every(({ path }) => fields.includes(path.split(".").at(-1) ?? ""))
  );
}
