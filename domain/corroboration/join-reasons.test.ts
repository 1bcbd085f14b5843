import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { Join, SourceTies } from "@/domain/corroboration/model";
import { anEvidence, appearances } from "@/test/builders/chain";
import { aDecision, aRelation, knowing } from "@/test/builders/ties";

/** The joins of each group. */
function joinsOf(
  chains: string[],
  over: Partial<SourceTies> = {},
  evidence: (string | null)[] = [],
): Join[][] {
  return independence({
    appearances: appearances(...chains),
    evidence: evidence.map((from, at) => anEvidence(`ev-${at + 1}`, from)),
    ties: knowing(over),
  }).groups.map(({ joins }) => joins);
}

const reasons = (...args: Parameters<typeof joinsOf>) =>
  joinsOf(...args).map((joins) => joins.map(({ reason }) => reason));

/** The joins of the only group of chains whose sources go by other names than their ids. */
function joinsByName(
  names: Record<string, string>,
  chains: string[],
  over: Partial<SourceTies> = {},
): string[] {
  const named = appearances(...chains).map((one) => ({
    ...one,
    chain: one.chain.map((link) => ({ ...link, sourceName: names[link.sourceId] ?? link.sourceName })),
  }));
  const { groups } = independence({ appearances: named, evidence: [], ties: knowing(over) });
  return groups.flatMap(({ joins }) => joins.map(({ reason }) => reason));
}

describe("joins are told by the names of sources, not by their ids", () => {
  const names = { a: "Zaman", b: "Alwatan" };

  it("of sources with several reports", () => {
    const decisions = [aDecision("dependent", ["A", "B"])];

    expect(joinsByName(names, ["W > A", "X > A", "Y > B", "Z > B"], { decisions }).slice(0, 2)).toEqual([
      "Alwatan is the origin of 2 reports (A-3, A-4).",
      "Zaman is the origin of 2 reports (A-1, A-2).",
    ]);
  });

  it("of relays", () => {
    expect(joinsByName(names, ["W > A", "X > A > C", "Y > B", "Z > B > C"]).slice(1)).toEqual([
      "Alwatan only relays C here and has no first-hand report of its own.",
      "Zaman only relays C here and has no first-hand report of its own.",
    ]);
  });

  it("of a loop", () => {
    expect(joinsByName(names, ["A > B", "B > A"])).toEqual([
      "Alwatan and Zaman cite one another in a loop, with no other way in.",
    ]);
  });
});

describe("one source", () => {
  it.each([
    { chains: ["X > SOHR"], evidence: [], says: [] },
    { chains: ["X > SOHR", "Y > SOHR"], evidence: [], says: ["SOHR is the origin of 2 reports (A-1, A-2)."] },
    { chains: ["X > SOHR"], evidence: ["SOHR"], says: ["SOHR is the origin of 2 reports (A-1)."] },
    { chains: [], evidence: ["SOHR", "SOHR", "SOHR"], says: ["SOHR is the origin of 3 reports."] },
  ])("of $chains and evidence from $evidence is told as $says", ({ chains, evidence, says }) => {
    expect(reasons(chains, {}, evidence)).toEqual([says]);
  });

  it("counts what it saw and what it is quoted for together", () => {
    expect(reasons(["X > SOHR!", "Y > SOHR"])).toEqual([["SOHR is the origin of 2 reports (A-1, A-2)."]]);
  });

  it("is no source where evidence has none, whose pieces are not told apart", () => {
    expect(joinsOf([], {}, [null, null, null])).toEqual([
      [
        {
          kind: "origin_unknown",
          reason: "3 pieces of evidence have no stated origin: nothing shows that they differ.",
          between: [],
        },
      ],
    ]);
    expect(joinsOf([], {}, [null])).toEqual([[]]);
  });

  it("is told once for each of several in one group, by name", () => {
    const decisions = [aDecision("dependent", ["SOHR", "Desk"])];

    expect(reasons(["W > SOHR", "X > SOHR", "Y > Desk", "Z > Desk"], { decisions })[0]?.slice(0, 2)).toEqual([
      "Desk is the origin of 2 reports (A-3, A-4).",
      "SOHR is the origin of 2 reports (A-1, A-2).",
    ]);
  });
});

describe("a relay that was seen through", () => {
  const relayed = "and has no first-hand report of its own.";

  it("is told with what it relays", () => {
    expect(joinsOf(["X > Anadolu", "Y > Anadolu > SOHR"])).toEqual([
      [{ kind: "seen_through", reason: `Anadolu only relays SOHR here ${relayed}`, between: [] }],
    ]);
  });

  it("is told step by step, by the names of those that relay", () => {
    expect(reasons(["X > B", "X > A", "X > A > B", "Y > B > C"])).toEqual([
      [`A only relays B here ${relayed}`, `B only relays C here ${relayed}`],
    ]);
  });

  it("is told once, where what it relays was both seen and heard", () => {
    expect(reasons(["X > A", "Y > A > B", "Z > A > B!"])[0]?.filter((one) => one.includes("relays"))).toEqual(
      [`A only relays B here ${relayed}`],
    );
  });

  it("is told by the relation, with its citation, where no chain shows it", () => {
    const relations = [
      aRelation("Mirror relays Wire", { citation: "Imprint" }),
      aRelation("Wire relays SOHR"),
    ];

    expect(reasons(["X > Mirror", "Y > SOHR"], { relations })).toEqual([
      [`Mirror relays Wire (Imprint), which relays SOHR (Yearbook) ${relayed}`],
    ]);
  });

  it("is told by the chain where both show it: what was printed is nearer", () => {
    const relations = [aRelation("Mirror relays SOHR")];

    expect(reasons(["X > Mirror", "Y > Mirror > SOHR"], { relations })).toEqual([
      [`Mirror only relays SOHR here ${relayed}`],
    ]);
  });

  it("is told in each group with what it relays there", () => {
    expect(reasons(["X", "X > A", "X > B"])).toEqual([
      [`X only relays A here ${relayed}`],
      [`X only relays B here ${relayed}`],
    ]);
  });

  it("is not told of one that was there itself", () => {
    expect(reasons(["X > A!", "Y > A > B"])).toEqual([[], []]);
  });
});

describe("a loop", () => {
  const loop = "cite one another in a loop, with no other way in.";

  it.each([
    [["A > B", "B > A"], `A and B ${loop}`],
    [["X > C > A", "X > A > B", "X > B > C"], `A, B and C ${loop}`],
  ])("of %j is told once, and none of it as seen through", (chains, says) => {
    expect(joinsOf(chains)).toEqual([[{ kind: "loop", reason: says, between: [] }]]);
  });

  it("is told for each of two that a decision makes one", () => {
    const decisions = [aDecision("dependent", ["A", "C"])];
    const [told = []] = reasons(["A > B", "B > A", "C > D", "D > C"], { decisions });

    expect(told.slice(0, 2)).toEqual([`A and B ${loop}`, `C and D ${loop}`]);
    expect(told).toHaveLength(3);
  });

  it("is none where a deeper origin was found behind it", () => {
    const kinds = joinsOf(["A > B", "B > A", "X > B > SOHR"])
      .flat()
      .map(({ kind }) => kind);

    expect(kinds).not.toContain("loop");
    expect(kinds).toContain("seen_through");
  });
});

describe("a bond", () => {
  it("names the origins it ties, in the order of their ids", () => {
    const relations = [aRelation("Sky owned_by Holding"), aRelation("Post owned_by Holding")];

    expect(joinsOf(["X > Sky!", "Y > Post!"], { relations })[0]?.[0]?.between).toEqual(["post", "sky"]);
  });

  it("is told by kind, then by its words", () => {
    const known = {
      decisions: [aDecision("dependent", ["B", "C"]), aDecision("dependent", ["A", "B"])],
      relations: [aRelation("A shares_staff_with C"), aRelation("B part_of C")],
    };

    expect(
      joinsOf(["X > A!", "Y > B!", "Z > C!"], known)[0]?.map(({ kind, between }) => [kind, ...between]),
    ).toEqual([
      ["decided", "a", "b"],
      ["decided", "b", "c"],
      ["one_organisation", "b", "c"],
      ["shared_staff", "a", "c"],
    ]);
  });

  it("comes behind sources, relays and loops", () => {
    const decisions = [aDecision("dependent", ["SOHR", "A"])];
    const chains = ["W > SOHR", "X > SOHR", "Y > Mirror", "Z > Mirror > SOHR", "A > B", "B > A"];

    expect(joinsOf(chains, { decisions })[0]?.map(({ kind }) => kind)).toEqual([
      "same_source",
      "seen_through",
      "loop",
      "decided",
    ]);
  });

  it("is no join where what is left of it is one source with itself", () => {
    const relations = [
      aRelation("A owned_by Holding"),
      aRelation("A owned_by Holding", { id: "2", recordedFromId: "merged" }),
    ];

    expect(joinsOf(["X > A!"], { relations })).toEqual([[]]);
  });
});
