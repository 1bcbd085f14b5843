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

describe("what a person is told of a filter", () => {
  const chosen = { mine: "true" };
  const saidOf = (input: unknown) =>
    savedFilterInput.safeParse(input).error?.issues.map((one) => one.message);
  const nothing = "Choose something first: a filter that leaves out nothing is the queue itself.";

  it.each([
    ["nothing is chosen", { name: "All", filter: {} }, nothing],
    ["one's own claims are not asked for", { name: "All", filter: { mine: "false" } }, nothing],
    ["only a page is chosen", { name: "All", filter: { limit: 50, cursor: "x" } }, nothing],
    ["it has no name", { name: " ", filter: chosen }, "Give it a name."],
  ])("when %s", (_, input, message) => {
    expect(saidOf(input)).toEqual([message]);
  });

  it("a name may have 60 characters, the space around it not counted", () => {
    expect(saidOf({ name: ` ${"x".repeat(60)} `, filter: chosen })).toBeUndefined();
  });

  it("nothing else may be sent with it", () => {
    expect(savedFilterInput.safeParse({ name: "Mine", filter: chosen, owner: "x" }).success).toBe(false);
  });
});

describe("a kept filter", () => {
  it.each([{ mine: true }, { byException: true }, { from: "2016-05-06" }, { event: "E-3" }])(
    "may choose one thing only: %j",
    (filter) => expect(parseSavedSelection(filter)).toEqual(filter),
  );

  it("is none when it leaves out nothing", () => {
    expect(parseSavedSelection({ mine: false, byException: false })).toBeNull();
  });

  it("is read as it was kept", () => {
    expect(parseSavedSelection({ mine: true, outlet: "S-7" })).toEqual({ mine: true, outlet: "S-7" });
  });

  it("is none when the queue no longer knows it", () => {
    expect(parseSavedSelection({ colour: "red" })).toBeNull();
    expect(parseSavedSelection("standing=disputed")).toBeNull();
  });
});
