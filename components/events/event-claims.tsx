"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ClaimField } from "@/components/claims/claim-field";
import { StandingBadge } from "@/components/claims/standing-badge";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { isReached, problemAt, useAction } from "@/components/ui/use-action";
import { useRefusedField } from "@/components/ui/use-refused-field";
import { useUndoing } from "@/components/ui/use-undoing";
import { addEventClaim, removeEventClaim } from "@/server/events/actions";
import type { EventDetail } from "@/server/events/views";
import { CorrectFiguresDialog } from "./correct-figures-dialog";

interface EventClaimsProps {
  event: Pick<EventDetail, "id" | "claims">;
  canEdit: boolean;
  canCorrect: boolean;
}

function AddClaim({ eventId }: { eventId: string }) {
  const router = useRouter();
  const { run, pending, failure } = useAction(addEventClaim);
  const [claim, setClaim] = useState<ComboboxOption | null>(null);
  const [missing, setMissing] = useState<object | null>(null);
  const sends = useRefusedField(missing);

  async function add(submitted: FormEvent) {
    submitted.preventDefault();
    sends();
    setMissing(claim ? null : {});
    if (!claim) return;
    const answer = await run({ eventId, claimId: claim.value });
    if (!answer.ok) return;
    setClaim(null);
    router.refresh();
  }

  return (
    <form onSubmit={add} className="no-print mt-3">
      <ActionMessage failure={failure} fields={["claimId"]} />
      <div className="flex max-w-xl flex-wrap items-start gap-2">
        <div className="min-w-44 flex-1">
          <ClaimField
            label="Claim"
            value={claim}
            error={missing && !claim ? "Choose a claim from the list first." : problemAt(failure, "claimId")}
            onChange={setClaim}
          />
        </div>
        <SubmitButton pending={pending} className="mt-6">
          Add to the event
        </SubmitButton>
      </div>
    </form>
  );
}

function RemoveClaim({ eventId, claim }: { eventId: string; claim: EventDetail["claims"][number] }) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const { run, pending } = useAction(removeEventClaim);

  async function remove() {
    const answer = await run({ eventId, claimId: claim.id });
    if (isReached(answer)) router.refresh();
    if (!answer.ok) return show({ message: answer.error.message, tone: "error" });
    const undo = undoing(() => addEventClaim({ eventId, claimId: claim.id }));
    show({ message: `${claim.ref} is no longer part of the event.`, undo });
  }

  return (
    <Button size="sm" variant="quiet" pending={pending} onClick={remove} aria-label={`Take ${claim.ref} out`}>
      Take out
    </Button>
  );
}

/** The claims that are about the event; editors add and take out. */
export function EventClaims({ event, canEdit, canCorrect }: EventClaimsProps) {
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
            {canCorrect && claim.figures.length > 0 && <CorrectFiguresDialog claim={claim} label="Figures" />}
            {canEdit && <RemoveClaim eventId={event.id} claim={claim} />}
          </li>
        ))}
      </ul>
      {canEdit && <AddClaim eventId={event.id} />}
    </Section>
  );
}
