import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR said the town fell. It added that nine fighters had died.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "the town fell",
        chain: "SOHR",
      },
      {
        source: "It",
        cue: "added",
        content: "that nine fighters had died",
        chain: "It = SOHR",
      },
    ],
  },
  {
    text: "A doctor in Hama said the ward was full. She said two patients had died.",
    expected: [
      {
        source: "A doctor in Hama",
        cue: "said",
        content: "the ward was full",
        chain: "A doctor in Hama (unnamed)",
      },
      {
        source: "She",
        cue: "said",
        content: "two patients had died",
        chain: "She = A doctor in Hama (unnamed)",
      },
    ],
  },
  {
    text: "A Turkish official said the base was empty. The official said the soldiers had left in May.",
    expected: [
      {
        source: "A Turkish official",
        cue: "said",
        content: "the base was empty",
        chain: "A Turkish official (unnamed)",
      },
      {
        source: "The official",
        cue: "said",
        content: "the soldiers had left in May",
        chain: "The official = A Turkish official (unnamed)",
      },
    ],
  },
  {
    text: "Residents said the shelling had stopped. They said the road was open.",
    expected: [
      {
        source: "Residents",
        cue: "said",
        content: "the shelling had stopped",
        chain: "Residents (unnamed)",
      },
      {
        source: "They",
        cue: "said",
        content: "the road was open",
        chain: "They = Residents (unnamed)",
      },
    ],
  },
  {
    text: "The army said it held the hill. It said the rebels had fled.",
    expected: [
      {
        source: "The army",
        cue: "said",
        content: "it held the hill",
        chain: "The army (unnamed)",
      },
      {
        source: "It",
        cue: "said",
        content: "the rebels had fled",
        chain: "It = The army (unnamed)",
      },
    ],
  },
  {
    text: "Maria Zakharova said the report was false. “It is invented,” she said.",
    expected: [
      {
        source: "Maria Zakharova",
        cue: "said",
        content: "the report was false",
        chain: "Maria Zakharova",
      },
      {
        source: "she",
        cue: "said",
        content: "“It is invented,”",
        chain: "she = Maria Zakharova",
      },
    ],
  },
  {
    text: "A security source said three men were held. The source added that one was wounded.",
    expected: [
      {
        source: "A security source",
        cue: "said",
        content: "three men were held",
        chain: "A security source (unnamed)",
      },
      {
        source: "The source",
        cue: "added",
        content: "that one was wounded",
        chain: "The source = A security source (unnamed)",
      },
    ],
  },
  {
    text: "The Red Cross said the convoy was ready. The organisation said it would leave at dawn.",
    expected: [
      {
        source: "The Red Cross",
        cue: "said",
        content: "the convoy was ready",
        chain: "The Red Cross",
      },
      {
        source: "The organisation",
        cue: "said",
        content: "it would leave at dawn",
        chain: "The organisation = Red Cross",
      },
    ],
  },
  {
    text: "The Syrian Observatory for Human Rights said nine died. The Observatory said two were children.",
    expected: [
      {
        source: "The Syrian Observatory for Human Rights",
        cue: "said",
        content: "nine died",
        chain: "The Syrian Observatory for Human Rights",
      },
      {
        source: "The Observatory",
        cue: "said",
        content: "two were children",
        chain: "The Observatory = Syrian Observatory for Human Rights",
      },
    ],
  },
  {
    text: "SOHR told Reuters the town fell. It said nine people had died.",
    expected: [
      {
        source: "SOHR",
        cue: "told",
        content: "the town fell",
        chain: "Reuters > SOHR",
      },
      {
        source: "It",
        cue: "said",
        content: "nine people had died",
        chain: "It = SOHR",
      },
    ],
  },
  {
    text: "Rami Abdel Rahman said the raid was over. Abdel Rahman said nobody was hurt.",
    expected: [
      {
        source: "Rami Abdel Rahman",
        cue: "said",
        content: "the raid was over",
        chain: "Rami Abdel Rahman",
      },
      {
        source: "Abdel Rahman",
        cue: "said",
        content: "nobody was hurt",
        chain: "Abdel Rahman = Rami Abdel Rahman",
      },
    ],
  },
  {
    text: "The Foreign Ministry said the envoy was safe. The ministry said he would return.",
    expected: [
      {
        source: "The Foreign Ministry",
        cue: "said",
        content: "the envoy was safe",
        chain: "The Foreign Ministry",
      },
      {
        source: "The ministry",
        cue: "said",
        content: "he would return",
        chain: "The ministry = Foreign Ministry",
      },
    ],
  },
  {
    text: "Hezbollah said the village was calm. It said its men had withdrawn.",
    expected: [
      {
        source: "Hezbollah",
        cue: "said",
        content: "the village was calm",
        chain: "Hezbollah",
      },
      {
        source: "It",
        cue: "said",
        content: "its men had withdrawn",
        chain: "It = Hezbollah",
      },
    ],
  },
  {
    text: "An officer said the bridge was down. A nurse said the ward was full. She said help was late.",
    expected: [
      {
        source: "An officer",
        cue: "said",
        content: "the bridge was down",
        chain: "An officer (unnamed)",
      },
      {
        source: "A nurse",
        cue: "said",
        content: "the ward was full",
        chain: "A nurse (unnamed)",
      },
      {
        source: "She",
        cue: "said",
        content: "help was late",
        chain: "She = A nurse (unnamed)",
      },
    ],
  },
];

describe("sources that are meant again", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
