"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { ButtonLink } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { useRefusedField } from "@/components/ui/use-refused-field";
import { addEventClaim, findEvents } from "@/server/events/actions";
import type { EventChoice } from "@/server/events/queries/find-events";

/** Looks up events for a combobox; throws where the desk did not answer, which the combobox says. */
async function loadEvents(query: string): Promise<ComboboxOption[]> {
  const answer = await findEvents({ text: query });
  if (!answer.ok) throw new Error(answer.error.message);

  return answer.value.map(({ id, ref, title, place }) => ({
    ...{ value: id, label: title },
    hint: place === null ? ref : `${ref} · ${place}`,
  }));
}

interface ClaimEventsProps {
  claim: { id: string; ref: string };
  events: readonly EventChoice[];
  canEdit: boolean;
}

function AddToEvent({ claim }: Pick<ClaimEventsProps, "claim">) {
  const router = useRouter();
  const { run, pending, failure } = useAction(addEventClaim);
  const [event, setEvent] = useState<ComboboxOption | null>(null);
  const [missing, setMissing] = useState<object | null>(null);
  const sends = useRefusedField(missing);

  async function add(submitted: FormEvent) {
    submitted.preventDefault();
    sends();
    setMissing(event ? null : {});
    if (!event) return;
    const answer = await run({ eventId: event.value, claimId: claim.id });
    if (!answer.ok) return;
    setEvent(null);
    router.refresh();
  }

  return (
    <form onSubmit={add} className="no-print mt-2">
      <ActionMessage failure={failure} fields={["eventId"]} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-44 flex-1">
          <Combobox
            label="Event"
            name="event"
            load={loadEvents}
            placeholder="Title, place or reference"
            error={missing && !event ? "Choose an event from the list first." : problemAt(failure, "eventId")}
            value={event}
            onValueChange={setEvent}
          />
        </div>
        <SubmitButton pending={pending}>Add to it</SubmitButton>
        <ButtonLink href={`/events/new?claim=${claim.ref}`}>New event</ButtonLink>
      </div>
    </form>
  );
}

/** The events that a claim is part of; editors add it to one. */
export function ClaimEvents({ claim, events, canEdit }: ClaimEventsProps) {
  if (events.length === 0 && !canEdit) return null;

  return (
    <Section title="Events">
      {events.length > 0 && (
        <ul>
          {events.map(({ id, ref, title, place }) => (
            <li key={id} className="border-b border-hairline py-1.5 last:border-b-0">
              <Link href={`/events/${ref}`} className="link me-1 font-mono text-sm">
                {ref}
              </Link>{" "}
              <bdi>{title}</bdi>
              {place && (
                <span className="text-ink-soft">
                  , <bdi>{place}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit && <AddToEvent claim={claim} />}
    </Section>
  );
}
