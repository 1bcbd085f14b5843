"use client";

import { StandingIcon } from "@/components/claims/standing-badge";
import { SelectField, TextArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { problemAt } from "@/components/ui/use-action";
import { STANDING_LABELS, VERDICTS } from "@/domain/claims/standing";
import { CREDIBILITIES, CREDIBILITY_LABELS, LEAST_REASON } from "@/domain/review/schema";
import type { ActionFailure } from "@/lib/action-result";
import { EvidenceRows } from "./evidence-rows";
import { chooseVerdict, type ReviewDraft, toCredibility } from "./review-draft";

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

interface ReviewFieldsProps {
  draft: ReviewDraft;
  onChange: (draft: ReviewDraft) => void;
  failure: ActionFailure | null;
  showsReason: boolean;
}

/** What a review says: the verdict, how credible the claim is, why, and on what evidence. */
export function ReviewFields({ draft, onChange, failure, showsReason }: ReviewFieldsProps) {
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
          hint={`At least ${LEAST_REASON} characters. Your reason is kept, shown beside the standing, and counted.`}
          rows={2}
          maxLength={10_000}
          value={draft.reason}
          error={
            failure?.kind === "reason_needed"
              ? "Write why you decide against it."
              : problemAt(failure, "reason")
          }
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
