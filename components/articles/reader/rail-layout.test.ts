import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardsInView, nearestWish, placeCards, withOpenCard } from "./rail-layout";

const wishes = fc
  .array(fc.nat(5_000), { minLength: 1, maxLength: 60 })
  .map((tops) => tops.sort((a, b) => a - b));

describe("placeCards", () => {
  it.each([
    ["far apart: every wish granted", [0, 200, 400], 0, 0, [0, 200, 400]],
    ["the first anchored: the others are pushed down", [0, 10, 20], 0, 0, [0, 100, 200]],
    ["the last anchored: the others are pushed up", [500, 510, 520], 2, 0, [320, 420, 520]],
    ["one in the middle anchored", [100, 110, 120], 1, 0, [10, 110, 210]],
    ["no room above: the anchor gives way", [0, 10, 20], 2, 500, [0, 100, 200]],
    ["no room above: the anchor gives way as far as it may", [0, 10, 20], 2, 50, [-130, -30, 70]],
    ["an anchor that is not there", [0, 10], -1, 0, [0, 100]],
    ["no card at all", [], 0, 9, []],
  ])("%s", (_name, wished, anchor, give, placed) => {
    expect(placeCards(wished, { step: 100, open: -1, more: 0, anchor, give })).toEqual(placed);
  });

  it.each([
    ["pushes those after it down", [0, 10, 20], 0, 0, [0, 160, 260]],
    ["pushes itself up when a later one is anchored", [500, 510, 520], 1, 2, [260, 360, 520]],
    ["is made room for below the top of the text", [0, 10, 20], 1, 2, [0, 100, 260]],
  ])("an open card %s", (_name, wished, open, anchor, placed) => {
    expect(placeCards(wished, { step: 100, open, more: 60, anchor, give: 500 })).toEqual(placed);
  });

  it("never lets two cards overlap, and grants the anchor's wish but for what it may give", () => {
    fc.assert(
      fc.property(
        wishes,
        fc.nat(59),
        fc.integer({ min: -1, max: 59 }),
        fc.nat(300),
        (wished, pick, open, give) => {
          const anchor = pick % wished.length;
          const placed = placeCards(wished, { step: 90, open, more: 70, anchor, give });
          const moved = (placed[anchor] ?? 0) - (wished[anchor] ?? 0);

          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThanOrEqual(give);
          for (let i = 1; i < placed.length; i++) {
            expect((placed[i] ?? 0) - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(i - 1 === open ? 160 : 90);
          }
        },
      ),
    );
  });
});

describe("cardsInView", () => {
  it.each([
    ["those that stand in the window, also in part", { top: 150, bottom: 350, step: 100 }, [1, 4]],
    ["none above the first", { top: -500, bottom: -200, step: 100 }, [0, 0]],
    ["none behind the last", { top: 900, bottom: 1_000, step: 100 }, [4, 4]],
  ])("gives %s", (_name, view, range) => {
    expect(cardsInView([0, 100, 200, 300], view)).toEqual(range);
  });
});

describe("nearestWish", () => {
  it.each([
    [-50, 0],
    [140, 1],
    [160, 2],
    [9_999, 3],
  ])("finds the words nearest to %i px", (height, index) => {
    expect(nearestWish([0, 100, 200, 300], height)).toBe(index);
  });

  it("gives the first of nothing", () => {
    expect(nearestWish([], 10)).toBe(0);
  });
});

describe("withOpenCard", () => {
  it.each([
    ["none is open", -1, [3, 4]],
    ["it is in view", 4, [3, 4]],
    ["it is before", 0, [0, 3, 4]],
    ["it is the next one", 5, [3, 4, 5]],
    ["it is after", 9, [3, 4, 9]],
  ])("draws the open card once, in its order: %s", (_case, open, expected) => {
    expect(withOpenCard([3, 5], open)).toEqual(expected);
  });
});
