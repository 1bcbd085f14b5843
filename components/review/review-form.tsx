"use client";

import type { FormEvent } from "react";
import { StandingBadge } from "@/components/claims/standing-badge";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { isDecided, STANDING_LABELS, type Verdict } from "@/domain/claims/standing";
import type { ClaimItem } from "@/server/claims/views";
import { writeReview } from "@/server/review/actions";
import { type ReviewDraft, toReviewInput } from "./review-draft";
import { ReviewFields } from "./review-fields";
import { ReviewRefusal } from "./review-refusal";
import { type ReviewedClaim, type ReviewedTo, useNewest } from "./use-newest";
import { useReviewDraft } from "./use-review-draft";

interface ReviewFormProps {
  claim: ReviewedClaim;
  /** The verdict chosen on the way here. */
  verdict?: Verdict | null;
  canOverride: boolean;
  /** `byException`: it decided the claim against the guard, with a reason. */
  onDone: (saved: ReviewedTo & { byException: boolean }) => void;
  onCancel?: () => void;
  /** Called when the newest version was loaded, for the page around the form. */
  onNewest?: (newest: Pick<ClaimItem, "statement" | "standing" | "byException" | "version">) => void;
}

function NewestNotice({ newest }: { newest: ReviewedClaim & ReviewedTo }) {
  return (
    <FormMessage tone="info" title="This is the newest version. What you typed is unchanged.">
      <StandingBadge standing={newest.standing} />
    </FormMessage>
  );
}

/** Judges a claim. Nothing typed is lost: not by a refusal, by somebody who saved first, or by leaving the page. */
export function ReviewForm(props: ReviewFormProps) {
  return <FormOfClaim key={props.claim.id} {...props} />;
}

/** Stands for one claim as long as it lives: what was typed about one is never said of another. */
function FormOfClaim({ claim, verdict = null, canOverride, onDone, onCancel, onNewest }: ReviewFormProps) {
  const { draft, change, discard } = useReviewDraft(claim.id, verdict);
  const { run, pending, failure, clear } = useAction(writeReview);
  const { current, newest, load, ...loading } = useNewest(claim);
  const { show } = useToast();
  const refusal = loading.failure ?? failure;
  const showsReason = canOverride && (failure?.kind === "reason_needed" || draft.reason !== "");

  const changeDraft = (next: ReviewDraft) => {
    if (next.verdict !== draft.verdict) clear();
    change(next);
  };
  async function goOn() {
    const loaded = await load();
    if (!loaded) return;

    clear();
    onNewest?.(loaded);
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const input = toReviewInput(draft, current.version);
    if (!input || pending) return;

    loading.clear();
    const answer = await run({ claimId: claim.id, ...input });
    if (!answer.ok) return;

    discard();
    const { standing, version } = answer.value;
    show({ message: `Review of ${claim.ref} saved: ${STANDING_LABELS[standing].toLowerCase()}.` });
    onDone({ standing, version, byException: input.reason !== undefined && isDecided(standing) });
  }

  return (
    <form onSubmit={save} className="space-y-5">
      <p dir="auto" className="font-serif text-reading">
        {current.statement}
      </p>
      {newest && <NewestNotice newest={newest} />}
      {refusal && <ReviewRefusal failure={refusal} loading={loading.pending} onLoad={goOn} />}
      <ReviewFields draft={draft} onChange={changeDraft} failure={failure} showsReason={showsReason} />
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <SubmitButton pending={pending}>Save the review</SubmitButton>
      </div>
    </form>
  );
}
