"use client";

import { Undo2 } from "lucide-react";
import { ActionMessage } from "@/components/ui/action-message";
import { AndMore } from "@/components/ui/and-more";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { unsplitSourceAction } from "@/server/sources/split-actions";
import type { SourceView } from "@/server/sources/views";

type Split = SourceView["splits"][number];

/** What was taken out of a source, each with the way back for who may take it. */
export function Splits({ source, mayUndo }: { source: SourceView; mayUndo: boolean }) {
  if (source.splits.length === 0) return null;

  return (
    <Section title="Taken out of this one">
      <ul className="flex flex-col gap-2">
        {source.splits.map((split) => (
          <li key={split.id} className="border-s-2 border-hairline ps-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link className="link" href={`/sources/${split.into.ref}`}>
                {split.into.ref} <ForeignText text={split.into.name} />
              </Link>
              <span className="text-sm text-ink-soft">
                <DateTime value={split.at} />
              </span>
              {mayUndo && <UnsplitButton source={source} split={split} />}
            </p>
            <p dir="auto">{split.reason}</p>
          </li>
        ))}
        <AndMore shown={source.splits.length} of={source.splitCount} />
      </ul>
    </Section>
  );
}

function UnsplitButton({ source, split }: { source: SourceView; split: Split }) {
  const { run, pending, failure } = useAction(unsplitSourceAction);
  const { show } = useToast();

  async function undo() {
    const result = await run({ source: source.id, splitId: split.id });
    if (result.ok) show({ message: `What went to ${split.into.ref} is back under ${source.ref}.` });
  }

  return (
    <>
      <Button size="sm" pending={pending} onClick={undo} aria-label={`Undo the split of ${split.into.ref}`}>
        <Undo2 aria-hidden />
        Undo the split
      </Button>
      <ActionMessage failure={failure} />
    </>
  );
}
