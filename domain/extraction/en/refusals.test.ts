import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The army did not say who had fired first.",
    expected: [],
  },
  {
    text: "The ministry would not say how many had died.",
    expected: [],
  },
  {
    text: "The report could not be independently verified.",
    expected: [],
  },
  {
    text: "The spokesman declined to comment.",
    expected: [],
  },
  {
    text: "The embassy refused to confirm whether its staff had been hurt.",
    expected: [
      {
        source: "The embassy",
        cue: "refused to confirm",
        content: "whether its staff had been hurt",
        chain: "The embassy (unnamed, declined_to_comment)",
      },
    ],
  },
  {
    text: "The ministry neither confirmed nor denied the report.",
    expected: [],
  },
  {
    text: "The army could not confirm that the pilot was alive.",
    expected: [
      {
        source: "The army",
        cue: "could not confirm",
        content: "that the pilot was alive",
        chain: "The army (unnamed, could_not_verify)",
      },
    ],
  },
  {
    text: "The general did not deny that prisoners had been moved.",
    expected: [
      {
        source: "The general",
        cue: "did not deny",
        content: "that prisoners had been moved",
        chain: "The general (unnamed, could_not_verify)",
      },
    ],
  },
  {
    text: "Reuters could not verify that the footage was filmed in Aleppo.",
    expected: [
      {
        source: "Reuters",
        cue: "could not verify",
        content: "that the footage was filmed in Aleppo",
        chain: "Reuters (could_not_verify)",
      },
    ],
  },
  {
    text: "The company has not confirmed the order.",
    expected: [],
  },
  {
    text: "Officials refused to confirm that the talks had begun.",
    expected: [
      {
        source: "Officials",
        cue: "refused to confirm",
        content: "that the talks had begun",
        chain: "Officials (unnamed, declined_to_comment)",
      },
    ],
  },
  {
    text: "No group claimed responsibility for the blast.",
    expected: [],
  },
];

describe("what was not said, not verified or not answered", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
