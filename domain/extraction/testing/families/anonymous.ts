import type { Family } from "./family";

/** Sources that are described and not named. */
export const anonymous: Family = {
  name: "anonymous and plural sources",
  cases: [
    {
      text: "Opposition sources said a senior commander had been killed.",
      expected: [
        ["Opposition sources", "said", "a senior commander had been killed", "Opposition sources (unnamed)"],
      ],
    },
    {
      text: "A Western diplomat, speaking on condition of anonymity, said the draft was unacceptable.",
      expected: [
        ["A Western diplomat", "said", "the draft was unacceptable", "A Western diplomat (unnamed)"],
      ],
    },
    {
      text: "“It will fall within days,” said an officer who asked not to be named.",
      expected: [
        [
          "an officer who asked not to be named",
          "said",
          "“It will fall within days,”",
          "an officer who asked not to be named (unnamed)",
        ],
      ],
    },
    {
      text: "A US official, who spoke on condition of anonymity because the matter is secret, said no troops were there.",
      expected: [
        [
          "A US official, who spoke on condition of anonymity because the matter is secret,",
          "said",
          "no troops were there",
          "A US official, who spoke on condition of anonymity because the matter is secret (unnamed)",
        ],
      ],
    },
    {
      text: "Witnesses and residents said the sky had turned red.",
      expected: [
        ["Witnesses and residents", "said", "the sky had turned red", "Witnesses and residents (unnamed)"],
      ],
    },
    {
      text: "Some say the general is already dead.",
      expected: [["Some", "say", "the general is already dead", "Some (unnamed)"]],
    },
    {
      text: "Several people in the camp said that they had not eaten for two days.",
      expected: [
        [
          "Several people in the camp",
          "said",
          "that they had not eaten for two days",
          "Several people in the camp (unnamed)",
        ],
      ],
    },
    {
      text: "Two intelligence officials, declining to be identified, told the Times the cell was known.",
      expected: [
        [
          "Two intelligence officials",
          "told",
          "the cell was known",
          "the Times > Two intelligence officials (unnamed)",
        ],
      ],
    },
    {
      text: "Experts say the gas was sarin, but others said it was chlorine.",
      expected: [
        ["Experts", "say", "the gas was sarin", "Experts (unnamed)"],
        ["others", "said", "it was chlorine", "others (unnamed)"],
      ],
    },
    {
      text: "The cargo was weapons, according to a person close to the company.",
      expected: [
        [
          "a person close to the company",
          "according to",
          "The cargo was weapons",
          "a person close to the company (unnamed)",
        ],
      ],
    },
  ],
};
