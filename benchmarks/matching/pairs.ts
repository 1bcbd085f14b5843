import { readFileSync } from "node:fs";
import { z } from "zod";

const Line = z.strictObject({
  published: z.iso.date().transform((day) => new Date(`${day}T12:00:00Z`)),
  base: z.string(),
  same: z.array(z.string()),
  near: z.partialRecord(z.enum(["town", "day", "figure", "denied"]), z.string()),
});

/** A claim with others that say the same in other words, and others that are near it and not the same. */
export type PairGroup = z.infer<typeof Line>;

/** The groups of written pairs: every second one is tuned on, the others are only reported. */
export function readPairs(): { tuned: PairGroup[]; reported: PairGroup[] } {
  const lines = readFileSync("benchmarks/matching/pairs.jsonl", "utf8").split("\n").filter(Boolean);
  const groups = lines.map((line) => Line.parse(JSON.parse(line)));
  return {
    tuned: groups.filter((_, index) => index % 2 === 0),
    reported: groups.filter((_, index) => index % 2 === 1),
  };
}
