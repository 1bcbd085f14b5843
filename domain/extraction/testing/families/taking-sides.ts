import type { Family } from "./family";

/** Denials. */
export const denials: Family = {
  name: "denied",
  cases: [
    {
      text: "Tehran denied that its officers had been captured.",
      expected: [["Tehran", "denied", "that its officers had been captured", "Tehran (denies)"]],
    },
    {
      text: "The army has denied using chlorine.",
      expected: [["The army", "has denied", "using chlorine", "The army (unnamed, denies)"]],
    },
    {
      text: "Moscow flatly denied the report.",
      expected: [["Moscow", "flatly denied", "the report", "Moscow (denies)"]],
    },
    {
      text: "“We bombed nobody,” the general said, denying that a clinic was hit.",
      expected: [
        ["the general", "said", "“We bombed nobody,”", "the general (unnamed)"],
        ["the general", "denying", "that a clinic was hit", "the general (unnamed, denies)"],
      ],
    },
    {
      text: "Al-Nusra rejected claims that it had broken the truce.",
      expected: [["Al-Nusra", "rejected", "claims that it had broken the truce", "Al-Nusra (denies)"]],
    },
    {
      text: "The ministry dismissed the allegations as propaganda.",
      expected: [
        ["The ministry", "dismissed", "the allegations as propaganda", "The ministry (unnamed, denies)"],
      ],
    },
    {
      text: "Israel did not deny that its jets were involved.",
      expected: [["Israel", "did not deny", "that its jets were involved", "Israel (could_not_verify)"]],
    },
    {
      text: "Rebel leaders later denied any contact with Ankara.",
      expected: [
        ["Rebel leaders", "later denied", "any contact with Ankara", "Rebel leaders (unnamed, denies)"],
      ],
    },
    {
      text: "Assad denies his forces used barrel bombs.",
      expected: [["Assad", "denies", "his forces used barrel bombs", "Assad (denies)"]],
    },
    {
      text: "A spokesman denied to AFP that a deal had been reached.",
      expected: [["A spokesman", "denied", "that a deal had been reached", "A spokesman (unnamed, denies)"]],
    },
  ],
};

/** Accusations and blame. */
export const accusations: Family = {
  name: "accused X of, blamed X for",
  cases: [
    {
      text: "Ankara accused Damascus of violating its airspace.",
      expected: [["Ankara", "accused", "Damascus of violating its airspace", "Ankara"]],
    },
    {
      text: "The opposition has accused Russia of bombing hospitals.",
      expected: [
        ["The opposition", "has accused", "Russia of bombing hospitals", "The opposition (unnamed)"],
      ],
    },
    {
      text: "Residents blamed the army for the shortage.",
      expected: [["Residents", "blamed", "the army for the shortage", "Residents (unnamed)"]],
    },
    {
      text: "Iraqi officials blamed the blast on Islamic State.",
      expected: [["Iraqi officials", "blamed", "the blast on Islamic State", "Iraqi officials (unnamed)"]],
    },
    {
      text: "In a speech on Friday, Nasrallah accused Riyadh of funding the group.",
      expected: [["Nasrallah", "accused", "Riyadh of funding the group", "Nasrallah"]],
    },
    {
      text: "Human Rights Watch accused both sides of war crimes.",
      expected: [["Human Rights Watch", "accused", "both sides of war crimes", "Human Rights Watch"]],
    },
    {
      text: "Damascus blames foreign-backed terrorists for the attack.",
      expected: [["Damascus", "blames", "foreign-backed terrorists for the attack", "Damascus"]],
    },
    {
      text: "Each side accused the other of shelling the crossing.",
      expected: [["Each side", "accused", "the other of shelling the crossing", "Each side (unnamed)"]],
    },
    {
      text: "Activists accused pro-government fighters of looting the shops, SOHR reported.",
      expected: [
        [
          "Activists",
          "accused",
          "pro-government fighters of looting the shops",
          "SOHR > Activists (unnamed)",
        ],
      ],
    },
    {
      text: "The UN envoy said the talks had stalled and accused both delegations of delay.",
      expected: [
        ["The UN envoy", "said", "the talks had stalled", "The UN envoy (unnamed)"],
        ["The UN envoy", "accused", "both delegations of delay", "The UN envoy (unnamed)"],
      ],
    },
  ],
};

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
