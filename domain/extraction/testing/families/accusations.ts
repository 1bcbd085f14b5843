import type { Family } from "./family";

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
