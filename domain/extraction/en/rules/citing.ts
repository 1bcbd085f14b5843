import type { Finding, FoundLink } from "../../finding";
import { hull } from "../../finding";
import { isOpening } from "../content";
import { type SentenceView, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";
import { hasSourceWord, isSourceLike } from "../source-like";

/** "citing its own figures" leads to nobody deeper. */
const OWN = new Set(["its", "their", "his", "her", "our", "my"]);
const MOST_CITED = 5;
const CITING = new Set(["citing", "quoting"]);

/**
 * "X said C, citing Y", "state media, quoting a military source, reported C", "Citing Y, X said C": X passes on what Y
 * said, so Y is added as the deeper link of the attribution it stands beside.
 * Conditions, in order:
 * 1. "citing" or "quoting" outside quotation marks, not before "... as saying";
 * 2. a noun phrase with a name or a noun of people, organisations or documents follows ("citing security" is none), not its own;
 * 3. at the sentence's beginning it belongs to the first attribution, else to the last one that starts before it.
 */
export function addCitedSources(view: SentenceView, findings: Finding[]): Finding[] {
  let result = findings;
  let seen = 0;

  for (let at = view.sentence.from; at < view.sentence.to && seen < MOST_CITED; at++) {
    const token = tokenAt(view, at);
    if (!CITING.has(token.lower) || token.quotation >= 0) continue;
    seen++;
    const link = citedLink(view, at);
    if (link) result = attach(result, at, link);
  }

  return result;
}

function citedLink(view: SentenceView, at: number): FoundLink | null {
  const source = sourceAfter(view, at + 1, { stopAtAdjuncts: true, contentFollows: isOpening(view, at) });
  if (!source || !isSourceLike(view, source) || !hasSourceWord(view, source)) return null;
  if (OWN.has(tokenAt(view, source.from).lower)) return null;
  if (tokenAt(view, source.to).lower === "as" || hasAsSaying(view, source.from)) return null;

  return { source, cue: [{ from: at, to: at + 1 }], stance: "asserts" };
}

function hasAsSaying(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.sentence.to, from + 24); at++) {
    if (tokenAt(view, at).lower === "as" && tokenAt(view, at + 1).lower === "saying") return true;
  }

  return false;
}

function attach(findings: Finding[], at: number, link: FoundLink): Finding[] {
  const before = findings.filter((finding) => startOf(finding) < at);
  const target =
    before.length > 0 ? before.reduce((a, b) => (startOf(b) >= startOf(a) ? b : a)) : findings[0];

  return findings.map((finding) => (finding === target ? withDeeper(finding, link) : finding));
}

function startOf({ link, content }: Finding): number {
  return hull([link.source, ...link.cue, ...content]).from;
}

/** The content ends where the citation begins. */
function withDeeper(finding: Finding, link: FoundLink): Finding {
  const cited = link.cue[0]?.from ?? 0;
  const content = finding.content.filter((piece) => piece.from < cited || piece.from >= link.source.to);

  return {
    ...finding,
    content: content.length > 0 ? content : finding.content,
    deeper: [...finding.deeper, link],
  };
}
