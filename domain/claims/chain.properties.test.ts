import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkChain,
  deepestLink,
  effectiveStance,
  isOriginStated,
  isSupporting,
} from "@/domain/claims/chain";
import { type ChainLink, STANCES } from "@/domain/claims/link";
import { aLink } from "@/test/builders/chain";

const links = fc
  .array(fc.record({ stance: fc.constantFrom(...STANCES), firstHand: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drawn) => drawn.map((over, index) => aLink({ ...over, ...placed(index, drawn.length) })));

function placed(index: number, length: number): Partial<ChainLink> {
  const role = index === 0 ? "outlet" : index === length - 1 ? "origin" : "relay";
  return { role, sourceId: `source-${index}`, sourceName: `Source ${index}` };
}

describe("any sound chain", () => {
  it("is taken as it is", () => {
    fc.assert(
      fc.property(links, (chain) => {
        expect(checkChain(chain)).toEqual({ ok: true, value: chain });
      }),
    );
  });

  it("is refused once a source in it comes back", () => {
    fc.assert(
      fc.property(links, fc.nat(), (chain, at) => {
        const back = chain[at % chain.length];
        const returned = [
          ...chain.map((link) => (link.role === "origin" ? { ...link, role: "relay" as const } : link)),
          aLink({ sourceId: back?.sourceId, role: "origin" }),
        ];

        expect(checkChain(returned)).toMatchObject({
          ok: false,
          error: { kind: "chain_source_twice", field: `chain.${chain.length}` },
        });
      }),
    );
  });

  it("is refused without its outlet", () => {
    fc.assert(
      fc.property(links, (chain) => {
        const result = checkChain(chain.slice(1));

        expect(result.ok ? null : result.error.kind).toBe(
          chain.length === 1 ? "chain_empty" : "chain_without_outlet",
        );
      }),
    );
  });

  it("is refused turned around, unless it is the outlet alone", () => {
    fc.assert(
      fc.property(links, (chain) => {
        expect(checkChain([...chain].reverse()).ok).toBe(chain.length === 1);
      }),
    );
  });

  it("says what its last link says, whatever is put before it", () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...STANCES), (chain, stance) => {
        const relay = aLink({ sourceId: "relay", role: "relay", stance });
        const longer = [...chain.slice(0, -1), relay, deepestLink(chain)];

        expect(deepestLink(longer)).toBe(deepestLink(chain));
        expect(effectiveStance(longer)).toBe(effectiveStance(chain));
        expect(isOriginStated(longer)).toBe(isOriginStated(chain));
      }),
    );
  });

  it("supports the claim exactly when its last link asserts or confirms", () => {
    fc.assert(
      fc.property(links, (chain) => {
        const last = chain[chain.length - 1]?.stance;

        expect(isSupporting(effectiveStance(chain))).toBe(last === "asserts" || last === "confirms");
      }),
    );
  });

  it("states its origin when it has more than the outlet", () => {
    fc.assert(
      fc.property(links, (chain) => {
        expect(isOriginStated(chain)).toBe(chain.length > 1 || chain[0]?.firstHand === true);
      }),
    );
  });
});
