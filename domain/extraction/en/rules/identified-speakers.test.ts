import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Mr. Lavrov and Mr. Kerry said the truce would be extended.",
    expected: [
      {
        source: "Mr. Lavrov and Mr. Kerry",
        cue: "said",
        content: "the truce would be extended",
        chain: "Mr. Lavrov",
      },
      {
        source: "Mr. Lavrov and Mr. Kerry",
        cue: "said",
        content: "the truce would be extended",
        chain: "Mr. Kerry",
      },
    ],
  },
  {
    text: "Dr. Ahmad Saleh said the U.S. had sent aid.",
    expected: [
      {
        source: "Dr. Ahmad Saleh",
        cue: "said",
        content: "the U.S. had sent aid",
        chain: "Dr. Ahmad Saleh",
      },
    ],
  },
  {
    text: "Rami Abdel Rahman, who heads the Observatory, said the rebels fled.",
    expected: [
      {
        source: "Rami Abdel Rahman, who heads the Observatory,",
        cue: "said",
        content: "the rebels fled",
        chain: "Rami Abdel Rahman, who heads the Observatory",
      },
    ],
  },
  {
    text: "Louay Mekdad, a spokesman for the rebels, said they had pulled back.",
    expected: [
      {
        source: "Louay Mekdad, a spokesman for the rebels,",
        cue: "said",
        content: "they had pulled back",
        chain: "Louay Mekdad, a spokesman for the rebels",
      },
    ],
  },
  {
    text: "The U.N. envoy, Staffan de Mistura, said talks would resume in Geneva.",
    expected: [
      {
        source: "The U.N. envoy, Staffan de Mistura,",
        cue: "said",
        content: "talks would resume in Geneva",
        chain: "The U.N. envoy, Staffan de Mistura",
      },
    ],
  },
  {
    text: "Residents reached by phone said there was no bread.",
    expected: [
      {
        source: "Residents reached by phone",
        cue: "said",
        content: "there was no bread",
        chain: "Residents reached by phone (unnamed)",
      },
    ],
  },
  {
    text: "The mayor, 61, said he would stay.",
    expected: [
      {
        source: "The mayor, 61,",
        cue: "said",
        content: "he would stay",
        chain: "The mayor, 61 (unnamed)",
      },
    ],
  },
];

describe("a reporting verb behind whoever is told apart by more than a name", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
