"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { editEvent } from "@/server/events/actions";
import type { EventDetail } from "@/server/events/views";
import { toDraft } from "./event-draft";
import { EVENT_FIELDS, EventFields, useEventDraft } from "./event-fields";

interface EditEventProps {
  event: Pick<EventDetail, "id" | "ref" | "title" | "place" | "happened" | "version">;
}

/** Changes the title, place or time of an event. */
export function EditEventDialog({ event }: EditEventProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Edit ${event.ref}`}
      trigger={
        <Button>
          <Pencil aria-hidden />
          Edit
        </Button>
      }
    >
      <EditForm event={event} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

/** After a conflict the page behind shows what the other person saved; what was typed stays, to be saved over it or not. */
function EditForm({ event, onSaved }: EditEventProps & { onSaved: () => void }) {
  const router = useRouter();
  const { run, pending, failure } = useAction(editEvent);
  const form = useEventDraft(toDraft(event));

  async function submit(submitted: FormEvent) {
    submitted.preventDefault();
    const sent = form.read();
    if (!sent) return;
    const answer = await run({ ...sent, eventId: event.id, version: event.version });
    if (answer.ok) onSaved();
    if (answer.ok || answer.error.code === "conflict") router.refresh();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={EVENT_FIELDS} />
      <EventFields form={form} failure={failure} />
      <SubmitButton pending={pending} className="self-end">
        Save
      </SubmitButton>
    </form>
  );
}
