import type { Weakness } from "@/domain/corroboration/model";
import type { Carrier, Report } from "@/domain/corroboration/reports";
import { compareText, sortedDistinct } from "@/lib/compare-text";

/** One deepest source with every report that ends at it. */
export interface Origin {
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
  return sortedDistinct(reports.map((report) => report.originId)).map((id) =>
    toOrigin(id, reports.filter((report) => report.originId === id).sort(byId)),
  );
}

function toOrigin(id: string, reports: Report[]): Origin {
  return {
    id,
    name: sortedDistinct(reports.map((report) => report.originName))[0] ?? id,
    unnamed: reports.some((report) => report.unnamed),
    firstHand: reports.some((report) => report.firstHand),
    weakness: weaknessOf(reports),
    reports,
    carriers: reports.flatMap((report) => report.carriers),
  };
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
