import { describe, expect, it } from "vitest";
import { memberships } from "@/domain/corroboration/memberships";
import { seeThrough } from "@/domain/corroboration/see-through";
import { cutsOf, type Tie } from "@/domain/corroboration/tie";
import { originsFrom } from "@/test/builders/independence";

/** A tie between origins, written as "a b c"; the word "hearsay" before them leaves first-hand ones alone. */
function aTie(written: string): Tie {
  const ids = written.split(" ").filter((id) => id !== "hearsay");
  return {
    ...{ kind: "one_owner", hearsayOnly: written.startsWith("hearsay") },
    members: ids.map((id) => ({ originId: id, recordedId: id, name: id, way: null })),
    say: (members) => members.map(({ name }) => name).join(" and "),
  };
}

function membersOf(chains: string[], ties: string[] = [], cuts: string[] = []) {
  const origins = originsFrom(...chains);
  const pairs = cuts.map((cut) => cut.split(" ")).map(([one = "", other = ""]) => [one, other] as const);
  const held = { ties: ties.map(aTie), cuts: cutsOf(pairs) };
  return memberships(origins, seeThrough(origins), held).map(({ finals, members, bonds }) => ({
    finals: finals.map(({ key }) => key),
    members: members.map(({ key }) => key),
    bonds: bonds.map((bond) => bond.tie.say(bond.members)),
  }));
}

const finals = (...args: Parameters<typeof membersOf>) =>
  membersOf(...args).map((group) => group.finals.join(" "));

interface Case {
  says: string;
  chains: string[];
  ties?: string[];
  cuts?: string[];
  finals: string[];
}

const JOINED: Case[] = [
  { says: "each origin for itself where nothing ties them", chains: ["X > A", "X > B"], finals: ["a", "b"] },
  { says: "two that are tied as one", chains: ["X > A", "X > B"], ties: ["a b"], finals: ["a b"] },
  {
    says: "three over two ties as one",
    chains: ["X > A", "X > B", "X > C"],
    ties: ["a b", "b c"],
    finals: ["a b c"],
  },
  {
    says: "two apart whose tie is cut",
    chains: ["X > A", "X > B"],
    ties: ["a b"],
    cuts: ["b a"],
    finals: ["a", "b"],
  },
  {
    says: "two as one that a second tie still holds over a third",
    chains: ["X > A", "X > B", "X > C"],
    ties: ["a b c"],
    cuts: ["a b"],
    finals: ["a b c"],
  },
  {
    says: "the third apart that is cut from both",
    chains: ["X > A", "X > B", "X > C"],
    ties: ["a b c"],
    cuts: ["a c", "b c"],
    finals: ["a b", "c"],
  },
  { says: "a loop as one", chains: ["A > B", "B > A"], finals: ["a b"] },
  {
    says: "what is tied to a relay with what is behind it",
    chains: ["X > A", "Y > A > B", "Z > C"],
    ties: ["a c"],
    finals: ["b", "c"],
  },
  {
    says: "both parts of a source with whatever one of them is tied to",
    chains: ["X > A!", "Y > A", "Z > B"],
    ties: ["a b"],
    finals: ["a first-hand b"],
  },
  {
    says: "what was seen first-hand apart, where the tie is one of hearsay",
    chains: ["X > A!", "Z > B", "W > C"],
    ties: ["hearsay a b c"],
    finals: ["a", "b c"],
  },
  {
    says: "nobody with a source that is no origin of the claim",
    chains: ["X > A", "X > B"],
    ties: ["a z", "z y"],
    finals: ["a", "b"],
  },
];

describe("memberships count", () => {
  it.each(JOINED)("$says", ({ chains, ties, cuts, finals: expected }) => {
    expect(finals(chains, ties, cuts)).toEqual(expected);
  });

  it("no origin at all where nothing supports the claim", () => {
    expect(membersOf([])).toEqual([]);
  });
});

describe("the members of a group", () => {
  it("are its finals and every relay that was seen through to them", () => {
    expect(membersOf(["X > A", "X > A > B", "X > B > C"])).toEqual([
      { finals: ["c"], members: ["a", "b", "c"], bonds: [] },
    ]);
  });

  it("hold a relay in each of the groups that it cites", () => {
    expect(membersOf(["X", "X > A", "X > B"]).map(({ members }) => members)).toEqual([
      ["a", "x"],
      ["b", "x"],
    ]);
  });

  it("hold a relay once, where both that it cites are one group", () => {
    expect(membersOf(["X", "X > A", "X > B"], ["a b"]).map(({ members }) => members)).toEqual([
      ["a", "b", "x"],
    ]);
  });

  it("hold what a source is quoted for beside what it saw", () => {
    expect(membersOf(["X > A!", "Y > A"])).toEqual([
      { finals: ["a first-hand"], members: ["a", "a first-hand"], bonds: [] },
    ]);
  });
});

describe("the bonds of a group", () => {
  it("are the ties between its own members, in their order", () => {
    const groups = membersOf(["X > A", "X > B", "X > C", "X > D"], ["c d", "a b"]);

    expect(groups.map(({ bonds }) => bonds)).toEqual([["a and b"], ["c and d"]]);
  });

  it("name those whom the tie still joins, in each of the groups it was cut into", () => {
    const cuts = ["a c", "a d", "b c", "b d"];
    const groups = membersOf(["X > A", "X > B", "X > C", "X > D"], ["a b c d"], cuts);

    expect(groups).toMatchObject([
      { finals: ["a", "b"], bonds: ["a and b"] },
      { finals: ["c", "d"], bonds: ["c and d"] },
    ]);
  });

  it("hold a tie between relays that were seen through, for what is left of them", () => {
    expect(membersOf(["X > A", "X > B", "Y > A > C", "Y > B > A > C"], ["a b"])).toMatchObject([
      { finals: ["c"], members: ["a", "b", "c"] },
    ]);
  });
});
