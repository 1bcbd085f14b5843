import { describe, expect, it } from "vitest";
import { originsOf } from "@/domain/corroboration/origins";
import { supportingReports } from "@/domain/corroboration/reports";
import { seeThrough } from "@/domain/corroboration/see-through";
import { sharedRelayTies } from "@/domain/corroboration/shared-relays";
import { appearances } from "@/test/builders/chain";

function origins(...chains: string[]) {
  return originsOf(supportingReports({ appearances: appearances(...chains), evidence: [] }));
}

const BEHIND: { says: string; chains: string[]; behind: Record<string, string[]> }[] = [
  { says: "an origin nobody relays stands for itself", chains: ["X > A"], behind: { a: ["a"] } },
  {
    says: "a relay gives way to its origin",
    chains: ["X > A", "X > A > B"],
    behind: { a: ["b"], b: ["b"] },
  },
  {
    says: "a relay of a relay gives way to the last",
    chains: ["X > A", "X > A > B", "X > B > C"],
    behind: { a: ["c"], b: ["c"], c: ["c"] },
  },
  {
    says: "a first-hand report gives way to nobody",
    chains: ["X > A!", "X > A > B"],
    behind: { a: ["a"], b: ["b"] },
  },
  {
    says: "the members of a loop stand for one another",
    chains: ["A > B", "B > A"],
    behind: { a: ["a", "b"], b: ["a", "b"] },
  },
];

describe("seeing through relays", () => {
  it.each(BEHIND)("$says", ({ chains, behind }) => {
    expect(Object.fromEntries(seeThrough(origins(...chains)).behind)).toEqual(behind);
  });

  it("tells a loop by its members", () => {
    expect(Object.fromEntries(seeThrough(origins("A > B", "B > A", "X > C")).loops)).toEqual({
      a: ["a", "b"],
      b: ["a", "b"],
      c: ["c"],
    });
  });

  it("names each dependence it found", () => {
    const { dependences } = seeThrough(origins("X > A", "X > A > B"));

    expect(dependences.map(({ from, to }) => [from.id, to.id])).toEqual([["a", "b"]]);
  });
});

describe("an origin", () => {
  it("is as strong as its best report", () => {
    expect(origins("X", "Y > X").map((origin) => origin.weakness)).toEqual([null]);
  });

  it.each([
    ["X", "not_stated"],
    ["Y > X?", "unnamed"],
    ["Y > X~", "unchecked"],
    ["X > Y > X", "loop"],
    ["X!", null],
  ])("of the chain %s is weak as %s", (chain, weakness) => {
    expect(origins(chain)[0]?.weakness).toBe(weakness);
  });

  it("behind a closing relay is not stated", () => {
    const [appearance] = appearances("Y > X");
    const chain = (appearance?.chain ?? []).map((link, index) =>
      index === 1 ? { ...link, role: "relay" as const } : link,
    );
    const found = originsOf(
      supportingReports({ appearances: [{ appearanceId: "ap-1", chain }], evidence: [] }),
    );

    expect(found[0]).toMatchObject({ id: "x", weakness: "not_stated" });
  });
});

function shared(...chains: string[]): [string, string[]][] {
  return sharedRelayTies(origins(...chains)).map((tie) => [
    tie.say(tie.members),
    tie.members.map(({ originId }) => originId),
  ]);
}

describe("shared relays", () => {
  it("join unnamed origins only", () => {
    expect(shared("X > R > A?", "X > R > B?", "X > R > C")).toEqual([
      ["A and B are unnamed and were all passed on by R: they may be the same.", ["a", "b"]],
    ]);
  });

  it("are none where each unnamed origin has its own", () => {
    expect(shared("X > R > A?", "X > S > B?")).toEqual([]);
  });

  it("are told one by one when there are several", () => {
    expect(shared("X > R > S > A?", "X > R > S > B?")).toHaveLength(2);
  });
});
