import type { Finding } from "../finding";
import { quotationOf } from "../statement";
import type { TextDocument } from "../text-document";

/** Share of each rule's findings that were right on annotated news, by how the content is printed. */
const SHARES: Record<string, { quoted: number; other: number }> = {
  "source-cue-content": { quoted: 0.85, other: 0.8 },
  "source-cue-content:finding": { quoted: 0.6, other: 0.6 },
  "source-cue-content:attitude": { quoted: 0.6, other: 0.55 },
  "source-cue-content:position": { quoted: 0.5, other: 0.45 },
  "content-source-cue": { quoted: 0.85, other: 0.75 },
  "content-cue-source": { quoted: 0.85, other: 0.7 },
  "according-to": { quoted: 0.8, other: 0.8 },
  "quoted-as-saying": { quoted: 0.7, other: 0.7 },
  participle: { quoted: 0.7, other: 0.65 },
  headline: { quoted: 0.6, other: 0.6 },
};
const UNKNOWN_RULE = 0.5;

/** The confidence of a finding: the measured share of its rule, quoted contents apart from the others. */
export function confidenceOf(document: TextDocument, finding: Finding): number {
  const shares = SHARES[finding.rule];
  if (!shares) return UNKNOWN_RULE;

  return quotationOf(document, finding.content) === "quoted" ? shares.quoted : shares.other;
}
