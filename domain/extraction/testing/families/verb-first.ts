import type { Family } from "./family";

/** "Said X", behind a quotation or a clause. */
export const verbFirst: Family = {
  name: "C, said X",
  cases: [
    {
      text: '"The road is cut in three places," said Abu Hassan, a truck driver.',
      expected: [
        [
          "Abu Hassan, a truck driver",
          "said",
          '"The road is cut in three places,"',
          "Abu Hassan, a truck driver",
        ],
      ],
    },
    {
      text: "“They came at dawn”, said a woman from the next village.",
      expected: [
        [
          "a woman from the next village",
          "said",
          "“They came at dawn”",
          "a woman from the next village (unnamed)",
        ],
      ],
    },
    {
      text: "The bakery was hit twice, said the Local Coordination Committees.",
      expected: [
        [
          "the Local Coordination Committees",
          "said",
          "The bakery was hit twice",
          "the Local Coordination Committees",
        ],
      ],
    },
    {
      text: "“We counted,” said the medic, “forty stretchers.”",
      expected: [["the medic", "said", "“We counted,” ... “forty stretchers.”", "the medic (unnamed)"]],
    },
    {
      text: "«Nous sommes seuls», says Dr Karim Saleh in a message.",
      expected: [["Dr Karim Saleh", "says ... in a message", "«Nous sommes seuls»", "Dr Karim Saleh"]],
    },
    {
      text: "Two helicopters were lost, added the Turkish general staff.",
      expected: [
        ["the Turkish general staff", "added", "Two helicopters were lost", "the Turkish general staff"],
      ],
    },
    {
      text: "“Nobody sleeps here.” said Leila, 34, a teacher.",
      expected: [["Leila, 34, a teacher", "said", "“Nobody sleeps here.”", "Leila, 34, a teacher"]],
    },
    {
      text: '"It is over," wrote the commander on Telegram.',
      expected: [["the commander", "wrote ... on Telegram", '"It is over,"', "the commander (unnamed)"]],
    },
    {
      text: "The ceasefire is holding in most districts, says the United Nations.",
      expected: [
        ["the United Nations", "says", "The ceasefire is holding in most districts", "the United Nations"],
      ],
    },
    {
      text: "“Three of my sons are missing,” said one resident on Friday.",
      expected: [["one resident", "said", "“Three of my sons are missing,”", "one resident (unnamed)"]],
    },
  ],
};
