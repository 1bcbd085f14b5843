import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { AppearanceInput, CountedRelation, SourceTies } from "@/domain/corroboration/model";
import { isOwnership } from "@/domain/sources/relation";
import { drawnInput } from "@/test/builders/drawn-chains";

/** A part of an origin: what it saw itself, or what it has from elsewhere. */
interface Part {
  id: string;
  saw: boolean;
}

/**
 * The rule with all its ties written a second time, as plainly and slowly as can be: every pair of parts of origins is
 * asked for, and repeated passes close what follows. Both must agree on every case.
 */
function plainly(appearances: readonly AppearanceInput[], ties: SourceTies): string[][] {
  const chains = appearances
    .map(({ chain }) => chain)
    .filter((chain) => ["asserts", "confirms"].includes(chain.at(-1)?.stance ?? ""));
  const parts: Part[] = [...new Set(chains.map((chain) => chain.at(-1)?.sourceId ?? ""))]
    .sort()
    .flatMap((id) => [false, true].map((saw) => ({ id, saw })))
    .filter(({ id, saw }) => chains.some((c) => c.at(-1)?.sourceId === id && c.at(-1)?.firstHand === saw));
  const isWitness = ({ id }: Part) => parts.some((part) => part.id === id && part.saw);
  const relations = relationsLeft(ties);
  const relays = closure(ids(ties, parts), (a, b) =>
    relations.some((one) => one.kind === "relays" && one.fromId === a && one.toId === b),
  );

  const citesOrRelays = (one: Part, other: Part) =>
    !one.saw &&
    one.id !== other.id &&
    (relays(one.id, other.id) ||
      chains.some(
        (chain) =>
          chain.at(-1)?.sourceId === other.id && chain.slice(0, -1).some((l) => l.sourceId === one.id),
      ));
  const ownSight = (one: Part, other: Part) => !one.saw && other.saw && one.id === other.id;
  const reaches = closure(parts, (a, b) => ownSight(a, b) || (citesOrRelays(a, b) && !isWitness(a)));
  const circles = closure(parts, (a, b) => ownSight(a, b) || citesOrRelays(a, b));
  const left = parts.filter((one) => parts.every((other) => !reaches(one, other) || reaches(other, one)));

  const tied = tiedPairs({ chains, parts, ties, relations, relays });
  const joined = closure(parts, (a, b) => (circles(a, b) && circles(b, a)) || tied(a, b) || tied(b, a));
  const groups = left.map((one) =>
    left.filter((other) => one === other || joined(one, other)).map(({ id }) => id),
  );
  return [...new Map(groups.map((group) => [group.join(), group.sort()])).values()].sort();
}

function ids({ relations }: SourceTies, parts: readonly Part[]): string[] {
  return [
    ...new Set([...parts.map(({ id }) => id), ...relations.flatMap(({ fromId, toId }) => [fromId, toId])]),
  ];
}

function heldIndependent({ relations, decisions }: SourceTies, one: string, other: string): boolean {
  const isPair = (a: string, b: string) => (a === one && b === other) || (a === other && b === one);
  return (
    relations.some((r) => r.kind === "declared_independent_of" && isPair(r.fromId, r.toId)) ||
    decisions.some(
      (d) => d.decision === "independent" && isPair(d.between[0].sourceId, d.between[1].sourceId),
    )
  );
}

function relationsLeft(ties: SourceTies): CountedRelation[] {
  return ties.relations.filter(({ fromId, toId }) => !heldIndependent(ties, fromId, toId));
}

function tiedPairs({
  chains,
  parts,
  ties,
  relations,
  relays,
}: {
  chains: readonly AppearanceInput["chain"][];
  parts: readonly Part[];
  ties: SourceTies;
  relations: readonly CountedRelation[];
  relays: (one: string, other: string) => boolean;
}): (one: Part, other: Part) => boolean {
  const all = ids(ties, parts);
  const under = closure(all, (a, b) =>
    relations.some(({ kind, fromId, toId }) => isOwnership(kind) && fromId === a && toId === b),
  );
  const oneRoot = (a: string, b: string) =>
    under(a, b) || under(b, a) || all.some((root) => under(a, root) && under(b, root));
  const oneRelayed = (a: string, b: string) => all.some((end) => relays(a, end) && relays(b, end));
  const oneStaff = (a: string, b: string) =>
    relations.some(
      ({ kind, fromId, toId }) =>
        kind === "shares_staff_with" && ((fromId === a && toId === b) || (fromId === b && toId === a)),
    );
  const dependent = (a: string, b: string) =>
    ties.decisions.some(
      ({ decision, between: [one, other] }) =>
        decision === "dependent" &&
        ((one.sourceId === a && other.sourceId === b) || (one.sourceId === b && other.sourceId === a)),
    );

  const isTie = (one: Part, other: Part) => {
    if (one.id === other.id) return false;
    if (dependent(one.id, other.id)) return true;
    if (heldIndependent(ties, one.id, other.id)) return false;
    if (oneRoot(one.id, other.id) || oneStaff(one.id, other.id) || shareRelay(chains, one.id, other.id))
      return true;
    return !one.saw && !other.saw && oneRelayed(one.id, other.id);
  };
  return isTie;
}

function shareRelay(chains: readonly AppearanceInput["chain"][], one: string, other: string): boolean {
  const carriers = (id: string) =>
    chains
      .filter((chain) => chain.at(-1)?.sourceId === id && chain.at(-1)?.unnamed)
      .flatMap((chain) => chain.slice(0, -1));
  return carriers(one).some((a) =>
    carriers(other).some((b) => a.sourceId === b.sourceId && carriedAsRelay(chains, a.sourceId)),
  );
}

/** Whether somebody relays an unnamed origin anywhere: who only publishes was told nothing. */
function carriedAsRelay(chains: readonly AppearanceInput["chain"][], id: string): boolean {
  return chains
    .filter((chain) => chain.at(-1)?.unnamed)
    .some((chain) => chain.slice(0, -1).some((link) => link.sourceId === id && link.role === "relay"));
}

/** Whether one value leads to another by any number of steps. */
function closure<T>(
  values: readonly T[],
  step: (one: T, other: T) => boolean,
): (one: T, other: T) => boolean {
  const leads = new Map(values.map((one) => [one, new Set(values.filter((other) => step(one, other)))]));
  for (const middle of values) {
    for (const reach of leads.values()) {
      if (reach.has(middle)) for (const next of leads.get(middle) ?? []) reach.add(next);
    }
  }
  return (one, other) => leads.get(one)?.has(other) ?? false;
}

describe("the count with ties beside the rule written plainly", () => {
  it("finds the very same groups of origins", () => {
    fc.assert(
      fc.property(drawnInput, ({ appearances, ties }) => {
        const groups = independence({ appearances, evidence: [], ties }).groups.map(({ origins }) =>
          origins.map(({ sourceId }) => sourceId ?? "").sort(),
        );

        expect(groups.sort()).toEqual(plainly(appearances, ties));
      }),
      { numRuns: 1000 },
    );
  });
});
