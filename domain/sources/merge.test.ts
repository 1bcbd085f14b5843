import { describe, expect, it } from "vitest";
import { checkMerge, type MergeParty } from "./merge";

const aParty = (ref: number, over: Partial<MergeParty> = {}): MergeParty => ({
  id: `s-${ref}`,
  ref,
  name: `Source ${ref}`,
  kind: "monitor",
  mergedInto: null,
  ...over,
});
const elsewhere = { ref: 9, name: "Third" };

describe("checkMerge", () => {
  it("lets two sources that stand for themselves become one", () => {
    expect(checkMerge(aParty(1), aParty(2))).toEqual({ ok: true, value: null });
  });

  it("does not mind that the kinds differ", () => {
    expect(checkMerge(aParty(1, { kind: "person" }), aParty(2, { kind: "outlet" })).ok).toBe(true);
  });

  const refusals: [string, MergeParty, MergeParty, string, RegExp][] = [
    ["a source into itself", aParty(1), aParty(1), "same_source", /itself/],
    ["an unnamed source", aParty(1, { kind: "unnamed" }), aParty(2), "unnamed_source", /its article/],
    ["into an unnamed source", aParty(1), aParty(2, { kind: "unnamed" }), "unnamed_source", /its article/],
    [
      "a source that is merged",
      aParty(1, { mergedInto: elsewhere }),
      aParty(2),
      "already_merged",
      /S-1 Source 1 is merged into S-9 Third already/,
    ],
    [
      "into a source that is merged",
      aParty(1),
      aParty(2, { mergedInto: elsewhere }),
      "merged_target",
      /S-2 Source 2 is itself merged into S-9 Third/,
    ],
  ];
  it.each(refusals)("refuses to merge %s, and says why", (_, from, into, kind, message) => {
    const result = checkMerge(from, into);
    expect(result).toMatchObject({ ok: false, error: { kind, field: "into" } });
    expect(result.ok ? "" : result.error.message).toMatch(message);
  });

  it("names the first reason where several hold", () => {
    const odd = aParty(1, { kind: "unnamed", mergedInto: elsewhere });
    expect(checkMerge(odd, odd)).toMatchObject({ error: { kind: "same_source" } });
    expect(checkMerge(odd, aParty(2))).toMatchObject({ error: { kind: "unnamed_source" } });
  });
});
