import type { FigureBound } from "@/domain/figures/figure";
import type { EventDetail } from "@/server/events/views";

type Range = EventDetail["ranges"][number];

/** What is counted: "Killed", "Killed, civilians", "Destroyed, tanks". */
export function countedWords({ category, group, unit, ofWhom }: Omit<Range, "low" | "high">): string {
  const what = category === "other" ? "Counted" : category.charAt(0).toUpperCase() + category.slice(1);
  const whom = ofWhom ?? group ?? (unit === "" || unit === "people" ? null : unit);
  return whom === null ? what : `${what}, ${whom}`;
}

/** A range in words: "30", "about 30", "30 to 40", "at least 30", "at most 40". */
export function rangeWords({
  low,
  high,
  bound,
}: Pick<Range, "low" | "high"> & { bound?: FigureBound }): string {
  if (low === null) return `at most ${high}`;
  if (high === null) return `at least ${low}`;
  if (low === high && bound === "about") return `about ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}
