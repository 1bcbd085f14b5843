"use client";

import { BookmarkPlus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { readForm } from "@/lib/form-values";
import { saveFilter } from "@/server/claims/filter-actions";
import type { QueueSelection } from "./queue-address";

function SaveFilterForm({ selection, onClose }: { selection: QueueSelection; onClose: () => void }) {
  const { run, pending, failure } = useAction(saveFilter);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;

    const { name } = readForm(event.currentTarget, ["name"]);
    const saved = await run({ name, filter: selection });
    if (saved.ok) onClose();
  }

  return (
    <form onSubmit={save} className="space-y-4">
      <ActionMessage failure={failure} fields={["name"]} />
      <TextField
        label="Name"
        name="name"
        maxLength={60}
        hint="Only you see it. A name you use already gets this filter."
        error={problemAt(failure, "name")}
        required
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <SubmitButton pending={pending}>Save the filter</SubmitButton>
      </div>
    </form>
  );
}

/** Keeps what the queue is narrowed to now under a name. */
export function SaveFilterDialog({ selection }: { selection: QueueSelection }) {
  const [open, setOpen] = useState(false);
  const trigger = (
    <Button variant="quiet" size="sm" className="-ms-2.5">
      <BookmarkPlus aria-hidden />
      Save this filter
    </Button>
  );

  return (
    <Dialog open={open} onOpenChange={setOpen} title="Save this filter" trigger={trigger}>
      <SaveFilterForm selection={selection} onClose={() => setOpen(false)} />
    </Dialog>
  );
}
