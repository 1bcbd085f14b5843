import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The rebels claimed the town after two days of fighting.",
    expected: [],
  },
  {
    text: "The flood claimed 12 lives.",
    expected: [],
  },
  {
    text: "The troops acted in accordance with the plan.",
    expected: [],
  },
  {
    text: "Militants charged the checkpoint at dawn.",
    expected: [],
  },
  {
    text: "The Gulf states are divided.",
    expected: [],
  },
  {
    text: "The soldiers reported to the base.",
    expected: [],
  },
  {
    text: "The guards denied access to the camp.",
    expected: [],
  },
  {
    text: "According to plan, the troops left on Friday.",
    expected: [],
  },
  {
    text: "The army continued to shell the hills.",
    expected: [],
  },
  {
    text: "Two claims were dropped.",
    expected: [],
  },
  {
    text: "The states of the north are poor.",
    expected: [],
  },
  {
    text: "He added two names to the list.",
    expected: [],
  },
  {
    text: "The report of the committee is long.",
    expected: [],
  },
  {
    text: "The general pointed to the map.",
    expected: [],
  },
];

describe("sentences that attribute nothing", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
