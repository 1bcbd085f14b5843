"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { TextArea } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { previewSplitAction, splitSourceAction } from "@/server/sources/split-actions";
import type { SplitPreview as Preview, SplittableView } from "@/server/sources/split-views";
import type { SourceView } from "@/server/sources/views";
import { textOf } from "./period-fields";
import { SplitChoice } from "./split-choice";
import { EMPTY_SPLIT, type NamedKind } from "./split-draft";
import { SplitPreview } from "./split-preview";
import { SplitTarget } from "./split-target";

interface SplitFormProps {
  source: SourceView;
  splittable: SplittableView;
}

/** Chooses what goes to which other source, shows what that changes, and splits. */
export function SplitForm({ source, splittable }: SplitFormProps) {
  const router = useRouter();
  const [draft, setDraft] = useState(EMPTY_SPLIT);
  const [other, setOther] = useState<ComboboxOption | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAction(previewSplitAction);
  const split = useAction(splitSourceAction);
  const failure = look.failure ?? split.failure;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const kind = textOf(data, "kind") as NamedKind;
    const input = {
      source: source.id,
      into: other && !other.isNew ? { source: other.value } : { name: other?.label ?? "", kind },
      aliases: [...draft.aliases],
      links: [...draft.links],
      evidence: [...draft.evidence],
      relations: [...draft.relations],
      version: source.version,
      reason: textOf(data, "reason"),
    };
    if (preview === null) {
      const seen = await look.run(input);
      if (seen.ok) setPreview(seen.value);
      return;
    }
    const done = await split.run(input);
    if (done.ok) router.push(`/sources/${done.value.ref}`);
    else setPreview(null);
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      onChange={() => setPreview(null)}
      className="flex max-w-4xl flex-col gap-8"
    >
      <Section title="Where it goes">
        <SplitTarget
          source={source}
          value={other}
          onValueChange={(option) => {
            setOther(option);
            setPreview(null);
          }}
          error={problemAt(failure, "into")}
        />
      </Section>
      <SplitChoice splittable={splittable} draft={draft} onChange={setDraft} failure={failure} />
      <div className="flex max-w-xl flex-col gap-4">
        <TextArea
          label="Reason"
          name="reason"
          rows={2}
          maxLength={2000}
          error={problemAt(failure, "reason")}
          required
        />
        <ActionMessage failure={failure} fields={["into", "reason"]} />
        <div aria-live="polite">{preview && <SplitPreview source={source} preview={preview} />}</div>
        <SubmitButton pending={look.pending || split.pending} className="self-start">
          {preview ? `Split ${source.ref}` : "See what it changes"}
        </SubmitButton>
      </div>
    </form>
  );
}
