import { describe, expect, it } from "vitest";
import { checkSplit, checkUnsplit, type SplitToCheck } from "./check-split";
import type { MergeParty } from "./merge";

const aParty = (name: string, over: Partial<MergeParty> = {}): MergeParty => ({
  ...{ id: name, ref: name.charCodeAt(0), name, kind: "monitor", mergedInto: null },
  ...over,
});
const mergedInto = { ref: 9, name: "Third" };
const LINK = { claim: "C-7", isOutlet: false, meetsTarget: false };

const wanted = (over: Partial<SplitToCheck> = {}): SplitToCheck => ({
  source: { ...aParty("a"), folded: "a" },
  into: null,
  names: [{ name: "The A", folded: "other a" }],
  targetNames: new Set(),
  links: [LINK],
  evidence: 0,
  relations: 0,
  missing: null,
  ...over,
});

describe("checkSplit", () => {
  it("lets names, links or relations go to a new source or to another one", () => {
    expect(checkSplit(wanted()).ok).toBe(true);
    expect(checkSplit(wanted({ into: aParty("b"), names: [], links: [], relations: 1 })).ok).toBe(true);
    expect(checkSplit(wanted({ names: [], links: [], evidence: 1 })).ok).toBe(true);
  });

  const source = wanted().source;
  const refusals: [string, Partial<SplitToCheck>, string, string | undefined][] = [
    ["an unnamed source", { source: { ...source, kind: "unnamed" } }, "unnamed_source", undefined],
    ["an unnamed other", { into: aParty("b", { kind: "unnamed" }) }, "unnamed_source", undefined],
    ["a merged source", { source: { ...source, mergedInto } }, "merged_source", undefined],
    ["a merged other", { into: aParty("b", { mergedInto }) }, "merged_source", "into"],
    ["itself for the other", { into: aParty("a") }, "same_source", "into"],
    ["what is not its own", { missing: "relations" }, "not_of_source", "relations"],
    ["nothing", { names: [], links: [] }, "nothing_moved", "links"],
    ["its own name", { names: [{ name: "A", folded: "a" }] }, "own_name", "aliases"],
    ["a name the other bears", { targetNames: new Set(["other a"]) }, "alias_taken", "aliases"],
    ["the outlet of an article", { links: [{ ...LINK, isOutlet: true }] }, "outlet_link", "links"],
    ["a chain the other is in", { links: [{ ...LINK, meetsTarget: true }] }, "chain_source_twice", "links"],
  ];
  it.each(refusals)("refuses %s", (_, over, kind, field) => {
    const result = checkSplit(wanted(over));
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(result.ok ? null : result.error.field).toBe(field);
  });

  it("names the first reason in the order of the rule where several hold", () => {
    const faults: Partial<SplitToCheck>[] = [
      { into: aParty("b", { kind: "unnamed" }) },
      { into: aParty("a", { mergedInto }) },
      { into: aParty("a") },
      { missing: "links" },
      { names: [], links: [] },
      {
        names: [
          { name: "A", folded: "a" },
          { name: "Other", folded: "b" },
        ],
      },
      { targetNames: new Set(["other a", "b"]) },
      { links: [{ ...LINK, isOutlet: true, meetsTarget: true }] },
      { links: [{ ...LINK, meetsTarget: true }] },
    ];
    const kinds = faults.map((_, at) => {
      const result = checkSplit(wanted(Object.assign({}, ...faults.slice(at).toReversed())));
      return result.ok ? null : result.error.kind;
    });
    expect(kinds).toEqual([
      ...["unnamed_source", "merged_source", "same_source", "not_of_source", "nothing_moved"],
      ...["own_name", "alias_taken", "outlet_link", "chain_source_twice"],
    ]);
  });

  it("names the name, the article's claim and the merged source in words", () => {
    const said = (over: Partial<SplitToCheck>) => checkSplit(wanted(over));
    expect(said({ targetNames: new Set(["other a"]) })).toMatchObject({
      error: { message: 'The other source is called "The A" already.' },
    });
    expect(said({ links: [LINK, { ...LINK, claim: "C-8", isOutlet: true }] })).toMatchObject({
      error: { message: expect.stringContaining("In C-8 it published") },
    });
    expect(said({ into: aParty("b", { mergedInto }) })).toMatchObject({
      error: { message: expect.stringContaining("S-98 b is merged into S-9 Third.") },
    });
  });
});

describe("checkUnsplit", () => {
  const made = { isUndone: false, source: aParty("a"), splitOff: aParty("b"), links: [LINK] };

  it("brings no link back into a chain in which the source stands already", () => {
    const links = [LINK, { ...LINK, claim: "C-5", meetsTarget: true }];
    expect(checkUnsplit({ ...made, links })).toMatchObject({
      error: {
        kind: "chain_source_twice",
        message: "In a chain of C-5 S-97 a stands already. Correct that chain first.",
      },
    });
  });

  it("undoes a split once, while both stand for themselves", () => {
    expect(checkUnsplit(made).ok).toBe(true);
    expect(checkUnsplit({ ...made, isUndone: true })).toMatchObject({ error: { kind: "already_undone" } });
    for (const end of ["source", "splitOff"]) {
      expect(checkUnsplit({ ...made, [end]: aParty("c", { mergedInto }) })).toMatchObject({
        error: { kind: "merged_source", message: "S-99 c is merged into S-9 Third. Undo that first." },
      });
    }
  });
});
