import { describe, expect, it } from "vitest";
import { checkRetraction, type Retractable } from "./retraction";

const source = (over: Partial<Retractable> = {}): Retractable => ({
  kind: "monitor",
  mergedInto: null,
  retracted: false,
  ...over,
});

describe("checkRetraction", () => {
  it("lets a source be retracted, and relied on again", () => {
    expect(checkRetraction(source(), true).ok).toBe(true);
    expect(checkRetraction(source({ retracted: true }), false).ok).toBe(true);
  });

  it("names the first reason in the order of the rule where several hold", () => {
    const odd = source({ kind: "unnamed", mergedInto: { ref: 9, name: "Third" }, retracted: true });
    expect(checkRetraction(odd, true)).toMatchObject({ error: { kind: "unnamed_source" } });
    expect(checkRetraction({ ...odd, kind: "monitor" }, true)).toMatchObject({
      error: { kind: "merged_source" },
    });
  });

  const refusals: [string, Retractable, boolean, string, RegExp][] = [
    ["an unnamed source", source({ kind: "unnamed" }), true, "unnamed_source", /correct its chain/],
    ["a merged one", source({ mergedInto: { ref: 9, name: "Third" } }), true, "merged_source", /Third/],
    ["one that is retracted", source({ retracted: true }), true, "already_retracted", /already/],
    ["to rely on one that never was", source(), false, "not_retracted", /not retracted/],
  ];
  it.each(refusals)("refuses %s", (_, one, to, kind, message) => {
    expect(checkRetraction(one, to)).toMatchObject({
      ok: false,
      error: { kind, message: expect.stringMatching(message) },
    });
  });
});
