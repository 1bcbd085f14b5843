import type { Family } from "./family";

/** Phrases that say who the source is. */
export const appositions: Family = {
  name: "appositions",
  cases: [
    {
      text: "Rami Abdel Rahman, head of the Observatory, said the raid lasted an hour.",
      expected: [
        [
          "Rami Abdel Rahman, head of the Observatory,",
          "said",
          "the raid lasted an hour",
          "Rami Abdel Rahman, head of the Observatory",
        ],
      ],
    },
    {
      text: "The head of the Observatory, Rami Abdel Rahman, told AFP the dead were fighters.",
      expected: [
        [
          "The head of the Observatory, Rami Abdel Rahman,",
          "told",
          "the dead were fighters",
          "AFP > The head of the Observatory, Rami Abdel Rahman",
        ],
      ],
    },
    {
      text: "The hill has changed hands twice, said Colonel Ahmed Berri, chief of staff of the northern brigades.",
      expected: [
        [
          "Colonel Ahmed Berri, chief of staff of the northern brigades",
          "said",
          "The hill has changed hands twice",
          "Colonel Ahmed Berri, chief of staff of the northern brigades",
        ],
      ],
    },
    {
      text: "Abu Omar, 27, a baker from Homs, said flour had run out.",
      expected: [
        ["Abu Omar, 27, a baker from Homs,", "said", "flour had run out", "Abu Omar, 27, a baker from Homs"],
      ],
    },
    {
      text: "Turkey's foreign minister Mevlut Cavusoglu said the deal was close.",
      expected: [
        [
          "Turkey's foreign minister Mevlut Cavusoglu",
          "said",
          "the deal was close",
          "Turkey's foreign minister Mevlut Cavusoglu",
        ],
      ],
    },
    {
      text: "“No one fired,” Yusuf Idris (a guard at the gate) said.",
      expected: [
        ["Yusuf Idris (a guard at the gate)", "said", "“No one fired,”", "Yusuf Idris (a guard at the gate)"],
      ],
    },
    {
      text: "The Syrian Democratic Forces, a Kurdish-led alliance, said they had entered Manbij.",
      expected: [
        [
          "The Syrian Democratic Forces, a Kurdish-led alliance,",
          "said",
          "they had entered Manbij",
          "The Syrian Democratic Forces, a Kurdish-led alliance",
        ],
      ],
    },
    {
      text: "According to Hanan Ashrawi, a senior negotiator, the offer was withdrawn.",
      expected: [
        [
          "Hanan Ashrawi, a senior negotiator",
          "According to",
          "the offer was withdrawn",
          "Hanan Ashrawi, a senior negotiator",
        ],
      ],
    },
    {
      text: "Dr Ziad Alissa, who works in a field hospital in Saraqib, said he had treated 15 patients.",
      expected: [
        [
          "Dr Ziad Alissa, who works in a field hospital in Saraqib,",
          "said",
          "he had treated 15 patients",
          "Dr Ziad Alissa, who works in a field hospital in Saraqib",
        ],
      ],
    },
    {
      text: "The army's spokesman, Brigadier Yahya Rasool, announced that Tal Afar was free.",
      expected: [
        [
          "The army's spokesman, Brigadier Yahya Rasool,",
          "announced",
          "that Tal Afar was free",
          "The army's spokesman, Brigadier Yahya Rasool",
        ],
      ],
    },
  ],
};
