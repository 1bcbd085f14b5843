"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { formatReference } from "@/lib/reference";
import { createEvent } from "@/server/events/actions";
import { NEW_EVENT } from "./event-draft";
import { EVENT_FIELDS, EventFields, useEventDraft } from "./event-fields";

/** Makes an event, with the claims it is made for, then shows its page. */
export function CreateEventForm({ claims }: { claims: string[] }) {
  const router = useRouter();
  const { run, pending, failure } = useAction(createEvent);
  const form = useEventDraft(0, () => NEW_EVENT);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const sent = form.read();
    if (!sent) return;
    const answer = await run({ ...sent, claims });
    if (answer.ok) router.push(`/events/${formatReference("E", answer.value.ref)}`);
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-xl flex-col gap-4">
      <ActionMessage failure={failure} fields={EVENT_FIELDS} />
      <EventFields form={form} failure={failure} />
      <SubmitButton pending={pending} className="self-start">
        Make the event
      </SubmitButton>
    </form>
  );
}
