import type { Family } from "./family";

/** Claims of responsibility, and refusals to confirm. */
export const responsibility: Family = {
  name: "claimed responsibility, refused to confirm",
  cases: [
    {
      text: "Islamic State claimed responsibility for the car bomb.",
      expected: [["Islamic State", "claimed", "responsibility for the car bomb", "Islamic State"]],
    },
    {
      text: "Ahrar al-Sham has claimed responsibility for the ambush.",
      expected: [["Ahrar al-Sham", "has claimed", "responsibility for the ambush", "Ahrar al-Sham"]],
    },
    { text: "No group has claimed responsibility for the explosion.", expected: [] },
    {
      text: "Responsibility for the attack was claimed by the Nusra Front.",
      expected: [["the Nusra Front", "was claimed by", "Responsibility for the attack", "the Nusra Front"]],
    },
    {
      text: "The group later denied responsibility for the bombing.",
      expected: [
        ["The group", "later denied", "responsibility for the bombing", "The group (unnamed, denies)"],
      ],
    },
    {
      text: "In a video, the faction claimed responsibility for shooting down the jet.",
      expected: [
        ["the faction", "claimed", "responsibility for shooting down the jet", "the faction (unnamed)"],
      ],
    },
    {
      text: "The Taliban immediately claimed responsibility.",
      expected: [["The Taliban", "immediately claimed", "responsibility", "The Taliban"]],
    },
    {
      text: "The airline refused to confirm that the pilot was on board.",
      expected: [
        [
          "The airline",
          "refused to confirm",
          "that the pilot was on board",
          "The airline (unnamed, declined_to_comment)",
        ],
      ],
    },
    {
      text: "Nobody claimed responsibility, but Ankara blamed Kurdish militants for the blast.",
      expected: [["Ankara", "blamed", "Kurdish militants for the blast", "Ankara"]],
    },
    {
      text: "Washington has declined to confirm whether a drone was used.",
      expected: [
        [
          "Washington",
          "has declined to confirm",
          "whether a drone was used",
          "Washington (declined_to_comment)",
        ],
      ],
    },
  ],
};
