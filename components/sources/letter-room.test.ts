import { describe, expect, it } from "vitest";
import { shortened } from "./letter-room";

const BOX = 148 / 13;

describe("the words of a box", () => {
  it("stand whole where there is room for them", () => {
    expect(shortened("Government of Türkiye", BOX)).toBe("Government of Türkiye");
    expect(shortened("Illinois trilateral talks", BOX)).toBe("Illinois trilateral talks");
  });

  it("are cut with an ellipsis where there is none, by the width of their letters", () => {
    expect(shortened("WWWWWWWWWWWWWWWWWWWW", BOX)).toBe("WWWWWWWWWWW…");
    expect(shortened("Syrian Observatory for Human Rights", BOX)).toBe("Syrian Observatory f…");
  });

  it("never lose half a character", () => {
    expect(shortened("𐎠".repeat(40), 5)).toBe(`${"𐎠".repeat(6)}…`);
  });
});
