import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { JoinKind } from "@/domain/corroboration/model";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";

function explained(...chains: string[]): string[] {
  return independence({ appearances: appearances(...chains), evidence: [] }).explanation;
}

describe("the explanation", () => {
  it("begins with the sum", () => {
    expect(explained("Reuters > SOHR", "BBC > officials?")[0]).toBe(
      "2 independent origins (1 strong, 1 weak), carried by 2 outlets.",
    );
  });

  it("says so when nothing supports the claim", () => {
    expect(explained()).toEqual(["Nothing supports this claim yet."]);
  });

  it("counts one in the singular", () => {
    expect(explained("Reuters > SOHR")).toEqual([
      "1 independent origin (1 strong, 0 weak), carried by 1 outlet.",
      "SOHR: 1 appearance.",
    ]);
  });

  it.each([
    ["Reuters > officials?", "officials: 1 appearance. Weak: unnamed."],
    ["Reuters > Blog~", "Blog: 1 appearance. Weak: not confirmed by an admin yet."],
    ["Reuters", "Reuters: 1 appearance. Weak: no origin is stated."],
    ["A > B > A", "A: 1 appearance. Weak: a loop of citations."],
  ])("says why the origin of %s is weak", (chain, sentence) => {
    expect(explained(chain)).toContain(sentence);
  });

  it("counts the evidence of a group beside its appearances", () => {
    const evidence = [anEvidence("ev-1", "SOHR"), anEvidence("ev-2", "SOHR")];
    const { explanation } = independence({ appearances: appearances("Reuters > SOHR"), evidence });

    expect(explanation).toContain("SOHR: 1 appearance and 2 pieces of evidence.");
  });
});

const JOINS: { says: string; chains: string[]; kind: JoinKind; reason: string }[] = [
  {
    says: "the same source with the references of its articles",
    chains: ["Reuters > SOHR", "BBC > SOHR"],
    kind: "same_source",
    reason: "SOHR is the origin of 2 reports (A-1, A-2).",
  },
  {
    says: "a relay that was seen through",
    chains: ["Reuters > Anadolu > army", "BBC > Anadolu"],
    kind: "seen_through",
    reason: "Anadolu only relays army here and has no first-hand report of its own.",
  },
  {
    says: "a relay that two unnamed origins share",
    chains: ["Reuters > Anadolu > officials?", "BBC > Anadolu > soldiers?"],
    kind: "shared_relay",
    reason: "officials and soldiers are unnamed and were all passed on by Anadolu: they may be the same.",
  },
  {
    says: "a loop",
    chains: ["X > A > B", "X > B > C", "X > C > A"],
    kind: "loop",
    reason: "A, B and C cite one another in a loop, with no other way in.",
  },
];

describe("a join", () => {
  it.each(JOINS)("names $says", ({ chains, kind, reason }) => {
    const { groups, explanation } = independence({ appearances: appearances(...chains), evidence: [] });

    expect(groups.flatMap((group) => group.joins)).toContainEqual(expect.objectContaining({ kind, reason }));
    expect(explanation).toContain(reason);
  });

  it("is not claimed where an origin has one report only", () => {
    const { groups } = independence({ appearances: appearances("Reuters > SOHR", "BBC > UN"), evidence: [] });

    expect(groups.flatMap((group) => group.joins)).toEqual([]);
  });

  it("leaves references out where there are none", () => {
    const bare = appearances("Reuters > SOHR", "BBC > SOHR").map(({ ref: _, ...rest }) => rest);

    expect(independence({ appearances: bare, evidence: [] }).explanation).toContain(
      "SOHR is the origin of 2 reports.",
    );
  });

  it("of a loop is told once", () => {
    const { groups } = independence({ appearances: appearances("A > B", "B > A"), evidence: [] });

    expect(groups.flatMap((group) => group.joins).filter((join) => join.kind === "loop")).toHaveLength(1);
  });

  it("of a relay seen through stands only in the group it leads to", () => {
    const input = { appearances: appearances("Reuters", "Reuters > SOHR", "BBC > UN"), evidence: [] };
    const un = independence(input).groups.find((group) => group.key === "un");

    expect(un?.joins).toEqual([]);
  });
});

describe("what speaks against, in words", () => {
  it("is told after the groups", () => {
    const denial = { appearanceId: "ap-9", ref: "A-9", chain: aChain("BBC > army", "denies") };
    const evidence = [
      anEvidence("ev-1", "UN", { stance: "against", answered: true }),
      anEvidence("ev-2", null, { stance: "against" }),
    ];
    const { explanation } = independence({ appearances: [denial], evidence });

    expect(explanation.slice(1)).toEqual([
      "army denies it (A-9): not answered yet.",
      "Evidence against from UN: answered.",
      "Evidence against from a source that is not stated: not answered yet.",
    ]);
  });

  it("calls a party's denial bare", () => {
    const denial = { appearanceId: "ap-9", chain: aChain("BBC > officials?", "denies") };

    expect(independence({ appearances: [denial], evidence: [] }).explanation).toContain(
      "officials denies it: a party’s bare denial, shown but not blocking.",
    );
  });
});
