"use client";

import { Merge } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { Spinner } from "@/components/ui/spinner";
import { SubmitButton } from "@/components/ui/submit-button";
import { usePreviewed } from "@/components/ui/use-previewed";
import { mergeSourceAction, previewMergeAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
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
  const [reason, setReason] = useState("");
  const merge = usePreviewed(
    (asked: { id: string; into: string }) => previewMergeAction(asked),
    (asked) => mergeSourceAction({ ...asked, version: source.version, reason }),
  );
  const { seen } = merge;

  async function choose(option: ComboboxOption | null) {
    setInto(option);
    merge.forget();
    if (option) await merge.ask({ id: source.id, into: option.value });
  }

  /** After a refusal there is nothing to see any more: what the merge changes is asked anew. */
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!seen) return void choose(into);
    if (seen.preview.refusal) return;
    if ((await merge.carryOut(seen)).ok) onMerged();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <Combobox label="Into" value={into} onValueChange={choose} load={loadSources} required />
      {merge.looking && <Spinner label="Looking at what the merge changes" />}
      {seen && <MergePreview preview={seen.preview} />}
      <SaveFailure failure={merge.failure} onReload={merge.clear} />
      <TextArea
        label="Reason"
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {into && !merge.looking && !seen?.preview.refusal && (
        <SubmitButton pending={merge.saving} className="self-end">
          {seen ? `Merge into ${seen.preview.into.ref}` : "See what it changes"}
        </SubmitButton>
      )}
    </form>
  );
}
