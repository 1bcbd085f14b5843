import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutsOf, joinedMembers, type TieMember } from "@/domain/corroboration/tie";

/** A member written as its id, or as "sohr/old" where the tie was recorded for a source that was merged into it. */
function member(written: string): TieMember {
  const [originId = "", recordedId = originId] = written.split("/");
  return { originId, recordedId, name: originId.toUpperCase(), way: null };
}

/** Pairs written as "a-b". */
const cuts = (...pairs: string[]) =>
  cutsOf(pairs.map((pair): [string, string] => [pair.split("-")[0] ?? "", pair.split("-")[1] ?? ""]));

const joined = (members: string, ...pairs: string[]) =>
  joinedMembers({ members: members.split(" ").map(member) }, cuts(...pairs)).map((some) =>
    some.map(({ originId, recordedId }) =>
      originId === recordedId ? originId : `${originId}/${recordedId}`,
    ),
  );

describe("cuts", () => {
  it.each([
    { one: "a", other: "b", has: true, why: "the pair as it was given" },
    { one: "b", other: "a", has: true, why: "the pair turned round" },
    { one: "a", other: "c", has: false, why: "another pair" },
    { one: "a", other: "a", has: false, why: "a source and itself" },
    { one: "c", other: "d", has: true, why: "the second pair" },
    { one: "b", other: "c", has: false, why: "sources of two pairs" },
  ])("between $one and $other: $has, for $why", ({ one, other, has }) => {
    expect(cuts("a-b", "c-d").has(one, other)).toBe(has);
  });

  it("touch both sources of each pair, and nobody else", () => {
    const { touches } = cuts("a-b", "c-d");

    expect(["a", "b", "c", "d", "e"].map(touches)).toEqual([true, true, true, true, false]);
  });

  it("are none where nobody said so", () => {
    expect(cuts().has("a", "b")).toBe(false);
    expect(cuts().touches("a")).toBe(false);
  });

  it("do not take two short ids for one long id", () => {
    expect(cutsOf([["a", "b c"]]).has("a b", "c d")).toBe(false);
  });
});

const JOINED: { says: string; members: string; cut: string[]; left: string[][] }[] = [
  { says: "all, where nothing is cut", members: "a b c", cut: [], left: [["a", "b", "c"]] },
  { says: "each for itself, where the only pair is cut", members: "a b", cut: ["a-b"], left: [["a"], ["b"]] },
  { says: "whichever way round the cut is told", members: "a b", cut: ["b-a"], left: [["a"], ["b"]] },
  {
    says: "all over a third that is still tied to both",
    members: "a b c",
    cut: ["a-b"],
    left: [["a", "b", "c"]],
  },
  {
    says: "all over a third that other cuts touch, but not these",
    members: "a b c",
    cut: ["a-b", "c-x"],
    left: [["a", "b", "c"]],
  },
  {
    says: "two apart from the third that is cut from both",
    members: "a b c",
    cut: ["a-c", "b-c"],
    left: [["a", "b"], ["c"]],
  },
  {
    says: "nobody, where every pair is cut",
    members: "a b c",
    cut: ["a-b", "b-c", "a-c"],
    left: [["a"], ["b"], ["c"]],
  },
  {
    says: "two pairs, where all between them is cut",
    members: "a b c d",
    cut: ["a-c", "a-d", "b-c", "b-d"],
    left: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    says: "all in a row, where only neighbours are left",
    members: "a b c d",
    cut: ["a-c", "a-d", "b-d"],
    left: [["a", "b", "c", "d"]],
  },
  {
    says: "all, where the cut is about somebody else",
    members: "a b",
    cut: ["x-y"],
    left: [["a", "b"]],
  },
  {
    says: "a source by what was recorded for another that was merged into it later",
    members: "a a/later b",
    cut: ["a-b"],
    left: [["a", "a/later", "b"]],
  },
  {
    says: "apart, once what was merged is cut as well; parts of one source are parted only by their pairs",
    members: "a a/later b",
    cut: ["a-b", "later-b"],
    left: [["a", "a/later"], ["b"]],
  },
];

describe("a tie with cuts joins", () => {
  it.each(JOINED)("$says", ({ members, cut, left }) => {
    expect(joined(members, ...cut)).toEqual(left);
  });

  it("no member at all where it has none", () => {
    expect(joinedMembers({ members: [] }, cuts("a-b"))).toEqual([]);
  });

  it("as many as before where a whole tie is left, without handing out its own list", () => {
    const members = [member("a"), member("b")];
    const [left] = joinedMembers({ members }, cuts());

    expect(left).toEqual(members);
    expect(left).not.toBe(members);
  });
});

const ids = ["a", "b", "c", "d", "e"];
const anId = fc.constantFrom(...ids);
const pairs = fc.uniqueArray(
  fc.tuple(anId, anId).filter(([one, other]) => one !== other),
  { maxLength: 10, selector: ([one, other]) => `${one} ${other}` },
);

describe("a tie with any cuts", () => {
  it("joins what reaches one another over pairs that are left, found the slow way", () => {
    fc.assert(
      fc.property(pairs, anId, anId, (cut, one, other) => {
        const found = new Set([one]);
        const left = cutsOf(cut);
        for (const id of found)
          for (const next of ids) if (next !== id && !left.has(id, next)) found.add(next);
        const together = joinedMembers({ members: ids.map(member) }, left).some((some) =>
          [one, other].every((id) => some.some(({ originId }) => originId === id)),
        );

        expect(together).toBe(found.has(other));
      }),
    );
  });

  it("never loses or doubles a member", () => {
    fc.assert(
      fc.property(pairs, (cut) => {
        const left = joinedMembers({ members: ids.map(member) }, cutsOf(cut));

        expect(left.flatMap((some) => some.map(({ originId }) => originId)).sort()).toEqual(ids);
      }),
    );
  });

  it("is not parted further by taking a cut away", () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (cut, at) => {
        const parts = (some: readonly [string, string][]) =>
          joinedMembers({ members: ids.map(member) }, cutsOf(some)).length;
        const fewer = cut.filter((_, index) => index !== at % Math.max(1, cut.length));

        expect(parts(fewer)).toBeLessThanOrEqual(parts(cut));
      }),
    );
  });
});
