import type { RegistryReport } from "@/server/registry/views";

type Row = RegistryReport["rows"][number];

/** A line of a registry file: the second one, which adds a source. */
export function aRegistryLine(said: Partial<Row> = {}): Row {
  return {
    ...{ number: 2, record: "source", fate: "adds", about: "Coast Monitor" },
    ...{ problem: null, changes: [], warnings: [] },
    ...said,
  };
}

/** What a registry file would change: one line, which adds a source; unless said, no claim is reviewed again. */
export function aRegistryReport(said: Partial<RegistryReport> = {}): RegistryReport {
  return {
    ...{ applied: false, adds: 1, changes: 0, same: 0, refused: 0 },
    ...{ reReviews: { count: 0, claims: [] }, rows: [aRegistryLine()] },
    ...said,
  };
}
