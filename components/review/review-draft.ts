import { z } from "zod";
import { VERDICTS, type Verdict } from "@/domain/claims/standing";
import { CREDIBILITIES, type Credibility } from "@/domain/review/schema";
import {
  type EvidenceDraft,
  emptyEvidence,
  evidenceDraft,
  isBlankEvidence,
  toEvidenceInput,
} from "./evidence-draft";

const reviewDraft = z.strictObject({
  verdict: z.enum(VERDICTS).nullable(),
  credibility: z.literal(CREDIBILITIES).nullable(),
  rationale: z.string(),
  evidence: z.array(evidenceDraft),
  reason: z.string(),
  nextKey: z.int(),
});

/** A review while it is written. `reason` is what an editor types to decide against the rule. */
export type ReviewDraft = z.infer<typeof reviewDraft>;

/** An empty review, with a verdict when one was chosen on the way here. */
export function emptyReview(verdict: Verdict | null = null): ReviewDraft {
  return { verdict, credibility: null, rationale: "", evidence: [], reason: "", nextKey: 0 };
}

/** Chooses a verdict. A reason was for the verdict before, so it goes. */
export function chooseVerdict(draft: ReviewDraft, verdict: string): ReviewDraft {
  const chosen = VERDICTS.find((one) => one === verdict) ?? null;
  return chosen === draft.verdict ? draft : { ...draft, verdict: chosen, reason: "" };
}

/** Takes what a list of credibilities gives; anything else is none. */
export function toCredibility(value: string): Credibility | null {
  return CREDIBILITIES.find((one) => String(one) === value) ?? null;
}

/** Adds an empty row of evidence. */
export function addRow(draft: ReviewDraft, stance?: EvidenceDraft["stance"]): ReviewDraft {
  const { evidence, nextKey } = draft;
  return { ...draft, evidence: [...evidence, emptyEvidence(nextKey, stance)], nextKey: nextKey + 1 };
}

/** Changes one row of evidence. */
export function changeRow(draft: ReviewDraft, key: number, change: Partial<EvidenceDraft>): ReviewDraft {
  const evidence = draft.evidence.map((row) => (row.key === key ? { ...row, ...change } : row));
  return { ...draft, evidence };
}

/** Takes one row of evidence out. */
export function removeRow(draft: ReviewDraft, key: number): ReviewDraft {
  return { ...draft, evidence: draft.evidence.filter((row) => row.key !== key) };
}

/** The rows that are sent, in their order: the server counts problems by it. */
export function rowsSent(draft: ReviewDraft): EvidenceDraft[] {
  return draft.evidence.filter((row) => !isBlankEvidence(row));
}

/** The review as the server takes it; null while no verdict is chosen. */
export function toReviewInput(draft: ReviewDraft, version: number) {
  const { verdict, credibility, rationale, reason } = draft;
  if (verdict === null) return null;

  return {
    verdict,
    rationale,
    version,
    evidence: rowsSent(draft).map(toEvidenceInput),
    ...(credibility === null ? {} : { credibility }),
    ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
  };
}

/** A draft as it was kept in the browser; null when it is none of ours. */
export function parseDraft(kept: string | null): ReviewDraft | null {
  if (kept === null) return null;
  try {
    return reviewDraft.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
