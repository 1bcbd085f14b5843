import { describe, expect, it } from "vitest";
import { type AliasOwner, type AliasToCheck, checkAlias } from "./check-alias";

const owner = (over: Partial<AliasOwner> = {}): AliasOwner => ({
  ...{ kind: "monitor", folded: "observatory", mergedInto: null },
  ...over,
});
const alias = (over: Partial<AliasToCheck> = {}): AliasToCheck => ({
  ...{ name: "SOHR", folded: "sohr", twin: null, since: null, until: null },
  ...over,
});

describe("checkAlias", () => {
  it("lets a source have another name", () => expect(checkAlias(owner(), alias()).ok).toBe(true));

  it("names the first reason in the order of the rule where several hold", () => {
    const upside = { since: "2020", until: "2019" };
    const kindOf = (one: Partial<AliasOwner>, other: Partial<AliasToCheck>) => {
      const result = checkAlias(owner(one), alias({ ...upside, ...other }));
      return result.ok ? null : result.error.kind;
    };
    const own = { folded: "observatory", twin: "S.O.H.R." };
    expect([
      kindOf({ kind: "unnamed", mergedInto: { ref: 9, name: "Third" } }, own),
      kindOf({ kind: "unnamed" }, own),
      kindOf({}, own),
      kindOf({}, { twin: "S.O.H.R." }),
      kindOf({}, {}),
    ]).toEqual(["merged_source", "unnamed_source", "own_name", "duplicate_alias", "period_upside_down"]);
  });

  const refusals: [string, AliasOwner, AliasToCheck, string, string | undefined][] = [
    [
      "a merged source",
      owner({ mergedInto: { ref: 9, name: "Third" } }),
      alias(),
      "merged_source",
      undefined,
    ],
    ["an unnamed source", owner({ kind: "unnamed" }), alias(), "unnamed_source", "name"],
    ["its own name", owner(), alias({ folded: "observatory" }), "own_name", "name"],
    ["a name it has", owner(), alias({ twin: "S.O.H.R." }), "duplicate_alias", "name"],
    [
      "days upside down",
      owner(),
      alias({ since: "2020-01-01", until: "2019-01-01" }),
      "period_upside_down",
      "until",
    ],
  ];
  it.each(refusals)("refuses %s", (_, one, other, kind, field) => {
    const result = checkAlias(one, other);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(result.ok ? null : result.error.field).toBe(field);
  });
});
