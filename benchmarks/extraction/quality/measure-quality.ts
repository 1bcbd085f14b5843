import type { CorpusDocument } from "@/benchmarks/extraction/corpus";
import {
  ERRORS,
  type ErrorClass,
  type JudgedDocument,
  judgeDocument,
} from "@/benchmarks/extraction/quality/judge";
import { type Estimate, estimate } from "@/benchmarks/extraction/scoring/bootstrap";
import { type Bin, calibrationError, toBins } from "@/benchmarks/extraction/scoring/calibration";
import type { Role } from "@/benchmarks/extraction/scoring/match";
import { addTallies, type Tally, toFigures } from "@/benchmarks/extraction/scoring/tally";
import type { Extraction } from "@/domain/extraction/extraction";

/** Precision and recall beside an F1 that has its interval. */
export interface RoleQuality {
  precision: number;
  recall: number;
  f1: Estimate;
}

/** How well the extractor does on an annotated corpus. Shares from 0 to 1. */
export interface Quality {
  documents: number;
  attributions: number;
  exact: Record<Role, RoleQuality>;
  claims: RoleQuality;
  /** Share of attributions with a reporting verb or "according to" that were found. */
  reportingRecall: Estimate;
  /** Claim F1 on conflict reports, on the other documents, and the second less the first. */
  conflict: { documents: number; conflict: Estimate; rest: Estimate; gap: Estimate };
  calibration: { error: Estimate; bins: Bin[] };
  errors: Record<ErrorClass, number>;
}

type Sample = readonly JudgedDocument[];

/** Measures quality over a corpus; `extractions` has one list a document, in the same order. */
export function measureQuality(
  corpus: readonly CorpusDocument[],
  extractions: readonly (readonly Extraction[])[],
): Quality {
  const documents = corpus.map((document, at) => judgeDocument(document, extractions[at] ?? []));
  const exact = (role: Role) => qualityOf(documents, (document) => document.exact[role]);
  const [source, cue, content] = [exact("source"), exact("cue"), exact("content")];
  return {
    documents: corpus.length,
    attributions: corpus.reduce((sum, { attributions }) => sum + attributions.length, 0),
    exact: { source, cue, content },
    claims: qualityOf(documents, ({ claims }) => claims),
    reportingRecall: estimate(documents, reportingRecall),
    conflict: conflictQuality(documents),
    calibration: {
      error: estimate(documents, (sample) => calibrationError(sample.flatMap(({ judged }) => judged))),
      bins: toBins(documents.flatMap(({ judged }) => judged)),
    },
    errors: sumErrors(documents),
  };
}

function qualityOf(documents: Sample, pick: (document: JudgedDocument) => Tally): RoleQuality {
  const figures = (sample: Sample) => toFigures(addTallies(sample.map(pick)));
  const { precision, recall } = figures(documents);
  return { precision, recall, f1: estimate(documents, (sample) => figures(sample).f1) };
}

const claimF1 = (sample: Sample) => toFigures(addTallies(sample.map(({ claims }) => claims))).f1;

function conflictQuality(documents: Sample): Quality["conflict"] {
  const conflict = documents.filter(({ isConflict }) => isConflict);
  const rest = documents.filter(({ isConflict }) => !isConflict);
  const gap = (sample: Sample) =>
    claimF1(sample.filter(({ isConflict }) => !isConflict)) -
    claimF1(sample.filter(({ isConflict }) => isConflict));
  return {
    documents: conflict.length,
    conflict: estimate(conflict, claimF1),
    rest: estimate(rest, claimF1),
    gap: estimate(documents, gap),
  };
}

function reportingRecall(sample: Sample): number {
  const all = sample.reduce((sum, { reporting }) => sum + reporting.all, 0);
  return all === 0 ? 0 : sample.reduce((sum, { reporting }) => sum + reporting.found, 0) / all;
}

function sumErrors(documents: Sample): Record<ErrorClass, number> {
  const count = (error: ErrorClass) => documents.reduce((sum, { errors }) => sum + errors[error], 0);
  const entries = ERRORS.map((error) => [error, count(error)] as const);
  return Object.fromEntries(entries) as Record<ErrorClass, number>;
}
