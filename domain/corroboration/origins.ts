import type { Weakness } from "@/domain/corroboration/model";
import type { Carrier, Report } from "@/domain/corroboration/reports";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";

/**
 * One deepest source with reports that end at it. A source that was there itself and is also quoted otherwise makes two:
 * what it saw stands, and the rest is what may be seen through. `key` tells them apart.
 */
export interface Origin {
  key: string;
  id: string;
  name: string;
  unnamed: boolean;
  firstHand: boolean;
  weakness: Weakness | null;
  reports: Report[];
  carriers: Carrier[];
}

/** The reports gathered by their deepest source, in the order of source ids: the same source is one origin. */
export function originsOf(reports: readonly Report[]): Origin[] {
  const bySource = groupBy(reports, (report) => report.originId);
  return sortedDistinct(bySource.keys()).flatMap((id) => toOrigins(id, bySource.get(id) ?? []));
}

function toOrigins(id: string, reports: readonly Report[]): Origin[] {
  const whole = {
    id,
    name: sortedDistinct(reports.map((report) => report.originName))[0] ?? id,
    unnamed: reports.some((report) => report.unnamed),
  };
  const parts = [reports.filter((report) => !report.firstHand), reports.filter((report) => report.firstHand)];
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => ({
      ...whole,
      key: index === 0 ? id : `${id} first-hand`,
      firstHand: part.some((report) => report.firstHand),
      weakness: weaknessOf(part),
      reports: part.sort(byId),
      carriers: part.flatMap((report) => report.carriers),
    }));
}

/** One report that stands on its own is enough; else the first weakness by name. */
function weaknessOf(reports: readonly Report[]): Weakness | null {
  if (reports.some((report) => report.weakness === null)) return null;

  const found = reports.flatMap((report) => report.weakness ?? []);
  return found.sort(compareText)[0] ?? null;
}

function byId(a: Report, b: Report): number {
  return compareText(a.kind, b.kind) || compareText(a.id, b.id);
}
