import type { Family } from "./family";

/** Pronouns for a source named before. */
export const pronouns: Family = {
  name: "he, she, they, it added",
  cases: [
    {
      text: "Jan Egeland said the road was mined. He added that 300 trucks were waiting.",
      expected: [
        ["Jan Egeland", "said", "the road was mined", "Jan Egeland"],
        ["He", "added", "that 300 trucks were waiting", "He = Jan Egeland"],
      ],
    },
    {
      text: "Spokeswoman Ravina Shamdasani warned of more strikes. “Nobody is safe,” she added.",
      expected: [
        ["Spokeswoman Ravina Shamdasani", "warned", "of more strikes", "Spokeswoman Ravina Shamdasani"],
        ["she", "added", "“Nobody is safe,”", "she = Ravina Shamdasani"],
      ],
    },
    {
      text: "Amnesty International said 30 prisoners had died. It called the prison a slaughterhouse.",
      expected: [
        ["Amnesty International", "said", "30 prisoners had died", "Amnesty International"],
        ["It", "called", "the prison a slaughterhouse", "It = Amnesty International"],
      ],
    },
    {
      text: "Two activists said the market was hit. They said nine people had died.",
      expected: [
        ["Two activists", "said", "the market was hit", "Two activists (unnamed)"],
        ["They", "said", "nine people had died", "They = Two activists (unnamed)"],
      ],
    },
    {
      text: "The governor said the gas plant was on fire.\n\nHe told AFP that the fire would burn for days.",
      expected: [
        ["The governor", "said", "the gas plant was on fire", "The governor (unnamed)"],
        ["He", "told", "that the fire would burn for days", "AFP > He = The governor (unnamed)"],
      ],
    },
    {
      text: "He said the bridge was gone.",
      expected: [["He", "said", "the bridge was gone", "He (unnamed)"]],
    },
    {
      text: "According to Dr Mona Khalil, the ward has no power. The beds, she said, are full.",
      expected: [
        ["Dr Mona Khalil", "According to", "the ward has no power", "Dr Mona Khalil"],
        ["she", "said", "The beds ... are full", "she = Mona Khalil"],
      ],
    },
    {
      text: "Hezbollah said it had lost one man; it denied losing a tank.",
      expected: [
        ["Hezbollah", "said", "it had lost one man", "Hezbollah"],
        ["it", "denied", "losing a tank", "it = Hezbollah (denies)"],
      ],
    },
    {
      text: "SOHR said the raid killed nine. The mayor said it killed three. “All were fighters,” he said.",
      expected: [
        ["SOHR", "said", "the raid killed nine", "SOHR"],
        ["The mayor", "said", "it killed three", "The mayor (unnamed)"],
        ["he", "said", "“All were fighters,”", "he = The mayor (unnamed)"],
      ],
    },
    {
      text: "Sergei Lavrov said the deal was dead, Interfax reported. He blamed Washington for the failure.",
      expected: [
        ["Sergei Lavrov", "said", "the deal was dead", "Interfax > Sergei Lavrov"],
        ["He", "blamed", "Washington for the failure", "He = Sergei Lavrov"],
      ],
    },
  ],
};
