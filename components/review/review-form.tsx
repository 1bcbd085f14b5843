"use client";

import { type FormEvent, useState } from "react";
import { StandingBadge, StandingIcon } from "@/components/claims/standing-badge";
import { Button } from "@/components/ui/button";
import { SelectField, TextArea } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { Segmented } from "@/components/ui/segmented";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { STANDING_LABELS, type Standing, VERDICTS, type Verdict } from "@/domain/claims/standing";
import { CREDIBILITIES, CREDIBILITY_LABELS } from "@/domain/review/schema";
import { readClaim } from "@/server/claims/actions";
import { writeReview } from "@/server/review/actions";
import { EvidenceRows } from "./evidence-rows";
import { chooseVerdict, type ReviewDraft, toCredibility, toReviewInput } from "./review-draft";
import { ReviewRefusal } from "./review-refusal";
import { useReviewDraft } from "./use-review-draft";

/** The claim that is reviewed, as the form was opened on it. */
export interface ReviewedClaim {
  id: string;
  ref: string;
  statement: string;
  version: number;
}

/** Where the review left the claim. */
export interface ReviewedTo {
  standing: Standing;
  version: number;
}

interface ReviewFormProps {
  claim: ReviewedClaim;
  /** The verdict chosen on the way here. */
  verdict?: Verdict | null;
  canOverride: boolean;
  onDone: (saved: ReviewedTo) => void;
  onCancel?: () => void;
  /** Called when the newest version was loaded, for the page around the form. */
  onNewest?: (newest: ReviewedTo) => void;
}

const VERDICT_OPTIONS = VERDICTS.map((verdict) => ({
  value: verdict,
  label: STANDING_LABELS[verdict],
  icon: <StandingIcon standing={verdict} />,
  attributes: { "data-standing": verdict } as const,
}));

const CREDIBILITY_OPTIONS = [
  { value: "", label: "Not stated" },
  ...CREDIBILITIES.map((value) => ({
    value: String(value),
    label: `${value} · ${CREDIBILITY_LABELS[value]}`,
  })),
];

/** The newest version of a claim that somebody else changed meanwhile; the form then saves against it. */
function useNewest(claim: ReviewedClaim) {
  const { run, pending, failure } = useAction(readClaim);
  const [newest, setNewest] = useState<(ReviewedClaim & ReviewedTo) | null>(null);
  const load = async () => {
    const answer = await run({ claimId: claim.id });
    if (answer.ok) setNewest(answer.value);
    return answer.ok ? answer.value : null;
  };
  const isNewer = newest !== null && newest.version >= claim.version;
  return { current: isNewer ? newest : claim, newest: isNewer ? newest : null, load, pending, failure };
}

function NewestNotice({ newest }: { newest: ReviewedClaim & ReviewedTo }) {
  return (
    <FormMessage tone="info" title="This is the newest version. What you typed is unchanged.">
      <StandingBadge standing={newest.standing} />
    </FormMessage>
  );
}

interface FieldsProps {
  draft: ReviewDraft;
  onChange: (draft: ReviewDraft) => void;
  failure: ReturnType<typeof useAction>["failure"];
  showsReason: boolean;
}

function Fields({ draft, onChange, failure, showsReason }: FieldsProps) {
  return (
    <>
      <Segmented
        legend="Verdict"
        name="verdict"
        required
        options={VERDICT_OPTIONS}
        value={draft.verdict ?? ""}
        onValueChange={(verdict) => onChange(chooseVerdict(draft, verdict))}
      />
      {showsReason && (
        <TextArea
          label="Decide against the rule"
          hint="Your reason is kept, shown beside the standing, and counted."
          rows={2}
          maxLength={10_000}
          value={draft.reason}
          error={problemAt(failure, "reason")}
          onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
        />
      )}
      <SelectField
        label="Credibility"
        hint="Of this claim, by the Admiralty code. 6 means unknown, not worst."
        options={CREDIBILITY_OPTIONS}
        value={draft.credibility ?? ""}
        error={problemAt(failure, "credibility")}
        onChange={(event) => onChange({ ...draft, credibility: toCredibility(event.currentTarget.value) })}
      />
      <TextArea
        label="Rationale"
        required
        rows={4}
        maxLength={10_000}
        value={draft.rationale}
        error={problemAt(failure, "rationale")}
        onChange={(event) => onChange({ ...draft, rationale: event.currentTarget.value })}
      />
      <EvidenceRows draft={draft} onChange={onChange} failure={failure} />
    </>
  );
}

/** Judges a claim. Nothing typed is lost: not by a refusal, by somebody who saved first, or by leaving the page. */
export function ReviewForm({
  claim,
  verdict = null,
  canOverride,
  onDone,
  onCancel,
  onNewest,
}: ReviewFormProps) {
  const { draft, change, discard } = useReviewDraft(claim.id, verdict);
  const { run, pending, failure, clear } = useAction(writeReview);
  const { current, newest, load, ...loading } = useNewest(claim);
  const { show } = useToast();
  const refusal = loading.failure ?? failure;
  const showsReason = canOverride && (failure?.kind === "reason-needed" || draft.reason !== "");

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

    const answer = await run({ claimId: claim.id, ...input });
    if (!answer.ok) return;

    discard();
    const { standing, version } = answer.value;
    show({ message: `Review of ${claim.ref} saved: ${STANDING_LABELS[standing].toLowerCase()}.` });
    onDone({ standing, version });
  }

  return (
    <form onSubmit={save} className="space-y-5">
      <p dir="auto" className="font-serif text-reading">
        {current.statement}
      </p>
      {newest && <NewestNotice newest={newest} />}
      {refusal && <ReviewRefusal failure={refusal} loading={loading.pending} onLoad={goOn} />}
      <Fields draft={draft} onChange={changeDraft} failure={failure} showsReason={showsReason} />
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <SubmitButton pending={pending}>Save the review</SubmitButton>
      </div>
    </form>
  );
}
