import { type Finding, hull } from "./finding";
import type { TokenRange } from "./tokens";

/** What a language says about a finding whose place lies inside the content of another one. */
export interface NestingRules {
  /** Whether the inner one is a source that was passed on, not the outer speaker's own words ("he believed"). */
  isPassedOn(outer: Finding, inner: Finding): boolean;
}

/**
 * Settles findings of one sentence that overlap.
 * - An attribution at the very beginning of another one's content is what the other one passes on: "Reuters reported
 *   that officials said P", "A Turkish official said P, Hurriyet reported". They become one with the outer as relay.
 * - Any other attribution inside a content is part of what is said there and is dropped.
 * - An attribution inside the source of another one says who that source is, and is dropped.
 * - Of two with the same cue the first stays.
 */
export function settleOverlaps(findings: Finding[], rules: NestingRules): Finding[] {
  let settled: Finding[] = [];

  for (const finding of findings.filter(
    (one, at) =>
      !findings.slice(0, at).some((other) => sharesCue(one, other)) &&
      !findings.some((other) => other !== one && identifies(one, other)),
  )) {
    settled = place(settled, finding, rules);
  }

  return settled.sort((a, b) => startOf(a) - startOf(b));
}

function place(settled: Finding[], finding: Finding, rules: NestingRules): Finding[] {
  const outerAt = settled.findIndex((other) => liesIn(finding, other));
  const outer = settled[outerAt];
  if (outer)
    return joins(outer, finding, rules)
      ? place(settled.toSpliced(outerAt, 1), join(outer, finding), rules)
      : settled;

  const innerAt = settled.findIndex((other) => liesIn(other, finding));
  const inner = settled[innerAt];
  if (!inner) return [...settled, finding];

  const rest = settled.toSpliced(innerAt, 1);
  return place(rest, joins(finding, inner, rules) ? join(finding, inner) : finding, rules);
}

/** Whether the inner attribution opens the outer content, so that the outer one only passes it on. */
function joins(outer: Finding, inner: Finding, rules: NestingRules): boolean {
  const opening = outer.content[0];
  if (!opening || (outer.link.stance !== "asserts" && outer.link.stance !== "confirms")) return false;

  return startOf(inner) - opening.from <= 1 && rules.isPassedOn(outer, inner);
}

function join(outer: Finding, inner: Finding): Finding {
  return {
    ...inner,
    relays: [...outer.relays, outer.link, ...inner.relays],
    confidence: Math.min(outer.confidence, inner.confidence),
  };
}

function liesIn(inner: Finding, outer: Finding): boolean {
  const whole = hull([inner.link.source, ...inner.link.cue]);

  return outer.content.some((piece) => contains(piece, whole));
}

function contains(outer: TokenRange, inner: TokenRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** "A man who said he had fled told Reuters": an attribution inside a source only says who the source is. */
function identifies(one: Finding, other: Finding): boolean {
  return one.link.cue.every((cue) => contains(other.link.source, cue));
}

function sharesCue(a: Finding, b: Finding): boolean {
  return a.link.cue.some((one) => b.link.cue.some((other) => one.from < other.to && other.from < one.to));
}

/** Whoever passed it on stands before it, and is a part of it. */
function startOf({ link, relays, content }: Finding): number {
  const links = [link, ...relays].flatMap(({ source, cue }) => [source, ...cue]);

  return hull([...links, ...content]).from;
}
