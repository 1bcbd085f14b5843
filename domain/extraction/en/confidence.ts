import type { Finding } from "../finding";
import { quotationOf } from "../statement";
import type { TextDocument } from "../text-document";

/** Share of each rule's findings that were right on annotated news, by how the content is printed. */
const SHARES: Record<string, { quoted: number; other: number }> = {
  "source-cue-content": { quoted: 0.92, other: 0.8 },
  "source-cue-content:finding": { quoted: 0.62, other: 0.62 },
  "source-cue-content:attitude": { quoted: 0.58, other: 0.58 },
  "source-cue-content:position": { quoted: 0.56, other: 0.55 },
  "content-source-cue": { quoted: 0.96, other: 0.81 },
  "content-cue-source": { quoted: 0.95, other: 0.64 },
  "according-to": { quoted: 0.82, other: 0.82 },
  "quoted-as-saying": { quoted: 0.7, other: 0.7 },
  participle: { quoted: 0.8, other: 0.79 },
  "without-comma": { quoted: 0.7, other: 0.7 },
  "passive-agent": { quoted: 0.6, other: 0.6 },
  "cue-noun": { quoted: 0.5, other: 0.5 },
  agentless: { quoted: 0.3, other: 0.3 },
  headline: { quoted: 0.71, other: 0.7 },
};
const UNKNOWN_RULE = 0.5;

/** The confidence of a finding: the measured share of its rule, quoted contents apart from the others. */
export function confidenceOf(document: TextDocument, finding: Finding): number {
  const shares = SHARES[finding.rule];
  if (!shares) return UNKNOWN_RULE;

  return quotationOf(document, finding.content) === "quoted" ? shares.quoted : shares.other;
}
