import { parseArgs } from "node:util";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

/** The parts of the benchmark; without a choice all are measured. */
const PARTS = ["api", "growth", "screen", "counting"] as const;

/** One part. */
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
  claims: number;
  parts: readonly Part[];
  /** Where filled desks are kept, one of each size; null for one that is gone afterwards. */
  desks: string | null;
  /** Only fill the desk that is kept, so that a later run has nothing but measuring to do. */
  fillOnly: boolean;
}

/** The size that growth is measured from. */
export const SMALL = 1000;

/** Reads the command line; what makes no sense is one sentence. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      claims: { type: "string" },
      only: { type: "string" },
      desks: { type: "string" },
      "fill-only": { type: "boolean", default: false },
    },
  });
  const claims = Number(values.claims ?? 100_000);
  if (!Number.isInteger(claims) || claims < SMALL)
    throw new CannotStart(`--claims takes a number from ${SMALL} upwards.`);

  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new CannotStart(`--only takes one of ${PARTS.join(", ")}.`);

  const fillOnly = values["fill-only"];
  if (fillOnly && values.desks === undefined)
    throw new CannotStart("--fill-only needs --desks FOLDER to keep what it fills.");
  return { claims, parts: only ? [only] : PARTS, desks: values.desks ?? null, fillOnly };
}
