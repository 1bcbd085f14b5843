import { describe, expect, it } from "vitest";
import { readInWords, type TimeReadingInWords } from "../testing/read";

/** A Sunday. */
const PUBLISHED = "2016-05-08";

const EXAMPLES: { text: string; expected: TimeReadingInWords[] }[] = [
  {
    text: "The town fell on Friday.",
    expected: [
      {
        printed: "Friday",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "SOHR said on Saturday that the army had retaken it.",
    expected: [
      {
        printed: "Saturday",
        days: "2016-05-07",
        precision: "day",
      },
    ],
  },
  {
    text: "The talks will resume on Tuesday.",
    expected: [
      {
        printed: "Tuesday",
        days: "2016-05-10",
        precision: "day",
      },
    ],
  },
  {
    text: "The raid came late on Thursday.",
    expected: [
      {
        printed: "late on Thursday",
        days: "2016-05-05",
        precision: "part_of_day",
      },
    ],
  },
  {
    text: "Last Friday's bombing hit a market.",
    expected: [
      {
        printed: "Last Friday",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "Next Monday the envoy travels to Geneva.",
    expected: [
      {
        printed: "Next Monday",
        days: "2016-05-09",
        precision: "day",
      },
    ],
  },
  {
    text: "Yesterday morning the road was shelled.",
    expected: [
      {
        printed: "Yesterday morning",
        days: "2016-05-07",
        precision: "part_of_day",
      },
    ],
  },
  {
    text: "The dam was hit overnight.",
    expected: [
      {
        printed: "overnight",
        days: "2016-05-07..2016-05-08",
        precision: "part_of_day",
      },
    ],
  },
  {
    text: "Last week the truce collapsed.",
    expected: [
      {
        printed: "Last week",
        days: "2016-04-25..2016-05-01",
        precision: "week",
      },
    ],
  },
  {
    text: "They arrived last month.",
    expected: [
      {
        printed: "last month",
        days: "2016-04-01..2016-04-30",
        precision: "month",
      },
    ],
  },
  {
    text: "It happened this morning.",
    expected: [
      {
        printed: "this morning",
        days: "2016-05-08",
        precision: "part_of_day",
      },
    ],
  },
  {
    text: "The ceasefire is due to begin on Monday.",
    expected: [
      {
        printed: "Monday",
        days: "2016-05-09",
        precision: "day",
      },
    ],
  },
  {
    text: "Earlier this week the envoy resigned.",
    expected: [
      {
        printed: "Earlier this week",
        days: "2016-05-02..2016-05-08",
        precision: "week",
      },
    ],
  },
  {
    text: "By Sunday night the fire was out.",
    expected: [
      {
        printed: "Sunday night",
        days: "until 2016-05-08",
        precision: "part_of_day",
      },
    ],
  },
  {
    text: "The UN said on Sunday.",
    expected: [
      {
        printed: "Sunday",
        days: "2016-05-08",
        precision: "day",
      },
    ],
  },
  {
    text: "He said the army would enter the town on Wednesday.",
    expected: [
      {
        printed: "Wednesday",
        days: "2016-05-11",
        precision: "day",
      },
    ],
  },
  {
    text: "The court planned attacks on Friday prayers.",
    expected: [
      {
        printed: "Friday",
        days: "2016-05-06",
        precision: "day",
      },
    ],
  },
  {
    text: "The next month the siege ended.",
    expected: [
      {
        printed: "next month",
        days: "unresolved",
        precision: "month",
      },
    ],
  },
  {
    text: "Tomorrow the crossing will open.",
    expected: [
      {
        printed: "Tomorrow",
        days: "2016-05-09",
        precision: "day",
      },
    ],
  },
  {
    text: "The Observatory counted 12 strikes since Thursday.",
    expected: [
      {
        printed: "Thursday",
        days: "since 2016-05-05",
        precision: "day",
      },
    ],
  },
  {
    text: "After Saturday's strike the market closed.",
    expected: [
      {
        printed: "Saturday",
        days: "after 2016-05-07",
        precision: "day",
      },
    ],
  },
];

describe("days, weeks and parts of a day", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(readInWords(text, PUBLISHED)).toEqual(expected);
  });
});
