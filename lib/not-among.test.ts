import { describe, expect, it } from "vitest";
import { notAmong } from "./not-among";

const KINDS = ["news_agency", "outlet", "monitor", "armed_group"];
const letters = [..."abcdefghijkl"];

describe("what is said of a value that is none of the possible ones", () => {
  it.each([
    ["planet", '"planet" is not one of news_agency, outlet, monitor, armed_group'],
    ["outlt", '"outlt" is not known here; did you mean outlet?'],
    ["News Agency", '"News Agency" is not known here; did you mean news_agency?'],
    ["armd-gruop", '"armd-gruop" is not known here; did you mean armed_group?'],
    ["", '"" is not one of news_agency, outlet, monitor, armed_group'],
    [7, "7 is not one of news_agency, outlet, monitor, armed_group"],
    [undefined, "must be one of news_agency, outlet, monitor, armed_group"],
    [["outlet"], "must be one of news_agency, outlet, monitor, armed_group"],
  ])("%j: %s", (value, said) => expect(notAmong(value, KINDS)).toBe(said));

  it("names eight of many, and how many more there are", () => {
    expect(notAmong("zz", letters)).toBe('"zz" is not one of a, b, c, d, e, f, g, h and 4 more');
    expect(notAmong("zz", letters.slice(0, 8))).toBe('"zz" is not one of a, b, c, d, e, f, g, h');
  });

  it("takes no other short word for a slip of the hand", () => {
    expect(notAmong("pdf", ["md", "csv"])).toBe('"pdf" is not one of md, csv');
    expect(notAmong("csf", ["md", "csv"])).toBe('"csf" is not known here; did you mean csv?');
  });

  it("repeats the beginning of a long value, without what would turn the line around", () => {
    expect(notAmong("x".repeat(50), ["a"])).toBe(`"${"x".repeat(40)}…" is not one of a`);
    expect(notAmong("\u202eplanet", ["a"])).toBe('"planet" is not one of a');
  });
});
