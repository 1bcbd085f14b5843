import type { Family } from "./family";

/** Announcing, confirming, warning and vowing. */
export const announcing: Family = {
  name: "announced, confirmed, warned, vowed, in a statement",
  cases: [
    {
      text: "The coalition announced that it had ended its operation in Raqqa.",
      expected: [
        ["The coalition", "announced", "that it had ended its operation in Raqqa", "The coalition (unnamed)"],
      ],
    },
    {
      text: "Moscow has confirmed the death of a second officer.",
      expected: [["Moscow", "has confirmed", "the death of a second officer", "Moscow (confirms)"]],
    },
    {
      text: "In a statement on Friday, the foreign ministry warned that it would respond.",
      expected: [["the foreign ministry", "warned", "that it would respond", "the foreign ministry"]],
    },
    {
      text: "Erdogan vowed to clear the border of militants.",
      expected: [["Erdogan", "vowed", "to clear the border of militants", "Erdogan"]],
    },
    {
      text: "“The border is closed,” the government announced in a statement.",
      expected: [
        ["the government", "announced in a statement", "“The border is closed,”", "the government (unnamed)"],
      ],
    },
    {
      text: "The hospital confirmed on Twitter that its generator had failed.",
      expected: [
        [
          "The hospital",
          "confirmed on Twitter",
          "that its generator had failed",
          "The hospital (unnamed, confirms)",
        ],
      ],
    },
    {
      text: "UNICEF warned of a famine in the besieged towns.",
      expected: [["UNICEF", "warned", "of a famine in the besieged towns", "UNICEF"]],
    },
    {
      text: "Two officials confirmed the strike; the army announced an inquiry.",
      expected: [
        ["Two officials", "confirmed", "the strike", "Two officials (unnamed, confirms)"],
        ["the army", "announced", "an inquiry", "the army (unnamed)"],
      ],
    },
    {
      text: "Ahrar al-Sham declared in an online statement that the deal was void.",
      expected: [
        ["Ahrar al-Sham", "declared in an online statement", "that the deal was void", "Ahrar al-Sham"],
      ],
    },
    {
      text: "The rebels threatened to execute the pilot.",
      expected: [["The rebels", "threatened", "to execute the pilot", "The rebels (unnamed)"]],
    },
  ],
};
