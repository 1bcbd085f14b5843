import fc from "fast-check";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { axisEnd, FigureAxis } from "./figure-axis";

interface Range {
  low: number | null;
  high: number | null;
}

/** The bar and the dots of a row as drawn on an axis up to `end`: from, to, whether dashed, and where ends are known. */
function drawn(row: Range, end: number) {
  const { container, unmount } = show(<FigureAxis row={row} end={end} />);
  const [axis, bar] = container.querySelectorAll("line");
  const at = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));
  const picture = {
    axis: [at(axis, "x1"), at(axis, "x2")],
    bar: [at(bar, "x1"), at(bar, "x2")],
    isDashed: bar?.hasAttribute("stroke-dasharray"),
    dots: [...container.querySelectorAll("circle")].map((dot) => at(dot, "cx")),
    isHidden: container.querySelector("svg")?.getAttribute("aria-hidden") !== null,
  };
  unmount();
  return picture;
}

test.each([
  [
    "the highest of all",
    [
      { low: 30, high: 40 },
      { low: 50, high: 50 },
    ],
    50,
  ],
  ["a fifth beyond an open end", [{ low: 30, high: null }], 36],
  ["a whole number", [{ low: 11, high: null }], 14],
  [
    "what is closed where that is more",
    [
      { low: 30, high: null },
      { low: 0, high: 90 },
    ],
    90,
  ],
  ["one at least", [{ low: 0, high: 0 }], 1],
  ["one where nothing is known", [{ low: null, high: null }], 1],
  ["one without rows", [], 1],
] as const)("an axis reaches to %s", (_, rows, end) => {
  expect(axisEnd(rows)).toBe(end);
});

test("a range is a bar from its lowest to its highest, with a dot at each", () => {
  const {
    axis: [start = 0, stop = 0],
    bar,
    dots,
    isDashed,
  } = drawn({ low: 25, high: 75 }, 100);
  const x = (share: number) => start + share * (stop - start);
  expect([bar, dots, isDashed]).toEqual([[x(0.25), x(0.75)], [x(0.25), x(0.75)], false]);
});

test("at least is dashed to the end of the axis, with a dot only where the number is known", () => {
  const {
    axis: [, stop = 0],
    bar,
    dots,
    isDashed,
  } = drawn({ low: 50, high: null }, 100);
  expect([bar[1], dots.length, dots[0], isDashed]).toEqual([stop, 1, bar[0], true]);
});

test("at most is dashed from zero, with a dot only where the number is known", () => {
  const {
    axis: [start = 0],
    bar,
    dots,
    isDashed,
  } = drawn({ low: null, high: 50 }, 100);
  expect([bar[0], dots.length, dots[0], isDashed]).toEqual([start, 1, bar[1], true]);
});

test("the drawing is not read out: the number beside it says the same", () => {
  expect(drawn({ low: 1, high: 2 }, 2).isHidden).toBe(true);
});

test("no row is ever drawn beyond the axis that its table shares", () => {
  const number = fc.integer({ min: 0, max: 1_000_000 });
  const row = fc
    .tuple(fc.option(number), fc.option(number))
    .map(([low, more]): Range => ({ low, high: more === null ? null : (low ?? 0) + more }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const end = axisEnd(rows);
      for (const one of rows) {
        const {
          axis: [start = 0, stop = 0],
          bar: [from = -1, to = -1],
        } = drawn(one, end);
        expect(from >= start && from <= to && to <= stop + 1e-9).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
});
