import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "The constructor said the bridge was sound.",
    expected: [
      {
        source: "The constructor",
        cue: "said",
        content: "the bridge was sound",
        chain: "The constructor (unnamed)",
      },
    ],
  },
  {
    text: "Hossein Ali Rezayi, a spokesman for the Guards, said 13 advisers were killed. He said they came from Mazandaran. Rezayi added that the bodies had not been returned.",
    expected: [
      {
        source: "Hossein Ali Rezayi, a spokesman for the Guards,",
        cue: "said",
        content: "13 advisers were killed",
        chain: "Hossein Ali Rezayi, a spokesman for the Guards",
      },
      {
        source: "He",
        cue: "said",
        content: "they came from Mazandaran",
        chain: "He = Hossein Ali Rezayi",
      },
      {
        source: "Rezayi",
        cue: "added",
        content: "that the bodies had not been returned",
        chain: "Rezayi = Hossein Ali Rezayi",
      },
    ],
  },
  {
    text: "The Syrian Observatory for Human Rights said 40 people died. The monitor said most were civilians. It also said three were children.",
    expected: [
      {
        source: "The Syrian Observatory for Human Rights",
        cue: "said",
        content: "40 people died",
        chain: "The Syrian Observatory for Human Rights",
      },
      {
        source: "The monitor",
        cue: "said",
        content: "most were civilians",
        chain: "The monitor = Syrian Observatory for Human Rights",
      },
      {
        source: "It",
        cue: "also said",
        content: "three were children",
        chain: "It = Syrian Observatory for Human Rights",
      },
    ],
  },
  {
    text: "Amnesty International said the prison was full. The group said hundreds had died there.",
    expected: [
      {
        source: "Amnesty International",
        cue: "said",
        content: "the prison was full",
        chain: "Amnesty International",
      },
      {
        source: "The group",
        cue: "said",
        content: "hundreds had died there",
        chain: "The group = Amnesty International",
      },
    ],
  },
  {
    text: "Reuters said the road was cut. The agency said the shelling went on.",
    expected: [
      {
        source: "Reuters",
        cue: "said",
        content: "the road was cut",
        chain: "Reuters",
      },
      {
        source: "The agency",
        cue: "said",
        content: "the shelling went on",
        chain: "The agency = Reuters",
      },
    ],
  },
  {
    text: "The Foreign Ministry said the envoy had left. The ministry added that he would return.",
    expected: [
      {
        source: "The Foreign Ministry",
        cue: "said",
        content: "the envoy had left",
        chain: "The Foreign Ministry",
      },
      {
        source: "The ministry",
        cue: "added",
        content: "that he would return",
        chain: "The ministry = Foreign Ministry",
      },
    ],
  },
  {
    text: "Spokeswoman Maria Zakharova said the talks would go on. She said no date was set.",
    expected: [
      {
        source: "Spokeswoman Maria Zakharova",
        cue: "said",
        content: "the talks would go on",
        chain: "Spokeswoman Maria Zakharova",
      },
      {
        source: "She",
        cue: "said",
        content: "no date was set",
        chain: "She = Maria Zakharova",
      },
    ],
  },
  {
    text: "Mr. Haddad said the water was cut. She said it was not.",
    expected: [
      {
        source: "Mr. Haddad",
        cue: "said",
        content: "the water was cut",
        chain: "Mr. Haddad",
      },
      {
        source: "She",
        cue: "said",
        content: "it was not",
        chain: "She (unnamed)",
      },
    ],
  },
  {
    text: "The army said the road was open. He said it was closed.",
    expected: [
      {
        source: "The army",
        cue: "said",
        content: "the road was open",
        chain: "The army (unnamed)",
      },
      {
        source: "He",
        cue: "said",
        content: "it was closed",
        chain: "He (unnamed)",
      },
    ],
  },
  {
    text: "Activists said the market was hit. They said five people died.",
    expected: [
      {
        source: "Activists",
        cue: "said",
        content: "the market was hit",
        chain: "Activists (unnamed)",
      },
      {
        source: "They",
        cue: "said",
        content: "five people died",
        chain: "They = Activists (unnamed)",
      },
    ],
  },
  {
    text: "The village fell, the monitor said.",
    expected: [
      {
        source: "the monitor",
        cue: "said",
        content: "The village fell",
        chain: "the monitor (unnamed)",
      },
    ],
  },
  {
    text: "Jan Egeland, who said the convoy was ready, left for Geneva.",
    expected: [
      {
        source: "who",
        cue: "said",
        content: "the convoy was ready",
        chain: "Jan Egeland",
      },
    ],
  },
  {
    text: "A spokesman for the rebels, Louay Mekdad, said they fled. Mekdad said three died. The spokesman said the wounded were in Turkey.",
    expected: [
      {
        source: "A spokesman for the rebels, Louay Mekdad,",
        cue: "said",
        content: "they fled",
        chain: "A spokesman for the rebels, Louay Mekdad",
      },
      {
        source: "Mekdad",
        cue: "said",
        content: "three died",
        chain: "Mekdad = Louay Mekdad",
      },
      {
        source: "The spokesman",
        cue: "said",
        content: "the wounded were in Turkey",
        chain: "The spokesman = Louay Mekdad",
      },
    ],
  },
  {
    text: "Anadolu said the tanks crossed at dawn. It reported no losses. The news agency said the border was closed.",
    expected: [
      {
        source: "Anadolu",
        cue: "said",
        content: "the tanks crossed at dawn",
        chain: "Anadolu",
      },
      {
        source: "It",
        cue: "reported",
        content: "no losses",
        chain: "It = Anadolu",
      },
      {
        source: "The news agency",
        cue: "said",
        content: "the border was closed",
        chain: "The news agency = Anadolu",
      },
    ],
  },
];

describe("pronouns, descriptions and short names", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
