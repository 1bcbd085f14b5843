import { describe, expect, it } from "vitest";
import { readInWords, type TimeReadingInWords } from "../testing/read";

/** A Sunday. */
const PUBLISHED = "2016-05-08";

const EXAMPLES: { text: string; expected: TimeReadingInWords[] }[] = [
  {
    text: "The attack on 6 May 2016 killed 12.",
    expected: [
      {
        printed: "6 May 2016",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "It was seized on May 6, 2016, and retaken on May 8.",
    expected: [
      {
        printed: "May 6, 2016",
        days: "2016-05-06",
        precision: "day",
      },
      {
        printed: "May 8",
        days: "2016-05-08",
        precision: "day",
      },
    ],
  },
  {
    text: "The siege began in March.",
    expected: [
      {
        printed: "March",
        days: "2016-03-01..2016-03-31",
        precision: "month",
      },
    ],
  },
  {
    text: "The war began in 2011.",
    expected: [
      {
        printed: "2011",
        days: "2011-01-01..2011-12-31",
        precision: "year",
      },
    ],
  },
  {
    text: "The group has held the town since January 2014.",
    expected: [
      {
        printed: "January 2014",
        days: "since 2014-01-01..2014-01-31",
        precision: "month",
      },
    ],
  },
  {
    text: "The clashes of 6-8 May left 40 dead.",
    expected: [
      {
        printed: "6-8 May",
        days: "2016-05-06..2016-05-08",
        precision: "period",
      },
    ],
  },
  {
    text: "On Friday, 6 May 2016, the town fell.",
    expected: [
      {
        printed: "Friday, 6 May 2016",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "In 2015 people fled.",
    expected: [],
  },
  {
    text: "The truce holds until 12 May.",
    expected: [
      {
        printed: "12 May",
        days: "until 2016-05-12",
        precision: "day",
      },
    ],
  },
  {
    text: "In December rebels took the hill.",
    expected: [
      {
        printed: "December",
        days: "2015-12-01..2015-12-31",
        precision: "month",
      },
    ],
  },
  {
    text: "On the 15th of April a jet crashed.",
    expected: [
      {
        printed: "15th of April",
        days: "2016-04-15",
        precision: "day",
      },
    ],
  },
  {
    text: "Sept. 11 changed it.",
    expected: [
      {
        printed: "Sept. 11",
        days: "2015-09-11",
        precision: "day",
      },
    ],
  },
  {
    text: "He was arrested on 2016-05-06 in Homs.",
    expected: [
      {
        printed: "2016-05-06",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "The deal was signed in early May.",
    expected: [
      {
        printed: "early May",
        days: "2016-05-01..2016-05-31",
        precision: "month",
      },
    ],
  },
  {
    text: "Last December the bridge was blown up.",
    expected: [
      {
        printed: "Last December",
        days: "2015-12-01..2015-12-31",
        precision: "month",
      },
    ],
  },
  {
    text: "The vote is planned for June.",
    expected: [
      {
        printed: "June",
        days: "2016-06-01..2016-06-30",
        precision: "month",
      },
    ],
  },
  {
    text: "From 1 to 3 April nobody moved.",
    expected: [
      {
        printed: "1 to 3 April",
        days: "since 2016-04-01..2016-04-03",
        precision: "period",
      },
    ],
  },
  {
    text: "On 31 June nothing happened.",
    expected: [
      {
        printed: "31 June",
        days: "unresolved",
        precision: "day",
      },
    ],
  },
  {
    text: "The militants held the hill until 2 May.",
    expected: [
      {
        printed: "2 May",
        days: "until 2016-05-02",
        precision: "day",
      },
    ],
  },
  {
    text: "The siege lasted from January to April.",
    expected: [
      {
        printed: "January",
        days: "since 2016-01-01..2016-01-31",
        precision: "month",
      },
      {
        printed: "April",
        days: "2016-04-01..2016-04-30",
        precision: "month",
      },
    ],
  },
  {
    text: "The jet crashed on Tuesday, 3 May.",
    expected: [
      {
        printed: "Tuesday, 3 May",
        days: "2016-05-03",
        precision: "day",
      },
    ],
  },
  {
    text: "The meeting is set for 20 May.",
    expected: [
      {
        printed: "20 May",
        days: "2016-05-20",
        precision: "day",
      },
    ],
  },
  {
    text: "Activists were held before March 2013.",
    expected: [
      {
        printed: "March 2013",
        days: "before 2013-03-01..2013-03-31",
        precision: "month",
      },
    ],
  },
];

describe("dates", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text, PUBLISHED)).toEqual(expected);
  });
});
