import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "@/lib/text/code-points";
import { readInWords } from "../testing/read";
import { readTimes } from "./read-times";

const WORDS = [
  "on",
  "last",
  "next",
  "early",
  "Friday",
  "Sunday night",
  "6 May",
  "6-8 May 2016",
  "May 6, 2016",
  "31 June",
  "three days ago",
  "the past 24 hours",
  "two weeks later",
  "yesterday",
  "in 2015",
  "since March",
  "will",
  "this month",
  "99999 years ago",
  "2016-05-06",
  "😀",
  "\ud800",
  "constructor",
  "valueOf",
  "__proto__",
  ".",
];
const texts = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(" "));
const dates = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });

describe("the times of any text", () => {
  it("slice back to what is printed, in text order and without overlap", () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        let end = 0;
        for (const { span, printed } of readTimes(text, published)) {
          expect(sliceCodePoints(text, span)).toBe(printed);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });

  it("have both days or none, the right way round", () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        for (const { from, to } of readTimes(text, published)) {
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          expect(from ?? "2000-01-01").toMatch(/^\d{4,}-\d\d-\d\d$/);
        }
      }),
    );
  });

  it("stand in the same places whatever the day of publication", () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        const places = (at: Date | null) => readTimes(text, at).map(({ span }) => span);
        expect(places(published)).toEqual(places(null));
      }),
    );
  });

  it("of a weekday without a sign of what is to come lie within the week before publication", () => {
    const weekdays = fc.constantFrom(
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    );
    fc.assert(
      fc.property(weekdays, dates, (weekday, published) => {
        const [time] = readTimes(`The town fell on ${weekday}.`, published);
        const days = (published.getTime() - Date.parse(time?.from ?? "")) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
      }),
    );
  });

  it("are read from 100 kB without a full stop", () => {
    for (const unit of ["6 to 8 May ", "Friday, ", "will ", "three days later ", "last ", "in 2015 "]) {
      const times = Math.ceil(100_000 / unit.length);
      const counts = [100, times].map(
        (count) => readTimes(unit.repeat(count), new Date("2016-05-08")).length,
      );
      expect(counts[1]).toBeGreaterThanOrEqual(counts[0] ?? 0);
    }
  });
});

describe("times of an article without a date", () => {
  it.each([
    { text: "The town fell on Friday.", days: "unresolved" },
    { text: "The town fell on 6 May.", days: "unresolved" },
    { text: "It happened last month.", days: "unresolved" },
    { text: "He fled in the past 24 hours.", days: "unresolved" },
    { text: "The town fell on 6 May 2016.", days: "2016-05-06" },
    { text: "The war began in March 2011.", days: "2011-03-01..2011-03-31" },
  ])("resolve only with a year: $text", ({ text, days }) => {
    expect(readInWords(text, null).map((time) => time.days)).toEqual([days]);
  });
});
