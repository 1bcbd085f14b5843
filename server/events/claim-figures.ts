import "server-only";
import { z } from "zod";
import { type ClaimFigure, figureInput } from "@/domain/events/schema";
import { readFigures } from "@/domain/figures/en/read-figures";

const stored = z.array(figureInput);

/** The figures of a claim: as people corrected them, else as its statement prints them. */
export function figuresOf(statement: string, corrected: unknown): ClaimFigure[] {
  if (corrected !== null) return stored.parse(corrected);
  return readFigures(statement).map(
    ({ printed, low, high, bound, category, group, unit, coded, ofWhom }) => ({
      ...{ printed: printed.slice(0, 200), low, high, bound, category, group },
      ...{ unit: unit.slice(0, 60), coded, ofWhom: ofWhom?.toLowerCase().slice(0, 120) || null },
    }),
  );
}
