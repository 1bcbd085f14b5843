import type { Family } from "./family";

/** Attributions inside clauses of an attribution. */
export const clauses: Family = {
  name: "clauses inside clauses",
  cases: [
    {
      text: "A man who said he had fled Raqqa told Reuters the prison was empty.",
      expected: [
        [
          "A man who said he had fled Raqqa",
          "told",
          "the prison was empty",
          "Reuters > A man who said he had fled Raqqa (unnamed)",
        ],
      ],
    },
    {
      text: "The Observatory, which is based in Britain, said the raid killed six.",
      expected: [
        [
          "The Observatory, which is based in Britain,",
          "said",
          "the raid killed six",
          "The Observatory, which is based in Britain",
        ],
      ],
    },
    {
      text: "Ahmad, who was wounded in March, said that nobody had warned them.",
      expected: [
        [
          "Ahmad, who was wounded in March,",
          "said",
          "that nobody had warned them",
          "Ahmad, who was wounded in March",
        ],
      ],
    },
    {
      text: "The officer, whose unit fought in Palmyra, said the mines were everywhere.",
      expected: [
        [
          "The officer, whose unit fought in Palmyra,",
          "said",
          "the mines were everywhere",
          "The officer, whose unit fought in Palmyra (unnamed)",
        ],
      ],
    },
    {
      text: "Residents who returned on Monday said the streets were full of mines.",
      expected: [
        [
          "Residents who returned on Monday",
          "said",
          "the streets were full of mines",
          "Residents who returned on Monday (unnamed)",
        ],
      ],
    },
    {
      text: "The general said that when the troops arrived, the rebels had already gone.",
      expected: [
        [
          "The general",
          "said",
          "that when the troops arrived, the rebels had already gone",
          "The general (unnamed)",
        ],
      ],
    },
    {
      text: "When asked about the strike, the spokesman said it was under review.",
      expected: [["the spokesman", "said", "it was under review", "the spokesman (unnamed)"]],
    },
    {
      text: "While the army said the road was open, drivers said it was mined.",
      expected: [
        ["the army", "said", "the road was open", "the army (unnamed)"],
        ["drivers", "said", "it was mined", "drivers (unnamed)"],
      ],
    },
    {
      text: "Jan Egeland, who said the convoy was ready, left for Amman.",
      expected: [["who", "said", "the convoy was ready", "Jan Egeland"]],
    },
    {
      text: "The militia, which denied the killings, said its men had been elsewhere.",
      expected: [
        [
          "The militia, which denied the killings,",
          "said",
          "its men had been elsewhere",
          "The militia, which denied the killings (unnamed)",
        ],
      ],
    },
  ],
};
