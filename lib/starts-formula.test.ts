import { describe, expect, it } from "vitest";
import { startsFormula } from "./starts-formula";

describe("what a spreadsheet runs", () => {
  it.each(["=1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝cmd()", "＋1", "－1", "＠x"])("is %j", (text) => {
    expect(startsFormula(text)).toBe(true);
  });

  it.each(["", "a=1", " =1", "'=1", "١", "30"])("is not %j", (text) => {
    expect(startsFormula(text)).toBe(false);
  });
});
