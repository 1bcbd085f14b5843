/** Reliability of a source from its record, by the Admiralty code. F means unknown, not worst. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;

/** One letter of the Admiralty code's source axis. */
export type Reliability = (typeof RELIABILITIES)[number];

/** The words of the Admiralty code for each letter. */
export const RELIABILITY_LABELS: Record<Reliability, string> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Cannot be judged",
};

/**
 * Where a grade stands from best (0) to worst (4), or null for F: unknown is never sorted or averaged as the worst
 * (rule: Grades).
 */
export function reliabilityRank(reliability: Reliability): number | null {
  return reliability === "F" ? null : RELIABILITIES.indexOf(reliability);
}
