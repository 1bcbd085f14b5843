import fc from "fast-check";
import type { ChainLink } from "@/domain/claims/link";
import type {
  CountedRelation,
  IndependenceInput,
  OriginDecision,
  SourceTies,
} from "@/domain/corroboration/model";
import { ORIGIN_DECISIONS } from "@/domain/corroboration/model";
import { RELATION_KINDS } from "@/domain/sources/relation";
import { aLink } from "@/test/builders/chain";
import { aDecision, aPlainRelation, inCamp, knowing } from "@/test/builders/ties";

/** The sources of generated chains; the last two are unnamed. */
export const DRAWN_NAMES = ["a", "b", "c", "d", "e", "f", "g"] as const;
const UNNAMED = new Set(["f", "g"]);
const OWNERS = ["owner", "state"];
const aName = fc.constantFrom(...DRAWN_NAMES);

const chain = fc
  .record({
    names: fc.uniqueArray(aName, { minLength: 1, maxLength: 4 }),
    firstHand: fc.integer({ min: 0, max: 2 }).map((drawn) => drawn === 0),
    stance: fc.constantFrom<ChainLink["stance"]>("asserts", "confirms", "asserts", "denies"),
  })
  .map(({ names, firstHand, stance }) =>
    names.map((name, index) => {
      const last = index === names.length - 1;
      return aLink({
        ...{ sourceId: name, sourceName: `Source ${name}`, unnamed: UNNAMED.has(name) },
        checked: !UNNAMED.has(name) && name !== "e",
        role: index === 0 ? "outlet" : last ? "origin" : "relay",
        stance: last ? stance : "asserts",
        firstHand: last && firstHand,
      });
    }),
  );

/** A relation between two of the sources, or of one to what owns it. */
export const drawnRelation: fc.Arbitrary<CountedRelation> = fc
  .tuple(
    fc.constantFrom(...RELATION_KINDS),
    fc.constantFrom(...DRAWN_NAMES, ...OWNERS),
    fc.constantFrom(...DRAWN_NAMES, ...OWNERS),
  )
  .filter(([, from, to]) => from !== to)
  .map(([kind, from, to]) => aPlainRelation(kind, from, to));

/** A person's word on two of the sources. */
export const drawnDecision: fc.Arbitrary<OriginDecision> = fc
  .tuple(fc.constantFrom(...ORIGIN_DECISIONS), aName, aName)
  .filter(([, one, other]) => one !== other)
  .map(([decision, one, other]) => aDecision(decision, [one, other]));

const ties: fc.Arbitrary<SourceTies> = fc
  .record({
    relations: fc.uniqueArray(drawnRelation, { maxLength: 5, selector: ({ id }) => id }),
    decisions: fc.uniqueArray(drawnDecision, { maxLength: 3, selector: ({ id }) => id }),
    camps: fc.uniqueArray(fc.tuple(aName, fc.constantFrom("red", "blue")), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
  })
  .map(({ camps, ...known }) =>
    knowing({ ...known, camps: camps.map(([name, camp]) => inCamp(name, camp)) }),
  );

/** Generated appearances with all that ties their sources. */
export const drawnInput: fc.Arbitrary<IndependenceInput & { ties: SourceTies }> = fc.record({
  appearances: fc
    .array(chain, { maxLength: 8 })
    .map((chains) =>
      chains.map((one, index) => ({ appearanceId: `ap-${index}`, ref: `A-${index}`, chain: one })),
    ),
  evidence: fc.constant([]),
  ties,
});

/** The same with one relay more in one of the chains. */
export function withRelay<I extends IndependenceInput>(input: I, at: number, relay: string): I {
  const index = input.appearances.length === 0 ? -1 : at % input.appearances.length;
  const link = aLink({ sourceId: relay, sourceName: `Source ${relay}`, role: "relay" });
  return {
    ...input,
    appearances: input.appearances.map((one, position) => {
      if (position !== index || one.chain.length < 2) return one;
      const place = 1 + (at % (one.chain.length - 1));
      return { ...one, chain: [...one.chain.slice(0, place), link, ...one.chain.slice(place)] };
    }),
  };
}

/** The same once a source counts as another; what was recorded for it stays recorded for it. */
export function merged<I extends IndependenceInput & { ties: SourceTies }>(
  input: I,
  [gone, into]: readonly [string, string],
): I {
  const seen = (id: string) => (id === gone ? into : id);
  const { relations, decisions, camps } = input.ties;
  return {
    ...input,
    appearances: input.appearances.map((one) => ({
      ...one,
      chain: one.chain.map((link) => ({ ...link, recordedId: link.sourceId, sourceId: seen(link.sourceId) })),
    })),
    ties: {
      ...input.ties,
      relations: relations.map((one) => ({
        ...one,
        ...{ recordedFromId: one.fromId, recordedToId: one.toId },
        ...{ fromId: seen(one.fromId), toId: seen(one.toId) },
      })),
      decisions: decisions.map(({ between: [one, other], ...decision }) => ({
        ...decision,
        between: [
          { ...one, sourceId: seen(one.sourceId) },
          { ...other, sourceId: seen(other.sourceId) },
        ] as const,
      })),
      camps: camps.map((one) => ({ ...one, sourceId: seen(one.sourceId) })),
    },
  };
}
