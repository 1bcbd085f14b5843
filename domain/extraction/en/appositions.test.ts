import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Rami Abdel Rahman, head of the Observatory, said 20 people had died.",
    expected: [
      {
        source: "Rami Abdel Rahman, head of the Observatory,",
        cue: "said",
        content: "20 people had died",
        chain: "Rami Abdel Rahman, head of the Observatory",
      },
    ],
  },
  {
    text: "“We are hungry,” said Abu Ahmad, a baker in Daraya.",
    expected: [
      {
        source: "Abu Ahmad, a baker in Daraya",
        cue: "said",
        content: "“We are hungry,”",
        chain: "Abu Ahmad, a baker in Daraya",
      },
    ],
  },
  {
    text: "The mayor, Khalil Omar, said the schools would stay shut.",
    expected: [
      {
        source: "The mayor, Khalil Omar,",
        cue: "said",
        content: "the schools would stay shut",
        chain: "The mayor, Khalil Omar",
      },
    ],
  },
  {
    text: "Colonel Samir Haddad, a spokesman for the army, said the hills were held.",
    expected: [
      {
        source: "Colonel Samir Haddad, a spokesman for the army,",
        cue: "said",
        content: "the hills were held",
        chain: "Colonel Samir Haddad, a spokesman for the army",
      },
    ],
  },
  {
    text: "Maria Zakharova, spokeswoman for the Russian Foreign Ministry, said the report was false.",
    expected: [
      {
        source: "Maria Zakharova, spokeswoman for the Russian Foreign Ministry,",
        cue: "said",
        content: "the report was false",
        chain: "Maria Zakharova, spokeswoman for the Russian Foreign Ministry",
      },
    ],
  },
  {
    text: "Nour Hassan, 34, said she had walked for three days.",
    expected: [
      {
        source: "Nour Hassan, 34,",
        cue: "said",
        content: "she had walked for three days",
        chain: "Nour Hassan, 34",
      },
    ],
  },
  {
    text: "The town has no doctors, said Lina Saleh, who runs a pharmacy there.",
    expected: [
      {
        source: "Lina Saleh, who runs a pharmacy there",
        cue: "said",
        content: "The town has no doctors",
        chain: "Lina Saleh, who runs a pharmacy there",
      },
    ],
  },
  {
    text: "Staffan de Mistura, the UN envoy, said the talks would go on.",
    expected: [
      {
        source: "Staffan de Mistura, the UN envoy,",
        cue: "said",
        content: "the talks would go on",
        chain: "Staffan de Mistura, the UN envoy",
      },
    ],
  },
  {
    text: "The head of the hospital, Dr. Adnan Kayali, said the generator had failed.",
    expected: [
      {
        source: "The head of the hospital, Dr. Adnan Kayali,",
        cue: "said",
        content: "the generator had failed",
        chain: "The head of the hospital, Dr. Adnan Kayali",
      },
    ],
  },
  {
    text: "Igor Konashenkov, a ministry spokesman, told Interfax that the base was intact.",
    expected: [
      {
        source: "Igor Konashenkov, a ministry spokesman,",
        cue: "told",
        content: "that the base was intact",
        chain: "Interfax > Igor Konashenkov, a ministry spokesman",
      },
    ],
  },
  {
    text: "Abu Yusuf, a commander of the brigade, denied that his men had fled.",
    expected: [
      {
        source: "Abu Yusuf, a commander of the brigade,",
        cue: "denied",
        content: "that his men had fled",
        chain: "Abu Yusuf, a commander of the brigade (denies)",
      },
    ],
  },
  {
    text: "Jan Egeland, who advises the UN, said the convoy was ready.",
    expected: [
      {
        source: "Jan Egeland, who advises the UN,",
        cue: "said",
        content: "the convoy was ready",
        chain: "Jan Egeland, who advises the UN",
      },
    ],
  },
];

describe("sources with a phrase that says who they are", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
