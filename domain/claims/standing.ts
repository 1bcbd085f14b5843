/** What the desk holds of a claim now. */
export const STANDINGS = [
  "unreviewed",
  "in_review",
  "corroborated",
  "disputed",
  "unverifiable",
  "needs_re_review",
] as const;

/** One of the closed set of standings. */
export type Standing = (typeof STANDINGS)[number];

/** What a reviewer can judge; also the standings that count as decided. */
export const VERDICTS = ["corroborated", "disputed", "unverifiable"] as const;

/** One of the closed set of verdicts. */
export type Verdict = (typeof VERDICTS)[number];

/** The words a screen or an export shows for each standing. */
export const STANDING_LABELS: Record<Standing, string> = {
  unreviewed: "Unreviewed",
  in_review: "In review",
  corroborated: "Corroborated",
  disputed: "Disputed",
  unverifiable: "Unverifiable",
  needs_re_review: "Needs re-review",
};

/** Whether the desk has decided: only such claims may be cited or exported (rule: Summaries and exports). */
export function isDecided(standing: Standing): standing is Verdict {
  return VERDICTS.some((verdict) => verdict === standing);
}
