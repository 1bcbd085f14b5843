import { describe, expect, it } from "vitest";
import { originGroups } from "@/domain/corroboration/groups";
import type { AppearanceInput, SourceTies } from "@/domain/corroboration/model";
import { originsOf } from "@/domain/corroboration/origins";
import { supportingReports } from "@/domain/corroboration/reports";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";
import { originsFrom } from "@/test/builders/independence";
import { aDecision, aRelation, inCamp, knowing } from "@/test/builders/ties";

const groups = (chains: string[], over: Partial<SourceTies> = {}) =>
  originGroups(originsFrom(...chains), knowing(over));
const keys = (...args: Parameters<typeof groups>) => groups(...args).map(({ key }) => key);

describe("groups of origins", () => {
  it("are none where there is no origin", () => {
    expect(groups([])).toEqual([]);
  });

  it("come with the strong ones first, then by key", () => {
    expect(keys(["X > C", "X > a~", "X > B", "X > A0~"])).toEqual(["b", "c", "a", "a0"]);
  });

  it("are known by the first of their origins' ids", () => {
    const decisions = [aDecision("dependent", ["Zeta", "Beta"])];

    expect(keys(["X > Zeta", "Y > Beta"], { decisions })).toEqual(["beta"]);
  });

  it("list their origins by name, whatever their ids", () => {
    const named = aChain("Y > b").map((link) => ({ ...link, sourceName: link.sourceId === "b" ? "A" : "Y" }));
    const input = {
      appearances: [...appearances("X > C", "X > A"), { appearanceId: "ap-9", chain: named }],
      evidence: [],
    };
    const decisions = [aDecision("dependent", ["C", "B"])];
    const [, both] = originGroups(originsOf(supportingReports(input)), knowing({ decisions }));

    expect(both).toMatchObject({ key: "b", origins: [{ name: "A", sourceId: "b" }, { name: "C" }] });
  });

  it("keep the origins that were left, and none that were seen through", () => {
    const [group] = groups(["X > Mirror", "Y > Mirror > SOHR"]);

    expect(group?.origins.map(({ name }) => name)).toEqual(["SOHR"]);
    expect(group?.appearanceIds).toEqual(["ap-1", "ap-2"]);
  });

  it("tell appearances and evidence apart, each id once and in order", () => {
    const input = {
      appearances: appearances("X", "X > A", "X > B").reverse(),
      evidence: [anEvidence("ev-2", "A"), anEvidence("ev-1", "A")],
    };
    const decisions = [aDecision("dependent", ["A", "B"])];
    const [group] = originGroups(originsOf(supportingReports(input)), knowing({ decisions }));

    expect(group).toMatchObject({
      appearanceIds: ["ap-1", "ap-2", "ap-3"],
      evidenceIds: ["ev-1", "ev-2"],
    });
  });
});

describe("the weakness of a group", () => {
  it.each([
    { chains: ["X > A", "Y > B"], weak: false, weaknesses: [null, null] },
    { chains: ["X > A~", "Y > B"], weak: false, weaknesses: ["unchecked", null] },
    { chains: ["X > A~", "Y > B?"], weak: true, weaknesses: ["unchecked", "unnamed"] },
  ])("of $chains, taken as one: $weak", ({ chains, weak, weaknesses }) => {
    const [group] = groups(chains, { decisions: [aDecision("dependent", ["A", "B"])] });

    expect(group?.weak).toBe(weak);
    expect(group?.origins.map(({ weakness }) => weakness)).toEqual(weaknesses);
  });

  it("is a loop for each of its members, whatever else they are", () => {
    const [group] = groups(["A~ > B~", "B~ > A~"]);

    expect(group?.origins.map(({ name, weakness }) => [name, weakness])).toEqual([
      ["A", "loop"],
      ["B", "loop"],
    ]);
  });

  it("is none for a loop that a decision ties to somebody who stands alone", () => {
    const decisions = [aDecision("dependent", ["A", "SOHR"])];

    expect(groups(["A > B", "B > A", "X > SOHR"], { decisions })).toMatchObject([{ weak: false }]);
  });
});

describe("the origin of a group", () => {
  it("keeps every source that was picked for it, each once and in order", () => {
    const chains = ["b", "a", "b"].map((recordedId, at) => ({
      appearanceId: `ap-${at}`,
      chain: aChain("X > SOHR").map((link) => (link.sourceId === "sohr" ? { ...link, recordedId } : link)),
    }));
    const origins = originsOf(supportingReports({ appearances: chains, evidence: [] }));

    expect(originGroups(origins, knowing({}))[0]?.origins[0]?.recordedIds).toEqual(["a", "b"]);
  });

  it("has no source and none that was picked where evidence did not state it", () => {
    const origins = originsOf(supportingReports({ appearances: [], evidence: [anEvidence("ev-1", null)] }));

    expect(originGroups(origins, knowing({}))[0]).toMatchObject({
      ...{ key: "origin_unknown", weak: true },
      origins: [{ sourceId: null, weakness: "not_stated", recordedIds: [] }],
    });
  });
});

describe("what ties groups", () => {
  it("holds on the claim's day only", () => {
    const relations = [aRelation("A part_of B", { until: "2015" })];

    expect(keys(["X > A", "Y > B"], { relations, day: "2016-05-06" })).toEqual(["a", "b"]);
    expect(keys(["X > A", "Y > B"], { relations, day: "2015-05-06" })).toEqual(["a"]);
    expect(keys(["X > A", "Y > B"], { relations, day: null })).toEqual(["a"]);
  });

  it.each([
    ["a person's word", { decisions: [aDecision("independent", ["B", "A"])] }],
    ["the registry's word", { relations: [aRelation("B declared_independent_of A")] }],
  ])("is taken away by %s, and so is seeing through over it", (_, word) => {
    const relays = [aRelation("A relays B")];
    const known = { ...word, relations: [...relays, ...("relations" in word ? word.relations : [])] };

    expect(keys(["X > A", "Y > B"], { relations: relays })).toEqual(["b"]);
    expect(keys(["X > A", "Y > B"], known)).toEqual(["a", "b"]);
  });

  it("is not taken away from what a chain shows", () => {
    const decisions = [aDecision("independent", ["A", "B"])];

    expect(keys(["X > A", "Y > A > B"], { decisions })).toEqual(["b"]);
  });

  it("is taken away for the source that was meant, not for what was merged into it", () => {
    const relations = [aRelation("A relays B", { recordedFromId: "merged" })];
    const decisions = [aDecision("independent", ["A", "B"])];

    expect(keys(["X > A", "Y > B"], { relations, decisions })).toEqual(["b"]);
  });
});

describe("the sides a group stands on", () => {
  const camps = [inCamp("SANA", "Government"), inCamp("Mirror", "Opposition")];

  it("are those of its origins, each once", () => {
    const both = [...camps, inCamp("TV", "Government")];
    const [group] = groups(["X > SANA", "Y > TV"], {
      camps: both,
      decisions: [aDecision("dependent", ["SANA", "TV"])],
    });

    expect(group?.camps).toEqual([{ campId: "government", camp: "Government", conflict: "the war" }]);
  });

  it("are not those of a relay that was seen through", () => {
    expect(groups(["X > Mirror", "Y > Mirror > SANA"], { camps })[0]?.camps).toMatchObject([
      { camp: "Government" },
    ]);
  });

  it("are none for somebody who takes no side", () => {
    expect(groups(["X > UN"], { camps })[0]?.camps).toEqual([]);
  });
});

describe("a statement against its speaker's interest", () => {
  const against = (notation: string, appearanceId: string): AppearanceInput => ({
    appearanceId,
    chain: aChain(notation).map((link) => ({ ...link, againstInterest: link.stance === "asserts" })),
  });
  const groupsOf = (...marked: AppearanceInput[]) =>
    originGroups(
      originsOf(supportingReports({ appearances: [...appearances("X > SANA"), ...marked], evidence: [] })),
      knowing({}),
    );

  it("marks the group of its origin", () => {
    expect(groupsOf(against("Y > Army", "ap-2")).map((group) => [group.key, group.againstInterest])).toEqual([
      ["army", true],
      ["sana", false],
    ]);
  });

  it("marks no group that was only reached by seeing through the speaker", () => {
    const found = groupsOf(against("Y > Mirror", "ap-2"), {
      appearanceId: "ap-3",
      chain: aChain("Z > Mirror > SANA"),
    });

    expect(found).toMatchObject([{ key: "sana", againstInterest: false }]);
  });
});
