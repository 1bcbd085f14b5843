import type { Cost } from "@/benchmarks/extraction/cost/measure-cost";
import { PUBLISHED } from "@/benchmarks/extraction/published";
import type { measureDirectQuotes, QuoteQuality } from "@/benchmarks/extraction/quality/direct-quotes";
import type { FamilyQuality } from "@/benchmarks/extraction/quality/families";
import { ERRORS } from "@/benchmarks/extraction/quality/judge";
import type { Quality } from "@/benchmarks/extraction/quality/measure-quality";
import { type AimRow, inPercent, percent } from "@/benchmarks/extraction/report/aims";
import { ROLES } from "@/benchmarks/extraction/scoring/match";
import { table } from "@/benchmarks/report/markdown";

/** Every figure beside its aim. */
export function aimsTable(rows: readonly AimRow[]): string {
  const words = { aim: "aim", least: "at least", no: "**no**" };
  return table(
    ["figure", "measured [95 %]", "at least", "aim", "reached"],
    rows.map(({ figure, measured, least, aim, reached }) => [figure, measured, least, aim, words[reached]]),
  );
}

/** Precision and recall by role, and claims. */
export function rolesTable({ exact, claims }: Quality): string {
  const rows = [...ROLES.map((role) => [`${role}, exact`, exact[role]] as const), ["claim", claims] as const];
  return table(
    ["", "precision", "recall", "F1 [95 %]"],
    rows.map(([name, { precision, recall, f1 }]) => [
      name,
      percent(precision),
      percent(recall),
      inPercent(f1),
    ]),
  );
}

/** This extractor on the measured split above the published systems on the test split. */
export function publishedTable({ exact }: Quality): string {
  const cell = (value: number | null) => (value === null ? "-" : value.toFixed(1));
  return table(
    ["system", "split", "source", "cue", "content"],
    [
      ["**Sayso**", "dev", ...ROLES.map((role) => percent(exact[role].f1.value))],
      ...PUBLISHED.map(({ system, source, cue, content }) => [
        system,
        "test",
        cell(source),
        cell(cue),
        cell(content),
      ]),
    ],
  );
}

/** Direct quotations beside the baseline, in the same run. */
export function quotesTable({ ours, baseline }: ReturnType<typeof measureDirectQuotes>): string {
  const row = (name: string, { precision, recall, f1 }: QuoteQuality) => [
    ...[name, percent(precision), percent(recall), inPercent(f1)],
  ];
  return table(
    ["direct quotations, exact", "precision", "recall", "F1 [95 %]"],
    [row("Sayso", ours), row("compromise `quotations()`", baseline)],
  );
}

/** The ten bins of confidence. */
export function binsTable({ calibration }: Quality): string {
  return table(
    ["confidence", "extractions", "mean confidence", "right"],
    calibration.bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, confidence, right }) => [
        ...[
          `${from.toFixed(1)} to ${to.toFixed(1)}`,
          `${count}`,
          `${percent(confidence)} %`,
          `${percent(right)} %`,
        ],
      ]),
  );
}

/** Conflict reports beside the rest. */
export function conflictTable({ conflict, documents }: Quality): string {
  return table(
    ["", "documents", "claim F1 [95 %]"],
    [
      ["conflict reports", `${conflict.documents}`, inPercent(conflict.conflict)],
      ["the rest", `${documents - conflict.documents}`, inPercent(conflict.rest)],
    ],
  );
}

/** What costs most. */
export function errorsTable({ errors, attributions }: Quality): string {
  const rows = [...ERRORS].sort((a, b) => errors[b] - errors[a]);
  return table(
    ["error", "times", "per 100 attributions"],
    rows.map((error) => [error, `${errors[error]}`, percent(errors[error] / attributions)]),
  );
}

/** Family by family, the weakest first. */
export function familiesTable(families: readonly FamilyQuality[]): string {
  const share = ({ right, cases }: FamilyQuality) => right / cases;
  return table(
    ["family", "right", "by rules alone", "of"],
    [...families]
      .sort((a, b) => share(a) - share(b))
      .map(({ name, right, byRules, cases }) => [name, `${right}`, `${byRules}`, `${cases}`]),
  );
}

const SLOWEST = 5;

/** Growth with the text's length, and the hard texts that took longest. */
export function costTables({ growth }: Cost): string {
  const sizes = table(
    ["one text of", "seconds", "ms a kB"],
    growth.sizes.map(({ kilobytes, seconds }) => [
      ...[`${kilobytes} kB`, seconds.toFixed(2), ((1000 * seconds) / kilobytes).toFixed(2)],
    ]),
  );
  const stress = table(
    ["slowest hard texts, 100 kB each", "seconds"],
    growth.stress.slice(0, SLOWEST).map(({ name, seconds }) => [name, seconds.toFixed(2)]),
  );
  return `${sizes}\n\n${stress}`;
}
