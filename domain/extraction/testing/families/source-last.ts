import type { Family } from "./family";

/** "C, X said", with the attribution last or in the middle. */
export const sourceLast: Family = {
  name: "C, X said",
  cases: [
    {
      text: "Government forces entered Zabadani overnight, Lebanese television said.",
      expected: [
        [
          "Lebanese television",
          "said",
          "Government forces entered Zabadani overnight",
          "Lebanese television",
        ],
      ],
    },
    {
      text: "The jets, the pilot's father said, had been circling for an hour.",
      expected: [
        [
          "the pilot's father",
          "said",
          "The jets ... had been circling for an hour",
          "the pilot's father (unnamed)",
        ],
      ],
    },
    {
      text: "Eleven people died — most of them children — the Observatory said on Sunday.",
      expected: [
        ["the Observatory", "said", "Eleven people died — most of them children", "the Observatory"],
      ],
    },
    {
      text: "“Nothing is left,” Fatima told the agency, “not even the well.”",
      expected: [
        ["Fatima", "told", "“Nothing is left,” ... “not even the well.”", "the agency (unnamed) > Fatima"],
      ],
    },
    {
      text: "No aid has reached Madaya since October, the World Food Programme has said.",
      expected: [
        [
          "the World Food Programme",
          "has said",
          "No aid has reached Madaya since October",
          "the World Food Programme",
        ],
      ],
    },
    {
      text: "As the ministry said, the border would reopen in June.",
      expected: [["the ministry", "said", "the border would reopen in June", "the ministry (unnamed)"]],
    },
    {
      text: "The dam is not at risk, engineers say.",
      expected: [["engineers", "say", "The dam is not at risk", "engineers (unnamed)"]],
    },
    {
      text: "Al-Nusra seized Khan Tuman, the Syrian Observatory for Human Rights said.",
      expected: [
        [
          "the Syrian Observatory for Human Rights",
          "said",
          "Al-Nusra seized Khan Tuman",
          "the Syrian Observatory for Human Rights",
        ],
      ],
    },
    {
      text: "“We will be back”, the general said in a speech on state television.",
      expected: [["the general", "said in a speech", "“We will be back”", "the general (unnamed)"]],
    },
    {
      text: "It was, the captain insisted, a routine patrol.",
      expected: [["the captain", "insisted", "It was ... a routine patrol", "the captain (unnamed)"]],
    },
  ],
};
