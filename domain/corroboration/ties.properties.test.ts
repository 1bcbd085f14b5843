import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { IndependenceInput, SourceTies } from "@/domain/corroboration/model";
import {
  DRAWN_NAMES,
  drawnDecision,
  drawnInput,
  drawnRelation,
  merged,
  withRelay,
} from "@/test/builders/drawn-chains";

const RUNS = { numRuns: 500 };
const countOf = (input: IndependenceInput) => independence(input).independentOrigins;
const adding = <I extends { ties: SourceTies }>(input: I, more: Partial<SourceTies>): I => ({
  ...input,
  ties: {
    ...input.ties,
    relations: [...input.ties.relations, ...(more.relations ?? [])],
    decisions: [...input.ties.decisions, ...(more.decisions ?? [])],
  },
});

describe("the count with relations and people's decisions, whatever they are", () => {
  it("is the same in every order, with the same explanation", () => {
    fc.assert(
      fc.property(drawnInput, fc.nat(), (input, seed) => {
        const turned: IndependenceInput = {
          ...input,
          appearances: turn(input.appearances, seed),
          ties: {
            ...input.ties,
            relations: turn(input.ties.relations, seed),
            decisions: turn(input.ties.decisions, seed),
            camps: turn(input.ties.camps, seed),
          },
        };

        expect(independence(turned)).toEqual(independence(input));
      }),
    );
  });

  it("is never raised by a relay more", () => {
    fc.assert(
      fc.property(drawnInput, fc.nat(), fc.constantFrom(...DRAWN_NAMES, "new"), (input, at, relay) => {
        expect(countOf(withRelay(input, at, relay))).toBeLessThanOrEqual(countOf(input));
      }),
      RUNS,
    );
  });

  it("is left as it is by a relay that nobody else knows", () => {
    fc.assert(
      fc.property(drawnInput, fc.nat(), (input, at) => {
        expect(countOf(withRelay(input, at, "nobody else"))).toBe(countOf(input));
      }),
    );
  });

  it("is never raised by merging two sources", () => {
    const pair = fc.tuple(fc.constantFrom(...DRAWN_NAMES), fc.constantFrom(...DRAWN_NAMES, "owner"));

    fc.assert(
      fc.property(drawnInput, pair, (input, sources) => {
        expect(countOf(merged(input, sources))).toBeLessThanOrEqual(countOf(input));
      }),
      RUNS,
    );
  });

  it("is never raised by a tie more, and so never lowered by one less", () => {
    const tie = drawnRelation.filter(({ kind }) => kind !== "declared_independent_of");

    fc.assert(
      fc.property(drawnInput, tie, (input, relation) => {
        expect(countOf(adding(input, { relations: [relation] }))).toBeLessThanOrEqual(countOf(input));
      }),
      RUNS,
    );
  });

  it("is never raised by a word of dependence and never lowered by one of independence", () => {
    fc.assert(
      fc.property(drawnInput, drawnDecision, (input, decision) => {
        const [before, after] = [countOf(input), countOf(adding(input, { decisions: [decision] }))];

        if (decision.decision === "dependent") expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it("supplies the guard with no more than there are groups, and with one where there is any", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        const { supply, independentOrigins, strongGroups, weakGroups } = independence(input);

        expect(supply).toBeLessThanOrEqual(strongGroups + Math.min(weakGroups, 1));
        expect(supply > 0).toBe(independentOrigins > 0);
      }),
    );
  });

  it("tells every join, and joins nothing without a reason", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        const { groups, explanation } = independence(input);

        for (const { origins, joins } of groups) {
          if (origins.length > 1) expect(joins.length).toBeGreaterThan(0);
          for (const { reason } of joins) expect(explanation).toContain(reason);
        }
      }),
    );
  });
});

/** The values from another place on, and half of the time backwards. */
function turn<T>(values: readonly T[], seed: number): T[] {
  const at = values.length === 0 ? 0 : seed % values.length;
  const turned = [...values.slice(at), ...values.slice(0, at)];
  return seed % 2 === 0 ? turned.reverse() : turned;
}
