import { type ShareInterval, wilsonInterval } from "@/lib/wilson";
import type { SuggestionChange } from "./outcome";

/** What became of some suggestions. An edited one may have been changed in several ways. */
export interface OutcomeCounts extends Record<SuggestionChange, number> {
  open: number;
  unchanged: number;
  edited: number;
  rejected: number;
}

/** A share of settled suggestions (0 to 1) with its 95 % Wilson interval. */
export interface OutcomeShare extends ShareInterval {
  share: number;
}

/** What became of some suggestions, with shares of those that people settled; null while there are none. */
export interface OutcomeReport extends OutcomeCounts {
  settled: number;
  /** Accepted, unchanged or edited. */
  accepted: OutcomeShare | null;
  /** Accepted as proposed. */
  asProposed: OutcomeShare | null;
}

/** Adds shares to counts: settled are the accepted and the rejected ones, and what is open says nothing yet. */
export function reportOutcomes(counts: OutcomeCounts): OutcomeReport {
  const settled = counts.unchanged + counts.edited + counts.rejected;
  return {
    ...counts,
    settled,
    accepted: shareOf(counts.unchanged + counts.edited, settled),
    asProposed: shareOf(counts.unchanged, settled),
  };
}

function shareOf(count: number, of: number): OutcomeShare | null {
  return of === 0 ? null : { share: count / of, ...wilsonInterval(count, of) };
}

const HEADS = ["settled", "as proposed", "edited", "rejected", "open", "statement", "span", "chain", "split"];

/**
 * A plain text table of named reports, names to the left and figures to the right under a line of heads: counts, and the
 * share accepted with its interval in percent ("80 % [49, 94]", "-" while nothing is settled).
 */
export function outcomeTable(
  title: string,
  rows: readonly { name: string; report: OutcomeReport }[],
): string {
  const cells = rows.map(({ name, report }) => [name, ...figuresOf(report)]);
  const table = [[title, "accepted", ...HEADS], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => width(row[column])))) ?? [];
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + room : room + cell;
      })
      .join("  ")
      .trimEnd();
  return table.map(line).join("\n");
}

function figuresOf({
  accepted,
  settled,
  unchanged,
  edited,
  rejected,
  open,
  ...changes
}: OutcomeReport): string[] {
  const { statement, span, chain, split } = changes;
  const counts = [settled, unchanged, edited, rejected, open, statement, span, chain, split];
  return [inPercent(accepted), ...counts.map(String)];
}

function inPercent(share: OutcomeShare | null): string {
  if (share === null) return "-";
  const percent = (value: number) => Math.round(100 * value);
  return `${percent(share.share)} % [${percent(share.low)}, ${percent(share.high)}]`;
}

const width = (cell: string | undefined) => [...(cell ?? "")].length;
