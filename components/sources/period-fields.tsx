"use client";

import type { ChangeEvent } from "react";
import { TextArea, TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/use-action";
import { useDraft } from "@/components/ui/use-draft";
import type { Period } from "@/domain/sources/period";
import type { ActionFailure } from "@/lib/action-result";

interface CitedPeriodProps {
  given?: Period & { citation: string; version: number };
  failure: ActionFailure | null;
}

/** The days on which something about a source holds, and where that is written. */
export function CitedPeriodFields({ given, failure }: CitedPeriodProps) {
  const [draft, setDraft] = useDraft(given?.version ?? 0, () => ({
    ...{ since: given?.since ?? "", until: given?.until ?? "" },
    citation: given?.citation ?? "",
  }));
  const field = (name: keyof typeof draft) => ({
    ...{ name, value: draft[name], error: fieldProblem(failure, name) },
    onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("since")}
          label="Since"
          dir="ltr"
          hint="A day, a month or a year: 2015-09-30, 2015-09, 2015."
        />
        <TextField {...field("until")} label="Until" dir="ltr" hint="Empty while it holds." />
      </div>
      <TextField
        {...field("citation")}
        label="Citation"
        hint="Where this is written: an address or a work."
        maxLength={2000}
        required
      />
    </>
  );
}

/** What is said about a field of a form, whatever the request calls the thing it is a part of. */
export function fieldProblem(failure: ActionFailure | null, field: string): string | undefined {
  const paths = [
    "",
    "change.relation.",
    "relation.",
    "change.membership.",
    "membership.",
    "change.patch.",
    "patch.",
  ];
  return paths.map((path) => problemAt(failure, path + field)).find((problem) => problem !== undefined);
}

/** The written reason for taking something out that was recorded by mistake. */
export function RemovalReason({ failure }: { failure: ActionFailure | null }) {
  return (
    <TextArea
      label="Reason"
      name="reason"
      hint="What no longer holds is ended instead; taking out is for mistakes."
      rows={2}
      maxLength={2000}
      error={problemAt(failure, "reason")}
      required
    />
  );
}

/** What a form holds of a period and its citation; an empty day is an open one. */
export function citedPeriodOf(data: FormData) {
  return {
    since: textOf(data, "since") || null,
    until: textOf(data, "until") || null,
    citation: textOf(data, "citation"),
  };
}

/** What a form holds of one field. */
export function textOf(data: FormData, name: string): string {
  return String(data.get(name) ?? "").trim();
}
