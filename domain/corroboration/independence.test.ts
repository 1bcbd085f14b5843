import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { IndependenceInput } from "@/domain/corroboration/model";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";

const COUNTS: { says: string; chains: string[]; strong: number; weak: number; outlets: number }[] = [
  { says: "nothing in support is no origin", chains: [], strong: 0, weak: 0, outlets: 0 },
  {
    says: "five outlets that quote one monitor are one origin",
    chains: ["Reuters > SOHR", "AFP > SOHR", "BBC > SOHR", "Sky > SOHR", "CNN > SOHR"],
    strong: 1,
    weak: 0,
    outlets: 5,
  },
  {
    says: "two origins are two, even in one outlet",
    chains: ["Reuters > SOHR", "Reuters > UN"],
    strong: 2,
    weak: 0,
    outlets: 1,
  },
  {
    says: "an outlet that names nobody is a weak origin",
    chains: ["Reuters"],
    strong: 0,
    weak: 1,
    outlets: 1,
  },
  { says: "an outlet that was there is a strong one", chains: ["Reuters!"], strong: 1, weak: 0, outlets: 1 },
  { says: "an unchecked origin is weak", chains: ["Reuters > Blog~"], strong: 0, weak: 1, outlets: 1 },
  { says: "an unnamed origin is weak", chains: ["Reuters > officials?"], strong: 0, weak: 1, outlets: 1 },
  {
    says: "a relay is seen through to the unnamed origin behind it",
    chains: ["Reuters > Anadolu > officials?", "BBC > Anadolu"],
    strong: 0,
    weak: 1,
    outlets: 2,
  },
  {
    says: "a relay with a first-hand report of its own is an origin too",
    chains: ["Reuters > Anadolu > officials?", "BBC > Anadolu!"],
    strong: 1,
    weak: 1,
    outlets: 2,
  },
  {
    says: "relays are seen through however deep",
    chains: ["Reuters > A", "BBC > A > B", "AFP > B > C"],
    strong: 1,
    weak: 0,
    outlets: 3,
  },
  {
    says: "an outlet's bare report gives way to both origins it cites elsewhere, and joins them not",
    chains: ["Reuters", "Reuters > SOHR", "Reuters > UN"],
    strong: 2,
    weak: 0,
    outlets: 1,
  },
  {
    says: "unnamed origins behind one relay are one",
    chains: ["Reuters > Anadolu > officials?", "BBC > Anadolu > soldiers?"],
    strong: 0,
    weak: 1,
    outlets: 2,
  },
  {
    says: "unnamed origins behind different relays are two",
    chains: ["Reuters > Anadolu > officials?", "BBC > SANA > soldiers?"],
    strong: 0,
    weak: 2,
    outlets: 2,
  },
  {
    says: "an agency that publishes one unnamed origin and relays the other is shared",
    chains: ["Reuters > officials?", "BBC > Reuters > soldiers?"],
    strong: 0,
    weak: 1,
    outlets: 2,
  },
  {
    says: "an outlet that only publishes is no shared relay",
    chains: ["BBC > Anadolu > officials?", "BBC > SANA > soldiers?"],
    strong: 0,
    weak: 2,
    outlets: 1,
  },
  {
    says: "named origins behind one relay stay two",
    chains: ["Reuters > Anadolu > SOHR", "BBC > Anadolu > UN"],
    strong: 2,
    weak: 0,
    outlets: 2,
  },
  {
    says: "a loop of two is one weak group",
    chains: ["A > B", "B > A"],
    strong: 0,
    weak: 1,
    outlets: 2,
  },
  {
    says: "a loop of three is one weak group",
    chains: ["X > A > B", "X > B > C", "X > C > A"],
    strong: 0,
    weak: 1,
    outlets: 1,
  },
  {
    says: "a loop within one chain is weak",
    chains: ["A > B > A"],
    strong: 0,
    weak: 1,
    outlets: 1,
  },
  {
    says: "a loop within one chain stands when its source was there",
    chains: ["A > B > A!"],
    strong: 1,
    weak: 0,
    outlets: 1,
  },
  {
    says: "a loop with a first-hand report has another way in",
    chains: ["A > B", "B > A!"],
    strong: 1,
    weak: 0,
    outlets: 2,
  },
  {
    says: "a loop with a deeper origin is seen through to it",
    chains: ["A > B", "B > A", "X > B > SOHR"],
    strong: 1,
    weak: 0,
    outlets: 3,
  },
];

describe("the count of independent origins", () => {
  it.each(COUNTS)("$says", ({ chains, strong, weak, outlets }) => {
    const counted = independence({ appearances: appearances(...chains), evidence: [] });

    expect(counted).toMatchObject({
      strongGroups: strong,
      weakGroups: weak,
      independentOrigins: strong + weak,
      outlets,
    });
    expect(counted.groups).toHaveLength(strong + weak);
  });

  it.each(["denies", "could_not_verify", "declined_to_comment"] as const)(
    "takes no support from a source that %s",
    (stance) => {
      const input = {
        appearances: [{ appearanceId: "ap-1", chain: aChain("Reuters > SOHR", stance) }],
        evidence: [],
      };

      expect(independence(input)).toMatchObject({ independentOrigins: 0, outlets: 0, groups: [] });
    },
  );

  it("takes a confirmation as support", () => {
    const chain = aChain("Reuters > UN", "confirms");

    expect(independence({ appearances: [{ appearanceId: "ap-1", chain }], evidence: [] }).strongGroups).toBe(
      1,
    );
  });

  it("does not see through a relay on the word of a denial", () => {
    const denial = { appearanceId: "ap-9", chain: aChain("BBC > Anadolu > army", "denies") };
    const input = { appearances: [...appearances("Reuters > Anadolu"), denial], evidence: [] };

    expect(independence(input).groups.map((group) => group.key)).toEqual(["anadolu"]);
  });
});

describe("evidence", () => {
  it("counts with the origin it comes from", () => {
    const input: IndependenceInput = {
      appearances: appearances("Reuters > SOHR"),
      evidence: [anEvidence("ev-1", "SOHR"), anEvidence("ev-2", "UN")],
    };

    expect(independence(input)).toMatchObject({ independentOrigins: 2, strongGroups: 2, outlets: 1 });
  });

  it("without a stated origin is one weak group, however much of it", () => {
    const input = { appearances: [], evidence: [anEvidence("ev-1", null), anEvidence("ev-2", null)] };
    const { groups, weakGroups } = independence(input);

    expect(weakGroups).toBe(1);
    expect(groups[0]).toMatchObject({
      evidenceIds: ["ev-1", "ev-2"],
      origins: [{ sourceId: null, weakness: "not_stated" }],
    });
    expect(groups[0]?.joins[0]?.kind).toBe("origin_unknown");
  });

  it("against supports nothing", () => {
    const input = { appearances: [], evidence: [anEvidence("ev-1", "UN", { stance: "against" as const })] };

    expect(independence(input).independentOrigins).toBe(0);
  });

  it("from a relay is seen through as well", () => {
    const input = {
      appearances: appearances("Reuters > Anadolu > officials?"),
      evidence: [anEvidence("ev-1", "Anadolu")],
    };

    expect(independence(input)).toMatchObject({ strongGroups: 0, weakGroups: 1 });
  });
});

describe("a group", () => {
  it("says which appearances and which evidence rest on it", () => {
    const input = {
      appearances: appearances("Reuters > SOHR", "BBC > UN", "AFP > SOHR"),
      evidence: [anEvidence("ev-1", "SOHR")],
    };

    expect(independence(input).groups.find((group) => group.key === "sohr")).toMatchObject({
      appearanceIds: ["ap-1", "ap-3"],
      evidenceIds: ["ev-1"],
      weak: false,
    });
  });

  it("is strong when one of its origins is", () => {
    const input = { appearances: appearances("Reuters > Blog~", "BBC > Blog"), evidence: [] };

    expect(independence(input)).toMatchObject({ strongGroups: 1, weakGroups: 0 });
  });

  it("comes before the weak ones when it is strong", () => {
    const input = { appearances: appearances("Reuters > a blog~", "BBC > SOHR"), evidence: [] };

    expect(independence(input).groups.map((group) => group.weak)).toEqual([false, true]);
  });

  it("keeps an appearance that was seen through to two origins under both", () => {
    const input = { appearances: appearances("Reuters", "Reuters > SOHR", "Reuters > UN"), evidence: [] };
    const ids = independence(input).groups.map((group) => group.appearanceIds);

    expect(ids).toEqual([
      ["ap-1", "ap-2"],
      ["ap-1", "ap-3"],
    ]);
  });
});

it("refuses to count a chain without links", () => {
  expect(() => independence({ appearances: [{ appearanceId: "ap-1", chain: [] }], evidence: [] })).toThrow();
});
