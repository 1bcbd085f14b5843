import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChainRefusalKind,
  checkChain,
  deepestLink,
  effectiveStance,
  isOriginStated,
  isSupporting,
  type LinkToCheck,
  MAX_CHAIN_LINKS,
} from "@/domain/claims/chain";
import { LINK_ROLES, type LinkRole, STANCE_LABELS, STANCES } from "@/domain/claims/link";
import { isDecided, STANDING_LABELS, STANDINGS } from "@/domain/claims/standing";
import { aChain } from "@/test/builders/chain";

function links(...roles: LinkRole[]): LinkToCheck[] {
  return roles.map((role, index) => ({ role, sourceId: `source-${index}` }));
}

describe("the deepest link", () => {
  it.each([
    ["Reuters", "Reuters"],
    ["Reuters > SOHR", "SOHR"],
    ["Reuters > Anadolu > officials?", "officials"],
  ])("of %s is %s", (notation, name) => {
    expect(deepestLink(aChain(notation)).sourceName).toBe(name);
  });

  it("is not to be had of an empty chain", () => {
    expect(() => deepestLink([])).toThrow("a chain has at least its outlet");
  });

  it.each(STANCES)("gives the chain its stance %s, whatever the links before it say", (stance) => {
    const chain = aChain("Reuters > Anadolu > SOHR", stance);

    expect(effectiveStance(chain)).toBe(stance);
    expect(
      effectiveStance(
        chain.map((link, index) => (index < 2 ? { ...link, stance: "denies" as const } : link)),
      ),
    ).toBe(stance);
  });
});

describe("support", () => {
  it("comes from asserting and confirming only", () => {
    expect(STANCES.filter(isSupporting)).toEqual(["asserts", "confirms"]);
  });
});

describe("an origin", () => {
  it.each([
    ["Reuters", false],
    ["Reuters!", true],
    ["Reuters > SOHR", true],
    ["Reuters > officials?", true],
  ])("of %s is stated: %s", (notation, stated) => {
    expect(isOriginStated(aChain(notation))).toBe(stated);
  });

  it("is not stated behind a closing relay, unless the relay was there", () => {
    const relay = { role: "relay" as const, firstHand: false };

    expect(isOriginStated([{ role: "outlet", firstHand: false }, relay])).toBe(false);
    expect(
      isOriginStated([
        { role: "outlet", firstHand: false },
        { ...relay, firstHand: true },
      ]),
    ).toBe(true);
  });
});

const REFUSED: { says: string; chain: LinkToCheck[]; kind: ChainRefusalKind; field: string }[] = [
  { says: "no link", chain: [], kind: "chain_empty", field: "chain" },
  {
    says: "too many links",
    chain: links("outlet", ...Array.from({ length: MAX_CHAIN_LINKS }, () => "relay" as const)),
    kind: "chain_too_long",
    field: "chain",
  },
  { says: "no outlet first", chain: links("origin"), kind: "chain_without_outlet", field: "chain.0" },
  { says: "a relay first", chain: links("relay", "origin"), kind: "chain_without_outlet", field: "chain.0" },
  {
    says: "a second outlet",
    chain: links("outlet", "outlet", "origin"),
    kind: "chain_second_outlet",
    field: "chain.1",
  },
  {
    says: "an outlet at the end",
    chain: links("outlet", "relay", "outlet"),
    kind: "chain_second_outlet",
    field: "chain.2",
  },
  {
    says: "an origin before the end",
    chain: links("outlet", "origin", "relay"),
    kind: "chain_origin_not_last",
    field: "chain.1",
  },
  {
    says: "two origins",
    chain: links("outlet", "origin", "origin"),
    kind: "chain_origin_not_last",
    field: "chain.1",
  },
  {
    says: "a source twice",
    chain: [...links("outlet", "relay"), { role: "origin", sourceId: "source-0" }],
    kind: "chain_source_twice",
    field: "chain.2",
  },
];

describe("checking a chain", () => {
  it.each([
    [links("outlet")],
    [links("outlet", "origin")],
    [links("outlet", "relay")],
    [links("outlet", "relay", "relay", "origin")],
  ])("takes %o", (chain) => {
    expect(checkChain(chain)).toEqual({ ok: true, value: chain });
  });

  it.each(REFUSED)("refuses $says", ({ chain, kind, field }) => {
    expect(checkChain(chain)).toMatchObject({ ok: false, error: { kind, field } });
  });

  it("does not take two sources that are yet to be made for one", () => {
    const unknown = links("outlet", "relay", "origin").map((link, index) =>
      index > 0 ? { ...link, sourceId: null } : link,
    );

    expect(checkChain(unknown).ok).toBe(true);
  });

  it("takes exactly the chains that run from one outlet over relays to at most one origin", () => {
    const roles = fc.array(fc.constantFrom(...LINK_ROLES), { maxLength: MAX_CHAIN_LINKS });

    fc.assert(
      fc.property(roles, (drawn) => {
        const sound = /^outlet( relay)*( origin)?$/.test(drawn.join(" "));

        expect(checkChain(links(...drawn)).ok).toBe(sound);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the closed sets of claims", () => {
  it("have words for each member", () => {
    expect(Object.keys(STANCE_LABELS)).toEqual([...STANCES]);
    expect(Object.keys(STANDING_LABELS)).toEqual([...STANDINGS]);
  });

  it("count three standings as decided", () => {
    expect(STANDINGS.filter(isDecided)).toEqual(["corroborated", "disputed", "unverifiable"]);
  });
});
