"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { createSourceAction } from "@/server/sources/actions";
import { toDraft, toInput } from "./source-draft";
import { SOURCE_FIELDS, SourceFields } from "./source-fields";

/** Adds a source, then shows its page. */
export function CreateSourceForm() {
  const router = useRouter();
  const [draft, setDraft] = useState(() => toDraft(null));
  const { run, pending, failure } = useAction(createSourceAction);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await run(toInput(draft));
    if (result.ok) router.push(`/sources/${result.value.ref}`);
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-xl flex-col gap-4">
      <ActionMessage failure={failure} fields={SOURCE_FIELDS} />
      <SourceFields draft={draft} onChange={setDraft} failure={failure} />
      <SubmitButton pending={pending} className="self-start">
        Add the source
      </SubmitButton>
    </form>
  );
}
