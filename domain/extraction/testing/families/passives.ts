import type { Family } from "./family";

/** Passives, with an agent behind or without any. */
export const passives: Family = {
  name: "passive and agentless",
  cases: [
    {
      text: "It was reported that the bridge at Deir Hafer had been mined.",
      expected: [["", "was reported", "that the bridge at Deir Hafer had been mined", ""]],
    },
    {
      text: "The minister is believed to be in Beirut.",
      expected: [["", "is believed", "The minister ... to be in Beirut", ""]],
    },
    {
      text: "Three officers were reportedly executed in Tadmur.",
      expected: [["", "reportedly", "Three officers were ... executed in Tadmur", ""]],
    },
    {
      text: "Losses were put at 12 by the army.",
      expected: [["the army", "were put ... by", "Losses ... at 12", "the army (unnamed)"]],
    },
    {
      text: "The claim was denied by Moscow.",
      expected: [["Moscow", "was denied by", "The claim", "Moscow (denies)"]],
    },
    {
      text: "The death of the commander was confirmed by two relatives.",
      expected: [
        [
          "two relatives",
          "was confirmed by",
          "The death of the commander",
          "two relatives (unnamed, confirms)",
        ],
      ],
    },
    {
      text: "Turkey was accused by Damascus of shelling the village.",
      expected: [["Damascus", "was accused by", "Turkey ... of shelling the village", "Damascus"]],
    },
    {
      text: "The attack was blamed on Islamic State by Iraqi officials.",
      expected: [
        [
          "Iraqi officials",
          "was blamed ... by",
          "The attack ... on Islamic State",
          "Iraqi officials (unnamed)",
        ],
      ],
    },
    {
      text: "It was announced by the Kremlin that the frigates would stay.",
      expected: [["the Kremlin", "was announced by", "that the frigates would stay", "the Kremlin"]],
    },
    {
      text: "At least 40 people are feared to have drowned.",
      expected: [["", "are feared", "At least 40 people ... to have drowned", ""]],
    },
    {
      text: "The guards allegedly took money from the families.",
      expected: [["", "allegedly", "The guards ... took money from the families", ""]],
    },
    {
      text: "The toll was put at 41 by state television.",
      expected: [["state television", "was put ... by", "The toll ... at 41", "state television (unnamed)"]],
    },
  ],
};
