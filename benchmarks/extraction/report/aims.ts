import type { Cost } from "@/benchmarks/extraction/cost/measure-cost";
import type { FamilyQuality } from "@/benchmarks/extraction/quality/families";
import type { Quality } from "@/benchmarks/extraction/quality/measure-quality";
import type { Estimate } from "@/benchmarks/extraction/scoring/bootstrap";

/** A figure beside what it has to reach at least and what is aimed for. */
export interface AimRow {
  figure: string;
  measured: string;
  least: string;
  aim: string;
  reached: "aim" | "least" | "no";
}

interface Bounds {
  least: number;
  aim: number;
  /** Whether a smaller figure is the better one. */
  falling?: boolean;
}

function reached(value: number, { least, aim, falling = false }: Bounds): AimRow["reached"] {
  const passes = (bound: number) => (falling ? value <= bound : value >= bound);
  if (passes(aim)) return "aim";
  return passes(least) ? "least" : "no";
}

/** A share as percent with its interval: "77.1 [75.0, 79.3]". */
export function inPercent({ value, low, high }: Estimate): string {
  return `${percent(value)} [${percent(low)}, ${percent(high)}]`;
}

/** A share as percent with one digit. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function percentRow(figure: string, estimate: Estimate, bounds: Bounds): AimRow {
  return {
    ...{ figure, measured: inPercent(estimate), least: `${bounds.least}`, aim: `${bounds.aim}` },
    reached: reached(100 * estimate.value, bounds),
  };
}

/** Quality on the annotated corpus beside its aims. */
export function qualityAims({ exact, claims, reportingRecall, conflict, calibration }: Quality): AimRow[] {
  const { value, low, high } = calibration.error;
  return [
    percentRow("exact F1, source", exact.source.f1, { least: 77, aim: 81.1 }),
    percentRow("exact F1, cue", exact.cue.f1, { least: 71, aim: 74 }),
    percentRow("exact F1, content", exact.content.f1, { least: 65, aim: 68.9 }),
    percentRow("source-linked claim F1", claims.f1, { least: 68, aim: 74.6 }),
    percentRow("recall, reporting verb or “according to”", reportingRecall, { least: 80, aim: 92 }),
    percentRow("claim F1 of the rest less that of conflict reports", conflict.gap, {
      ...{ least: 5, aim: 0, falling: true },
    }),
    {
      figure: "calibration error, 10 bins",
      measured: `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
      ...{ least: "0.10", aim: "0.05" },
      reached: reached(value, { least: 0.1, aim: 0.05, falling: true }),
    },
  ];
}

/** The project's own sentences beside the aim, all families together. */
export function familyAims(families: readonly FamilyQuality[]): AimRow[] {
  const sum = (pick: (family: FamilyQuality) => number) =>
    families.reduce((total, family) => total + pick(family), 0);
  const share = sum(({ right }) => right) / sum(({ cases }) => cases);
  return [
    {
      figure: `${families.length} families, share of sentences right`,
      measured: `${percent(share)} (${sum(({ right }) => right)} of ${sum(({ cases }) => cases)})`,
      ...{ least: "90", aim: "98" },
      reached: reached(100 * share, { least: 90, aim: 98 }),
    },
  ];
}

/** Speed, growth, memory and hard texts beside their aims. */
export function costAims({ documents, growth }: Cost): AimRow[] {
  const speed = documents.words / documents.seconds;
  const [slowest] = growth.stress;
  return [
    {
      figure: "words a second of one core",
      measured: Math.round(speed).toLocaleString("en"),
      ...{ least: "5,000", aim: "20,000" },
      reached: reached(speed, { least: 5000, aim: 20_000 }),
    },
    {
      figure: "time a kB at 1 MB against 125 kB",
      measured: `${growthRatio(growth).toFixed(2)} times`,
      ...{ least: "linear", aim: "linear" },
      reached: reached(growthRatio(growth), { least: 1.25, aim: 1.25, falling: true }),
    },
    {
      figure: "resident memory of the extracting process",
      measured: `${Math.round(documents.resident)} MB`,
      ...{ least: "400 MB", aim: "200 MB" },
      reached: reached(documents.resident, { least: 400, aim: 200, falling: true }),
    },
    {
      figure: `slowest of ${growth.stress.length} hard texts of 100 kB`,
      measured: `${(slowest?.seconds ?? 0).toFixed(2)} s (${slowest?.name})`,
      ...{ least: "2 s", aim: "2 s" },
      reached: reached(slowest?.seconds ?? 0, { least: 2, aim: 2, falling: true }),
    },
  ];
}

/** How much longer a kilobyte takes in the largest text than in the smallest. */
function growthRatio({ sizes }: Cost["growth"]): number {
  const [first, last] = [sizes.at(0), sizes.at(-1)];
  if (!first || !last) return Number.NaN;
  return last.seconds / last.kilobytes / (first.seconds / first.kilobytes);
}
