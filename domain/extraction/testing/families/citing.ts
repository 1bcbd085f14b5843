import type { Family } from "./family";

/** A source that cites a deeper one. */
export const citing: Family = {
  name: "X said, citing Y",
  cases: [
    {
      text: "Interfax said the cargo plane had landed in Latakia, citing an airport official.",
      expected: [
        [
          "Interfax",
          "said",
          "the cargo plane had landed in Latakia",
          "Interfax > an airport official (unnamed)",
        ],
      ],
    },
    {
      text: "Citing military sources, SANA reported that the hill was retaken.",
      expected: [["SANA", "reported", "that the hill was retaken", "SANA > military sources (unnamed)"]],
    },
    {
      text: "The rebels lost 40 men, Tasnim reported, citing its correspondent.",
      expected: [["Tasnim", "reported", "The rebels lost 40 men", "Tasnim"]],
    },
    {
      text: "Sixteen people died, the Observatory said, citing hospital records.",
      expected: [
        ["the Observatory", "said", "Sixteen people died", "the Observatory > hospital records (unnamed)"],
      ],
    },
    {
      text: "Reuters, citing two people familiar with the talks, reported that the deal was close.",
      expected: [
        [
          "Reuters",
          "reported",
          "that the deal was close",
          "Reuters > two people familiar with the talks (unnamed)",
        ],
      ],
    },
    {
      text: "The ministry said three soldiers were missing, citing a preliminary count.",
      expected: [["The ministry", "said", "three soldiers were missing", "The ministry (unnamed)"]],
    },
    {
      text: "Al-Manar reported the capture of the town, citing the head of the local council.",
      expected: [
        [
          "Al-Manar",
          "reported",
          "the capture of the town",
          "Al-Manar > the head of the local council (unnamed)",
        ],
      ],
    },
    {
      text: "Citing the Syrian Observatory for Human Rights, the BBC said the ceasefire had failed.",
      expected: [
        ["the BBC", "said", "the ceasefire had failed", "the BBC > the Syrian Observatory for Human Rights"],
      ],
    },
    {
      text: "TASS said on Monday that the frigate had sailed, citing the fleet's press office.",
      expected: [["TASS", "said", "that the frigate had sailed", "TASS > the fleet's press office"]],
    },
    {
      text: "The pilot was alive, Hurriyet wrote, quoting a villager.",
      expected: [["Hurriyet", "wrote", "The pilot was alive", "Hurriyet > a villager (unnamed)"]],
    },
  ],
};
