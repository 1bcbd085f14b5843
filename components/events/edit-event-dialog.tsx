"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
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

function EditForm({ event, onSaved }: EditEventProps & { onSaved: () => void }) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(editEvent);
  const form = useEventDraft(event.version, () => toDraft(event));

  async function submit(submitted: FormEvent) {
    submitted.preventDefault();
    const sent = form.read();
    if (!sent) return;
    const answer = await run({ ...sent, eventId: event.id, version: event.version });
    if (!answer.ok) return;
    router.refresh();
    onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={EVENT_FIELDS} onReload={clear} />
      <EventFields form={form} failure={failure} />
      <SubmitButton pending={pending} className="self-end">
        Save
      </SubmitButton>
    </form>
  );
}
