"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/use-action";
import { useDraft } from "@/components/ui/use-draft";
import { useRefusedField } from "@/components/ui/use-refused-field";
import type { ActionFailure } from "@/lib/action-result";
import { type EventDraft, fromDraft } from "./event-draft";

/** The fields whose problems {@link EventFields} shows. */
export const EVENT_FIELDS = ["title", "place", "happened"];

/** What is typed into the form of an event, and what the desk is sent of it once its time can be read. */
export function useEventDraft(version: number, toDraft: () => EventDraft) {
  const [draft, setDraft] = useDraft(version, toDraft);
  const [unreadable, setUnreadable] = useState<object | null>(null);
  const sends = useRefusedField(unreadable);
  const set = (change: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...change }));
  const read = () => {
    const sent = fromDraft(draft);
    sends();
    setUnreadable(sent === null ? {} : null);
    return sent;
  };
  return { draft, set, isUnreadable: unreadable !== null, read };
}

interface EventFieldsProps {
  form: ReturnType<typeof useEventDraft>;
  failure: ActionFailure | null;
}

/** The fields of an event: what, where and when. */
export function EventFields({ form: { draft, set, isUnreadable }, failure }: EventFieldsProps) {
  return (
    <>
      <TextField
        label="Title"
        hint="What happened, in a few words."
        required
        maxLength={300}
        value={draft.title}
        error={problemAt(failure, "title")}
        onChange={(typed) => set({ title: typed.currentTarget.value })}
      />
      <TextField
        label="Place"
        maxLength={300}
        value={draft.place}
        error={problemAt(failure, "place")}
        onChange={(typed) => set({ place: typed.currentTarget.value })}
      />
      <TextField
        label="Happened"
        dir="ltr"
        hint="As exact as it is known, in UTC: 2016, 2016-05, 2016-05-08 or 2016-05-08T10:30Z."
        value={draft.happened}
        error={isUnreadable ? "Write a date such as 2016-05-08 or 2016-05." : problemAt(failure, "happened")}
        onChange={(typed) => set({ happened: typed.currentTarget.value })}
      />
    </>
  );
}
