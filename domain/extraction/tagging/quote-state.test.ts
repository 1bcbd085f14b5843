import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { QUOTE_STATES, quoteStateOf } from "./quote-state";
import { splitUnits } from "./units";

const statesOf = (text: string) => {
  const document = open(text);
  return splitUnits(document).map((unit) => quoteStateOf(document, unit));
};

describe("quote state of a unit", () => {
  it("is 0 outside of quotation marks", () => {
    expect(statesOf("The town fell.")).toEqual([0, 0, 0, 0]);
  });

  it("tells marks from what stands between them", () => {
    expect(statesOf('He said "we stay" today')).toEqual([0, 0, 1, 2, 2, 3, 0]);
  });

  it("tells a quotation without a closing mark, which goes on in the next paragraph", () => {
    expect(statesOf("“We stay")).toEqual([4, 5, 5]);
  });

  it("gives both halves of a contraction the state of their word", () => {
    expect(statesOf("“He’s in”")).toEqual([1, 2, 2, 2, 3]);
  });

  it("has a row for each state", () => {
    expect(Math.max(...statesOf("“We stay"))).toBeLessThan(QUOTE_STATES);
  });
});
