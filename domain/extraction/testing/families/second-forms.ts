import type { Family } from "./family";

const FOLLOWS = "\n\nFighting has gone on since Monday.";

/** Taking sides, marks and layout, nobody who says it: written after the rules, before anybody saw what they find. */
export const secondForms: Family = {
  name: "sides, layout and nobody, written later",
  cases: [
    {
      text: "It was announced on state radio that the curfew would be lifted.",
      expected: [["", "was announced on state radio", "that the curfew would be lifted", ""]],
    },
    {
      text: "Dozens of fighters are believed to have drowned in the river.",
      expected: [["", "are believed", "Dozens of fighters ... to have drowned in the river", ""]],
    },
    {
      text: "A second convoy was reportedly turned back at the border.",
      expected: [["", "reportedly", "A second convoy was ... turned back at the border", ""]],
    },
    {
      text: "The toll was put at 31 by the civil defence.",
      expected: [["the civil defence", "was put ... by", "The toll ... at 31", "the civil defence"]],
    },
    {
      text: "Washington hopes that the ceasefire will hold through the winter.",
      expected: [["Washington", "hopes", "that the ceasefire will hold through the winter", "Washington"]],
    },
    {
      text: "The offensive is expected to last several weeks.",
      expected: [["", "is expected", "The offensive ... to last several weeks", ""]],
    },
    {
      text: "The Kremlin denied on Tuesday that Russian planes had bombed the market.",
      expected: [
        ["The Kremlin", "denied", "that Russian planes had bombed the market", "The Kremlin (denies)"],
      ],
    },
    {
      text: "Hezbollah has denied any role in the assassination.",
      expected: [["Hezbollah", "has denied", "any role in the assassination", "Hezbollah (denies)"]],
    },
    {
      text: "Kurdish officials accused Turkey of cutting off water to half a million people.",
      expected: [
        [
          "Kurdish officials",
          "accused",
          "Turkey of cutting off water to half a million people",
          "Kurdish officials (unnamed)",
        ],
      ],
    },
    {
      text: "Riyadh blamed the Houthis for the missile that fell near the airport.",
      expected: [["Riyadh", "blamed", "the Houthis for the missile that fell near the airport", "Riyadh"]],
    },
    {
      text: "Boko Haram claimed responsibility for the attack in a video.",
      expected: [["Boko Haram", "claimed ... in a video", "responsibility for the attack", "Boko Haram"]],
    },
    {
      text: "The Pentagon refused to confirm that its advisers were in the city.",
      expected: [
        [
          "The Pentagon",
          "refused to confirm",
          "that its advisers were in the city",
          "The Pentagon (declined_to_comment)",
        ],
      ],
    },
    {
      text: "The prime minister vowed that those behind the bombing would be punished.",
      expected: [
        [
          "The prime minister",
          "vowed",
          "that those behind the bombing would be punished",
          "The prime minister (unnamed)",
        ],
      ],
    },
    {
      text: "“The siege has ended,” the army command said in a statement carried by state media.",
      expected: [["the army command", "said in a statement", "“The siege has ended,”", "the army command"]],
    },
    {
      text: `UN: 400,000 trapped in eastern suburbs${FOLLOWS}`,
      options: { title: "UN: 400,000 trapped in eastern suburbs" },
      expected: [["UN", ":", "400,000 trapped in eastern suburbs", "UN"]],
    },
    {
      text: `Rebels quit last pocket near Damascus: monitor${FOLLOWS}`,
      options: { title: "Rebels quit last pocket near Damascus: monitor" },
      expected: [["monitor", ":", "Rebels quit last pocket near Damascus", "monitor (unnamed)"]],
    },
    {
      text: `Deal reached on prisoners, says Qatar${FOLLOWS}`,
      options: { title: "Deal reached on prisoners, says Qatar" },
      expected: [["Qatar", "says", "Deal reached on prisoners", "Qatar"]],
    },
    {
      text: 'The envoy called the killing "a stain on our conscience".',
      expected: [["The envoy", "called", 'the killing "a stain on our conscience"', "The envoy (unnamed)"]],
    },
    {
      text: "The general said his troops were «very close» to the citadel.",
      expected: [
        ["The general", "said", "his troops were «very close» to the citadel", "The general (unnamed)"],
      ],
    },
    {
      text: "“My sons are dead,” said Abu Yazan. “I have nothing to go back to.”",
      expected: [
        ["Abu Yazan", "said", "“My sons are dead,” ... “I have nothing to go back to.”", "Abu Yazan"],
      ],
    },
    {
      text: "A report by the UN panel said chlorine had been used three times.",
      expected: [
        [
          "A report by the UN panel",
          "said",
          "chlorine had been used three times",
          "A report by the UN panel (unnamed)",
        ],
      ],
    },
    {
      text: "Video footage showed smoke rising above the refinery.",
      expected: [["Video footage", "showed", "smoke rising above the refinery", "Video footage (unnamed)"]],
    },
    {
      text: "Baghdad rejected Ankara's claim that the troops had been invited.",
      expected: [
        ["Baghdad", "rejected", "Ankara's claim that the troops had been invited", "Baghdad (denies)"],
      ],
    },
    {
      text: "Amnesty International and Human Rights Watch said the strike broke the laws of war.",
      expected: [
        [
          "Amnesty International and Human Rights Watch",
          "said",
          "the strike broke the laws of war",
          "Amnesty International",
        ],
        [
          "Amnesty International and Human Rights Watch",
          "said",
          "the strike broke the laws of war",
          "Human Rights Watch",
        ],
      ],
    },
    {
      text: "Damascus said the rebels had fired first, while the opposition said the army had broken the truce.",
      expected: [
        ["Damascus", "said", "the rebels had fired first", "Damascus"],
        ["the opposition", "said", "the army had broken the truce", "the opposition (unnamed)"],
      ],
    },
    {
      text: "The group said on its Telegram channel that two of its men had been killed.",
      expected: [
        [
          "The group",
          "said on its Telegram channel",
          "that two of its men had been killed",
          "The group (unnamed)",
        ],
      ],
    },
    {
      text: "Islamic State said through its Amaq agency that the gunman was one of its soldiers.",
      expected: [
        [
          "Islamic State",
          "said through its Amaq agency",
          "that the gunman was one of its soldiers",
          "its Amaq agency > Islamic State",
        ],
      ],
    },
    {
      text: "The ministry did not say where the aircraft had come from.",
      expected: [],
    },
    {
      text: "Neither claim could be independently verified.",
      expected: [],
    },
    {
      text: "The floods claimed at least 40 lives across the province.",
      expected: [],
    },
    {
      text: "Rebels charged the gate and claimed the eastern districts by nightfall.",
      expected: [],
    },
  ],
};
