import { parseArgs } from "node:util";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

/** The parts of the benchmark; without a choice all are measured. */
const PARTS = ["api", "growth", "screen"] as const;

/** One part. */
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
  claims: number;
  parts: readonly Part[];
}

/** The size that growth is measured from. */
export const SMALL = 1000;

/** Reads the command line; what makes no sense is one sentence. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({ args, options: { claims: { type: "string" }, only: { type: "string" } } });
  const claims = Number(values.claims ?? 100_000);
  if (!Number.isInteger(claims) || claims < SMALL)
    throw new CannotStart(`--claims takes a number from ${SMALL} upwards.`);

  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new CannotStart(`--only takes one of ${PARTS.join(", ")}.`);
  return { claims, parts: only ? [only] : PARTS };
}
