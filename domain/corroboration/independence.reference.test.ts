import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChainLink } from "@/domain/claims/link";
import { independence } from "@/domain/corroboration/independence";
import type { AppearanceInput } from "@/domain/corroboration/model";
import { aLink } from "@/test/builders/chain";

/**
 * The rule written a second time, as plainly and slowly as can be: sets and repeated passes, no graph. Both must agree
 * on every case.
 */
function plainly(appearances: readonly AppearanceInput[]): string[][] {
  const chains = appearances
    .map((one) => one.chain)
    .filter((chain) => ["asserts", "confirms"].includes(chain.at(-1)?.stance ?? ""));
  const origins = [...new Set(chains.map((chain) => chain.at(-1)?.sourceId ?? ""))].sort();
  const deeper = closure(origins, (one, other) => relaysOnly(chains, one, other));
  const left = origins.filter((one) => origins.every((other) => !deeper(one, other) || deeper(other, one)));
  const joined = closure(
    origins,
    (one, other) =>
      (left.includes(one) && left.includes(other) && deeper(one, other)) || shareRelay(chains, one, other),
  );

  const groups = left.map((one) => left.filter((other) => one === other || joined(one, other)));
  return [...new Map(groups.map((group) => [group.join(), group])).values()].sort();
}

function relaysOnly(chains: readonly (readonly ChainLink[])[], one: string, other: string): boolean {
  const hasOwnReport = chains.some((chain) => chain.at(-1)?.sourceId === one && chain.at(-1)?.firstHand);
  const carries = chains.some(
    (chain) => chain.at(-1)?.sourceId === other && chain.slice(0, -1).some((link) => link.sourceId === one),
  );
  return one !== other && carries && !hasOwnReport;
}

function shareRelay(chains: readonly (readonly ChainLink[])[], one: string, other: string): boolean {
  return chains.some((first) =>
    chains.some((second) => {
      const [a, b] = [first.at(-1), second.at(-1)];
      if (a?.sourceId !== one || b?.sourceId !== other) return false;

      const bothUnnamed = isUnnamed(chains, one) && isUnnamed(chains, other);
      return bothUnnamed && first.slice(0, -1).some((link) => passedOnBy(second, link));
    }),
  );
}

function isUnnamed(chains: readonly (readonly ChainLink[])[], id: string): boolean {
  return chains.some((chain) => chain.at(-1)?.sourceId === id && chain.at(-1)?.unnamed);
}

function passedOnBy(chain: readonly ChainLink[], link: ChainLink): boolean {
  return chain
    .slice(0, -1)
    .some((other) => other.sourceId === link.sourceId && (other.role === "relay" || link.role === "relay"));
}

/** Whether one value leads to another by any number of steps. */
function closure(values: readonly string[], step: (one: string, other: string) => boolean) {
  const pairs = new Set(
    values.flatMap((one) => values.filter((other) => step(one, other)).map((other) => `${one}>${other}`)),
  );
  for (const middle of values) {
    for (const one of values) {
      for (const other of values) {
        if (pairs.has(`${one}>${middle}`) && pairs.has(`${middle}>${other}`)) pairs.add(`${one}>${other}`);
      }
    }
  }
  return (one: string, other: string) => pairs.has(`${one}>${other}`);
}

const NAMES = ["a", "b", "c", "d", "x", "y", "z"];
const UNNAMED = ["x", "y", "z"];

const drawnChain = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    firstHand: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0),
    stance: fc.constantFrom<ChainLink["stance"]>("asserts", "asserts", "confirms", "denies"),
  })
  .map(({ names, firstHand, stance }) =>
    names.map((name, index) => toLink(name, index, names, { firstHand, stance })),
  );

function toLink(
  name: string,
  index: number,
  names: readonly string[],
  deepest: Pick<ChainLink, "firstHand" | "stance">,
): ChainLink {
  const last = index === names.length - 1;
  return aLink({
    sourceId: name,
    sourceName: name,
    unnamed: UNNAMED.includes(name),
    role: index === 0 ? "outlet" : last ? "origin" : "relay",
    ...(last ? deepest : {}),
  });
}

describe("the count beside the rule written plainly", () => {
  it("finds the very same groups of origins", () => {
    const drawn = fc
      .array(drawnChain, { maxLength: 10 })
      .map((chains) => chains.map((chain, index) => ({ appearanceId: `ap-${index}`, chain })));

    fc.assert(
      fc.property(drawn, (appearances) => {
        const groups = independence({ appearances, evidence: [] }).groups.map((group) =>
          group.origins.map((origin) => origin.sourceId ?? "").sort(),
        );

        expect(groups.sort()).toEqual(plainly(appearances));
      }),
      { numRuns: 2000 },
    );
  });
});
