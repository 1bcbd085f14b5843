"use client";

import { Pencil } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { useDraft } from "@/components/ui/use-draft";
import { editSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
import { patchFailure } from "./patch-failure";
import { keepTypedSource, toDraft, toInput } from "./source-draft";
import { SOURCE_FIELDS, SourceFields } from "./source-fields";

/** Changes the names and data of a source. */
export function EditSourceDialog({ source }: { source: SourceView }) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Edit ${source.ref}`}
      trigger={
        <Button>
          <Pencil aria-hidden />
          Edit
        </Button>
      }
    >
      <EditForm source={source} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

function EditForm({ source, onSaved }: { source: SourceView; onSaved: () => void }) {
  const [draft, setDraft] = useDraft(source.version, () => toDraft(source), keepTypedSource);
  const { run, pending, clear, ...tried } = useAction(editSourceAction);
  const failure = patchFailure(tried.failure);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { aliases, ...fields } = toInput(draft);
    const patch = { ...fields, ...(hasAllAliases(source) ? { aliases } : {}), version: source.version };
    const result = await run({ id: source.id, patch });
    if (result.ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={SOURCE_FIELDS} onReload={clear} />
      <SourceFields draft={draft} onChange={setDraft} failure={failure} withAliases={hasAllAliases(source)} />
      <SubmitButton pending={pending} className="self-end">
        Save
      </SubmitButton>
    </form>
  );
}

/** The form changes the whole list of names: it may not where it does not hold the whole list. */
function hasAllAliases({ aliases, aliasCount }: SourceView): boolean {
  return aliases.length === aliasCount;
}
