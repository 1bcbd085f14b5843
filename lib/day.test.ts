import { describe, expect, it } from "vitest";
import { fromDay, fromOpenDay, toDay, toOpenDay } from "./day";

describe("a day", () => {
  it("comes back as it went in", () => expect(toDay(fromDay("2015-09-30"))).toBe("2015-09-30"));

  it("may be open", () => {
    expect(toOpenDay(fromOpenDay("2015-09-30"))).toBe("2015-09-30");
    expect(toOpenDay(fromOpenDay(null))).toBeNull();
  });
});
