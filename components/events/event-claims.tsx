"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { StandingBadge } from "@/components/claims/standing-badge";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { addEventClaim, removeEventClaim } from "@/server/events/actions";
import type { EventDetail } from "@/server/events/views";

interface EventClaimsProps {
  event: Pick<EventDetail, "id" | "claims">;
  canEdit: boolean;
}

function AddClaim({ eventId }: { eventId: string }) {
  const router = useRouter();
  const { run, pending, failure } = useAction(addEventClaim);
  const [claimId, setClaimId] = useState("");

  async function add(submitted: FormEvent) {
    submitted.preventDefault();
    const answer = await run({ eventId, claimId: claimId.trim() });
    if (!answer.ok) return;
    setClaimId("");
    router.refresh();
  }

  return (
    <form onSubmit={add} className="no-print mt-3">
      <ActionMessage failure={failure} fields={["claimId"]} />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label="Claim"
          hint="Its reference, such as C-1042."
          required
          value={claimId}
          error={problemAt(failure, "claimId")}
          onChange={(typed) => setClaimId(typed.currentTarget.value)}
        />
        <SubmitButton pending={pending}>Add to the event</SubmitButton>
      </div>
    </form>
  );
}

function RemoveClaim({ eventId, claim }: { eventId: string; claim: EventDetail["claims"][number] }) {
  const router = useRouter();
  const { show } = useToast();
  const { run, pending } = useAction(removeEventClaim);

  async function remove() {
    const answer = await run({ eventId, claimId: claim.id });
    router.refresh();
    if (!answer.ok) return show({ message: answer.error.message, tone: "error" });
    const undo = async () => {
      await addEventClaim({ eventId, claimId: claim.id });
      router.refresh();
    };
    show({ message: `${claim.ref} is no longer part of the event.`, undo });
  }

  return (
    <Button size="sm" variant="quiet" pending={pending} onClick={remove} aria-label={`Take ${claim.ref} out`}>
      Take out
    </Button>
  );
}

/** The claims that are about the event; editors add and take out. */
export function EventClaims({ event, canEdit }: EventClaimsProps) {
  return (
    <Section title={`Claims (${event.claims.length})`}>
      <ul>
        {event.claims.map((claim) => (
          <li
            key={claim.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline py-2"
          >
            <Link href={`/claims/${claim.ref}`} className="link font-mono text-sm">
              {claim.ref}
            </Link>
            <StandingBadge standing={claim.standing} />
            <span dir="auto" className="min-w-0 flex-1 basis-64">
              {claim.statement}
            </span>
            {canEdit && <RemoveClaim eventId={event.id} claim={claim} />}
          </li>
        ))}
      </ul>
      {canEdit && <AddClaim eventId={event.id} />}
    </Section>
  );
}
