"use client";

import { Merge } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { mergeSourceAction, previewMergeAction } from "@/server/sources/actions";
import type { MergePreview as Preview, SourceView } from "@/server/sources/views";
import { loadSources } from "./load-sources";
import { MergePreview } from "./merge-preview";

/** Merges a source into another, after a look at what that changes. */
export function MergeDialog({ source }: { source: SourceView }) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Merge ${source.ref}`}
      description="For two entries that are one source. Everything of this one is shown under the other."
      trigger={
        <Button>
          <Merge aria-hidden />
          Merge
        </Button>
      }
    >
      <MergeForm source={source} onMerged={() => setOpen(false)} />
    </Dialog>
  );
}

function MergeForm({ source, onMerged }: { source: SourceView; onMerged: () => void }) {
  const [into, setInto] = useState<ComboboxOption | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAction(previewMergeAction);
  const merge = useAction(mergeSourceAction);

  async function choose(option: ComboboxOption | null) {
    setInto(option);
    setPreview(null);
    if (!option) return;
    const result = await look.run({ id: source.id, into: option.value });
    if (result.ok) setPreview(result.value);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!into) return;
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    const result = await merge.run({ id: source.id, into: into.value, version: source.version, reason });
    if (result.ok) onMerged();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <Combobox label="Into" value={into} onValueChange={choose} load={loadSources} required />
      <div aria-live="polite">
        {look.pending && <Spinner />}
        {preview && <MergePreview preview={preview} />}
      </div>
      <ActionMessage failure={look.failure ?? merge.failure} />
      <TextArea label="Reason" name="reason" rows={2} maxLength={2000} />
      {preview && !preview.refusal && (
        <SubmitButton pending={merge.pending} className="self-end">
          Merge into {preview.into.ref}
        </SubmitButton>
      )}
    </form>
  );
}
