import { describe, expect, it } from "vitest";
import { tiePages } from "./tie-pages";

const none = { relations: null, camps: null };

describe("the steps through what ties a source", () => {
  it("are none where all is shown", () => {
    expect(tiePages("/sources/S-1", { at: {}, next: none })).toEqual({ relations: {}, camps: {} });
  });

  it("lead on in one list and leave the other where it is", () => {
    const at = { camps: "here" };
    expect(tiePages("/sources/S-1", { at, next: { ...none, relations: "on" } })).toEqual({
      relations: { nextHref: "/sources/S-1?camps=here&relations=on" },
      camps: { firstHref: "/sources/S-1" },
    });
  });
});
