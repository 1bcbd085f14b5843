import { describe, expect, it } from "vitest";
import { decide } from "@/domain/review/decide";
import { anIndependence } from "@/test/builders/independence";

const held = { verdict: "corroborated" as const, independence: anIndependence({ strong: 1 }) };
const free = { verdict: "corroborated" as const, independence: anIndependence({ strong: 2 }) };

describe("deciding", () => {
  it.each([true, false])("goes through where the guard allows it, for an editor: %s", (deciderIsEditor) => {
    expect(decide({ ...free, deciderIsEditor, reason: null })).toEqual({
      ok: true,
      value: { overrode: false },
    });
  });

  it("is no override when the reason was not needed", () => {
    expect(decide({ ...free, deciderIsEditor: true, reason: "to be sure" })).toMatchObject({
      value: { overrode: false },
    });
  });

  it.each([null, "a very good reason"])(
    "against the guard is refused to a reviewer, with the reason %j",
    (reason) => {
      expect(decide({ ...held, deciderIsEditor: false, reason })).toMatchObject({
        ok: false,
        error: {
          kind: "too_few_origins",
          field: "verdict",
          message: expect.stringContaining("two independent origins"),
        },
      });
    },
  );

  it.each([null, "", "  \n "])("against the guard asks an editor for more than %j", (reason) => {
    expect(decide({ ...held, deciderIsEditor: true, reason })).toMatchObject({
      ok: false,
      error: { kind: "reason_needed", field: "reason", message: expect.stringContaining("written reason") },
    });
  });

  it("against the guard keeps an editor's reason and the rule it was against", () => {
    expect(decide({ ...held, deciderIsEditor: true, reason: " seen on site " })).toEqual({
      ok: true,
      value: {
        overrode: true,
        rule: "too_few_origins",
        ruleMessage: "Corroborated needs two independent origins; this claim has one.",
        reason: "seen on site",
      },
    });
  });
});
