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

/** What is expected, meant or wanted, without a verb of saying. */
export const intentions: Family = {
  name: "is expected to",
  cases: [
    {
      text: "The talks are expected to resume on Monday.",
      expected: [["", "are expected", "The talks ... to resume on Monday", ""]],
    },
    {
      text: "The army expects the town to fall within days.",
      expected: [["The army", "expects", "the town to fall within days", "The army (unnamed)"]],
    },
    {
      text: "Ankara intends to build a wall along the border.",
      expected: [["Ankara", "intends", "to build a wall along the border", "Ankara"]],
    },
    {
      text: "The rebels plan to open a second front.",
      expected: [["The rebels", "plan", "to open a second front", "The rebels (unnamed)"]],
    },
    {
      text: "Aid agencies hope that the road will open soon.",
      expected: [["Aid agencies", "hope", "that the road will open soon", "Aid agencies (unnamed)"]],
    },
    {
      text: "More strikes are likely to follow, the general expects.",
      expected: [["the general", "expects", "More strikes are likely to follow", "the general (unnamed)"]],
    },
    {
      text: "Russia wants the militia to withdraw.",
      expected: [["Russia", "wants", "the militia to withdraw", "Russia"]],
    },
    {
      text: "The convoy was expected to reach Madaya by night.",
      expected: [["", "was expected", "The convoy ... to reach Madaya by night", ""]],
    },
    {
      text: "The opposition fears the deal will not last.",
      expected: [["The opposition", "fears", "the deal will not last", "The opposition (unnamed)"]],
    },
    {
      text: "The UN aims to reach all besieged towns by May.",
      expected: [["The UN", "aims", "to reach all besieged towns by May", "The UN"]],
    },
  ],
};

/** What was not said, not verified or not answered. */
export const refusals: Family = {
  name: "did not say, could not be verified, declined to comment",
  cases: [
    { text: "The army did not say how many men it had lost.", expected: [] },
    { text: "The reports could not be independently verified.", expected: [] },
    { text: "The embassy declined to comment on the arrest.", expected: [] },
    {
      text: "SOHR said a depot blew up; the report could not be verified.",
      expected: [["SOHR", "said", "a depot blew up", "SOHR"]],
    },
    {
      text: "Officials refused to confirm that a drone had been lost.",
      expected: [
        [
          "Officials",
          "refused to confirm",
          "that a drone had been lost",
          "Officials (unnamed, declined_to_comment)",
        ],
      ],
    },
    { text: "The spokesman would not say whether the hostages were alive.", expected: [] },
    { text: "Neither side has confirmed the exchange.", expected: [] },
    { text: "AFP was unable to verify the footage.", expected: [] },
    {
      text: "The ministry could not confirm that the ship had been hit.",
      expected: [
        [
          "The ministry",
          "could not confirm",
          "that the ship had been hit",
          "The ministry (unnamed, could_not_verify)",
        ],
      ],
    },
    { text: "The Pentagon neither confirmed nor denied the raid.", expected: [] },
    { text: "The governor has yet to say who ordered the strike.", expected: [] },
  ],
};

/** Words that look like reports and are none. */
export const falseFriends: Family = {
  name: "false friends",
  cases: [
    { text: "Government troops claimed the town on Sunday after a week of fighting.", expected: [] },
    { text: "The earthquake claimed 120 lives.", expected: [] },
    { text: "The prisoners were freed in accordance with the agreement.", expected: [] },
    { text: "Militants charged the checkpoint and were beaten back.", expected: [] },
    { text: "The Gulf states sent money and arms.", expected: [] },
    { text: "The recruits reported for duty at dawn.", expected: [] },
    { text: "The stated aim of the raid was to free hostages.", expected: [] },
    { text: "The guards denied the families access to the ward.", expected: [] },
    { text: "He noted down the plate and added a tank to the list.", expected: [] },
    { text: "The suspect was charged with two counts of murder.", expected: [] },
    { text: "The road remained open, according to plan.", expected: [] },
    { text: "The cease-fire claim is one of many claims.", expected: [] },
  ],
};
