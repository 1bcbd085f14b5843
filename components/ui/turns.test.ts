import { describe, expect, it } from "vitest";
import { createTurns } from "./turns";

describe("turns of asking", () => {
  it("count until the next one begins", () => {
    const turns = createTurns();
    const first = turns.next();
    expect(first()).toBe(true);
    const second = turns.next();
    expect([first(), second()]).toEqual([false, true]);
  });
});
