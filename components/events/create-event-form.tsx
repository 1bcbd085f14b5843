"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { formatReference } from "@/lib/reference";
import { createEvent } from "@/server/events/actions";

/** Makes an event, then shows its page. */
export function CreateEventForm() {
  const router = useRouter();
  const { run, pending, failure } = useAction(createEvent);
  const [draft, setDraft] = useState({ title: "", place: "", day: "" });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { title, place, day } = draft;
    const happened = day === "" ? null : { at: `${day}T00:00:00Z`, precision: "day" as const };
    const answer = await run({ title, place: place.trim() || null, happened });
    if (answer.ok) router.push(`/events/${formatReference("E", answer.value.ref)}`);
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-xl flex-col gap-4">
      <ActionMessage failure={failure} fields={["title", "place", "happened"]} />
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
        label="Day"
        type="date"
        value={draft.day}
        error={problemAt(failure, "happened")}
        onChange={(typed) => set({ day: typed.currentTarget.value })}
      />
      <SubmitButton pending={pending} className="self-start">
        Make the event
      </SubmitButton>
    </form>
  );
}
