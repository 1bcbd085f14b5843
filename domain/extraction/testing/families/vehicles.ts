import type { Family } from "./family";

/** Where something was said, and by which channel. */
export const vehicles: Family = {
  name: "said on Telegram, via its Amaq agency",
  cases: [
    {
      text: "The brigade said on Telegram that it had lost the hill.",
      expected: [["The brigade", "said on Telegram", "that it had lost the hill", "The brigade (unnamed)"]],
    },
    {
      text: "Islamic State said via its Amaq agency that a suicide bomber had struck.",
      expected: [
        [
          "Islamic State",
          "said via its Amaq agency",
          "that a suicide bomber had struck",
          "its Amaq agency > Islamic State",
        ],
      ],
    },
    {
      text: "“We shot it down,” the group said on its Facebook page.",
      expected: [["the group", "said on its Facebook page", "“We shot it down,”", "the group (unnamed)"]],
    },
    {
      text: "The ministry wrote on X that the sirens were a test.",
      expected: [["The ministry", "wrote on X", "that the sirens were a test", "The ministry (unnamed)"]],
    },
    {
      text: "Hezbollah said through its Al-Manar channel that the border was calm.",
      expected: [
        [
          "Hezbollah",
          "said through its Al-Manar channel",
          "that the border was calm",
          "its Al-Manar channel > Hezbollah",
        ],
      ],
    },
    {
      text: "The rebels said in a video posted online that they held four men.",
      expected: [["The rebels", "said in a video", "that they held four men", "The rebels (unnamed)"]],
    },
    {
      text: "The town is ours, the commander said on Twitter.",
      expected: [["the commander", "said on Twitter", "The town is ours", "the commander (unnamed)"]],
    },
    {
      text: "In a letter to the Security Council, Damascus said it would comply.",
      expected: [["Damascus", "said", "it would comply", "Damascus"]],
    },
    {
      text: "The group claimed responsibility for the attack via its Amaq news agency.",
      expected: [
        [
          "The group",
          "claimed ... via its Amaq news agency",
          "responsibility for the attack",
          "its Amaq news agency > The group (unnamed)",
        ],
      ],
    },
    {
      text: "The Kremlin said by telephone that no decision had been taken.",
      expected: [["The Kremlin", "said by telephone", "that no decision had been taken", "The Kremlin"]],
    },
  ],
};
