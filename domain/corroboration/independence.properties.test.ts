import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChainLink } from "@/domain/claims/link";
import { independence } from "@/domain/corroboration/independence";
import type { AppearanceInput, CountedEvidence, IndependenceInput } from "@/domain/corroboration/model";
import { aLink, anEvidence } from "@/test/builders/chain";

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];
const UNNAMED = new Set(["f", "g"]);

const chains = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    firstHand: fc.boolean(),
    stance: fc.constantFrom("asserts", "confirms", "asserts", "denies", "could_not_verify"),
  })
  .map(({ names, firstHand, stance }) =>
    names.map((name, index) => {
      const last = index === names.length - 1;
      return aLink({
        sourceId: name,
        sourceName: `Source ${name}`,
        unnamed: UNNAMED.has(name),
        checked: !UNNAMED.has(name) && name !== "e",
        role: index === 0 ? "outlet" : last ? "origin" : "relay",
        stance: last ? (stance as ChainLink["stance"]) : "asserts",
        firstHand: last && firstHand,
      });
    }),
  );

const evidenceOrigins = fc.option(fc.constantFrom("a", "b", "e~", "f?"));

const inputs: fc.Arbitrary<IndependenceInput> = fc
  .record({
    chains: fc.array(chains, { maxLength: 8 }),
    origins: fc.array(fc.tuple(evidenceOrigins, fc.constantFrom("for", "against")), { maxLength: 3 }),
  })
  .map(({ chains: drawn, origins }) => ({
    appearances: drawn.map((chain, index) => ({ appearanceId: `ap-${index}`, ref: `A-${index}`, chain })),
    evidence: origins.map(([origin, stance], index) =>
      anEvidence(`ev-${index}`, origin, { stance: stance as CountedEvidence["stance"] }),
    ),
  }));

describe("the count of independent origins, whatever the chains", () => {
  it("is the same in every order, with the same explanation", () => {
    const shuffled = inputs.chain((input) =>
      fc.record({
        input: fc.constant(input),
        appearances: shuffle(input.appearances),
        evidence: shuffle(input.evidence),
      }),
    );

    fc.assert(
      fc.property(shuffled, ({ input, appearances, evidence }) => {
        expect(independence({ appearances, evidence })).toEqual(independence(input));
      }),
    );
  });

  it("is never raised by one relay more", () => {
    const relayed = fc.record({
      input: inputs,
      at: fc.nat(),
      place: fc.nat(),
      relay: fc.constantFrom(...NAMES, "new"),
    });

    fc.assert(
      fc.property(relayed, ({ input, at, place, relay }) => {
        const before = independence(input).independentOrigins;

        expect(independence(withRelay(input, { at, place, relay })).independentOrigins).toBeLessThanOrEqual(
          before,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is left as it is by a relay that nobody else knows", () => {
    fc.assert(
      fc.property(inputs, fc.nat(), fc.nat(), (input, at, place) => {
        const relayed = withRelay(input, { at, place, relay: "nobody else" });

        expect(independence(relayed).independentOrigins).toBe(independence(input).independentOrigins);
      }),
    );
  });

  it("is never raised by merging two sources", () => {
    const pairs = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES));

    fc.assert(
      fc.property(inputs, pairs, (input, [gone, into]) => {
        const before = independence(input).independentOrigins;

        expect(independence(merged(input, gone, into)).independentOrigins).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it("is changed by no renaming of sources", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const renamed = NAMES.reduce((done, name) => merged(done, name, `z-${name}`), input);
        const { independentOrigins, strongGroups, weakGroups, outlets } = independence(input);

        expect(independence(renamed)).toMatchObject({
          independentOrigins,
          strongGroups,
          weakGroups,
          outlets,
        });
      }),
    );
  });

  it("is the number of groups, strong and weak, and never more than there are reports", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { groups, independentOrigins, strongGroups, weakGroups } = independence(input);

        expect(groups).toHaveLength(independentOrigins);
        expect(strongGroups + weakGroups).toBe(independentOrigins);
        expect(independentOrigins).toBeLessThanOrEqual(input.appearances.length + input.evidence.length);
      }),
    );
  });

  it("puts every supporting report in a group", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const supporting = input.appearances.filter((one) =>
          /asserts|confirms/.test(one.chain.at(-1)?.stance ?? ""),
        );
        const grouped = new Set(independence(input).groups.flatMap((group) => group.appearanceIds));

        expect([...grouped].sort()).toEqual(supporting.map((one) => one.appearanceId).sort());
      }),
    );
  });

  it("is one weak group for a loop of any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), (length) => {
        const ring = NAMES.slice(0, length).map((name, index) => ({
          appearanceId: `ap-${index}`,
          chain: [
            aLink({ sourceId: name, sourceName: name, role: "outlet" }),
            aLink({ sourceId: NAMES[(index + 1) % length], sourceName: NAMES[(index + 1) % length] }),
          ],
        }));
        const counted = independence({ appearances: ring, evidence: [] });

        expect(counted).toMatchObject({ independentOrigins: 1, weakGroups: 1 });
        expect(counted.groups[0]?.joins.map((join) => join.kind)).toContain("loop");
      }),
    );
  });

  it("gives every join a reason in words", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { groups, explanation } = independence(input);
        const reasons = groups.flatMap((group) => group.joins.map((join) => join.reason));

        expect(reasons.every((reason) => reason.endsWith(".") && reason.length > 20)).toBe(true);
        expect(explanation).toEqual(expect.arrayContaining(reasons));
      }),
    );
  });
});

function shuffle<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}

function withRelay(
  input: IndependenceInput,
  added: { at: number; place: number; relay: string },
): IndependenceInput {
  const { at, place, relay } = added;
  const index = input.appearances.length === 0 ? -1 : at % input.appearances.length;
  return {
    ...input,
    appearances: input.appearances.map((one, position) =>
      position === index ? relayed(one, place, relay) : one,
    ),
  };
}

function relayed(appearance: AppearanceInput, place: number, relay: string): AppearanceInput {
  const { chain } = appearance;
  if (chain.length < 2) return appearance;

  const at = 1 + (place % (chain.length - 1));
  const link = aLink({ sourceId: relay, sourceName: `Source ${relay}`, role: "relay" });
  return { ...appearance, chain: [...chain.slice(0, at), link, ...chain.slice(at)] };
}

function merged(input: IndependenceInput, gone: string, into: string): IndependenceInput {
  const rename = (id: string) => (id === gone ? into : id);
  return {
    appearances: input.appearances.map((one) => ({
      ...one,
      chain: one.chain.map((link) => ({ ...link, sourceId: rename(link.sourceId) })),
    })),
    evidence: input.evidence.map((one) => ({
      ...one,
      origin: one.origin === null ? null : { ...one.origin, sourceId: rename(one.origin.sourceId) },
    })),
  };
}
