import { describe, expect, it } from "vitest";
import { parseSavedSelection, savedFilterInput } from "./saved-filter";

describe("a filter to keep", () => {
  it("leaves out where a page begins and how long it is", () => {
    const filter = { standing: "disputed", q: " Aleppo ", cursor: "x", limit: 50 };
    expect(savedFilterInput.parse({ name: " Mine ", filter })).toEqual({
      name: "Mine",
      filter: { standing: "disputed", q: "Aleppo" },
    });
  });

  it.each([
    ["nothing chosen", { name: "All", filter: {} }],
    ["only blanks chosen", { name: "All", filter: { q: "  ", source: "" } }],
    ["no name", { name: "  ", filter: { mine: "true" } }],
    ["a name as long as a sentence", { name: "x".repeat(61), filter: { mine: "true" } }],
    ["a standing that there is not", { name: "Odd", filter: { standing: "true" } }],
    ["a key that no filter has", { name: "Odd", filter: { colour: "red" } }],
  ])("is refused: %s", (_, input) => {
    expect(savedFilterInput.safeParse(input).success).toBe(false);
  });
});

describe("a kept filter", () => {
  it("is read as it was kept", () => {
    expect(parseSavedSelection({ mine: true, outlet: "S-7" })).toEqual({ mine: true, outlet: "S-7" });
  });

  it("is none when the queue no longer knows it", () => {
    expect(parseSavedSelection({ colour: "red" })).toBeNull();
    expect(parseSavedSelection("standing=disputed")).toBeNull();
  });
});
