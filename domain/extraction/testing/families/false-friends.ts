import type { Family } from "./family";

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
