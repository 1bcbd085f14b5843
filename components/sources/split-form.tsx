"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { TextArea } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt } from "@/components/ui/use-action";
import { usePreviewed } from "@/components/ui/use-previewed";
import { previewSplitAction, splitSourceAction } from "@/server/sources/split-actions";
import type { SplittableView } from "@/server/sources/split-views";
import type { SourceView } from "@/server/sources/views";
import { textOf } from "./period-fields";
import { SplitChoice } from "./split-choice";
import { EMPTY_SPLIT, type NamedKind, type SplitDraft, toSent } from "./split-draft";
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
  const split = usePreviewed(previewSplitAction, splitSourceAction);
  const { seen, failure, forget } = split;

  function read(data: FormData) {
    const kind = textOf(data, "kind") as NamedKind;
    return {
      source: source.id,
      into: other && !other.isNew ? { source: other.value } : { name: other?.label ?? "", kind },
      ...toSent(draft, splittable),
      version: source.version,
      reason: textOf(data, "reason"),
    };
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (seen === null) return void split.ask(read(new FormData(event.currentTarget)));
    const done = await split.carryOut(seen);
    if (done.ok) router.push(`/sources/${done.value.ref}`);
  }

  function choose(next: SplitDraft) {
    setDraft(next);
    forget();
  }

  return (
    <form method="post" onSubmit={submit} onChange={forget} className="flex max-w-4xl flex-col gap-8">
      <Section title="Where it goes">
        <SplitTarget
          source={source}
          value={other}
          onValueChange={(option) => {
            setOther(option);
            forget();
          }}
          error={problemAt(failure, "into")}
        />
      </Section>
      <SplitChoice splittable={splittable} draft={draft} onChange={choose} failure={failure} />
      <div className="flex max-w-xl flex-col gap-4">
        <TextArea
          label="Reason"
          name="reason"
          rows={2}
          maxLength={2000}
          error={problemAt(failure, "reason")}
          required
        />
        <SaveFailure failure={failure} fields={["into", "reason"]} onReload={split.clear} />
        <div aria-live="polite">{seen && <SplitPreview source={source} preview={seen.preview} />}</div>
        <SubmitButton pending={split.looking || split.saving} className="self-start">
          {seen ? `Split ${source.ref}` : "See what it changes"}
        </SubmitButton>
      </div>
    </form>
  );
}
