import type { CorpusDocument } from "@/benchmarks/extraction/corpus";
import type { Judged } from "@/benchmarks/extraction/scoring/calibration";
import { countCommon } from "@/benchmarks/extraction/scoring/match";
import { type DocumentScore, scoreDocument } from "@/benchmarks/extraction/scoring/score-document";
import type { Tally } from "@/benchmarks/extraction/scoring/tally";
import { hasReportingCue, isConflictReport } from "@/benchmarks/extraction/topics";
import type { Extraction } from "@/domain/extraction/extraction";

/** What becomes of annotated attributions that are not found, and of proposals that are none. */
export const ERRORS = [
  "missed, with a reporting cue",
  "missed, without one",
  "content cut otherwise",
  "right content, other source",
  "proposed where nothing is annotated",
] as const;
/** A class of errors. */
export type ErrorClass = (typeof ERRORS)[number];

/** Everything that is counted of one document. */
export interface JudgedDocument {
  isConflict: boolean;
  exact: DocumentScore["exact"];
  claims: Tally;
  /** Attributions with a reporting verb or "according to": how many were found, of how many. */
  reporting: { found: number; all: number };
  judged: Judged[];
  errors: Record<ErrorClass, number>;
}

/** Compares what was extracted from a document with its annotation. */
export function judgeDocument(document: CorpusDocument, extractions: readonly Extraction[]): JudgedDocument {
  const { text, attributions } = document;
  const score = scoreDocument(text, attributions, extractions);
  const linked = score.pairs.filter((pair) => pair.linked);
  const found = new Set(linked.map(({ gold }) => gold));
  const right = new Set(linked.map(({ guess }) => guess));
  const reporting = [...attributions.entries()].filter(([, each]) => hasReportingCue(text, each));
  return {
    isConflict: isConflictReport(text),
    exact: score.exact,
    claims: score.claims,
    reporting: { found: reporting.filter(([at]) => found.has(at)).length, all: reporting.length },
    judged: extractions.map(({ confidence }, at) => ({ confidence, right: right.has(at) })),
    errors: countErrors(score, new Set(reporting.map(([at]) => at))),
  };
}

function countErrors(score: DocumentScore, reporting: ReadonlySet<number>): Record<ErrorClass, number> {
  const { golds, guesses, pairs } = score;
  const paired = new Set(pairs.map(({ gold }) => gold));
  const unpaired = [...golds.entries()].filter(([at]) => !paired.has(at));
  const touched = (content: Set<number>, others: DocumentScore["golds"]) =>
    others.some((other) => countCommon(content, other.content) > 0);
  const missed = unpaired.filter(([, gold]) => !touched(gold.content, guesses)).map(([at]) => at);
  const withCue = missed.filter((at) => reporting.has(at)).length;
  return {
    "missed, with a reporting cue": withCue,
    "missed, without one": missed.length - withCue,
    "content cut otherwise": unpaired.length - missed.length,
    "right content, other source": pairs.filter(({ linked }) => !linked).length,
    "proposed where nothing is annotated": guesses.filter(({ content }) => !touched(content, golds)).length,
  };
}
