import type { Family } from "./family";

/** Whoever was told passes it on when it is an outlet, and is nobody otherwise. */
export const told: Family = {
  name: "X told Y",
  cases: [
    {
      text: "Turkish security sources told Anadolu that two rockets had hit Kilis.",
      expected: [
        [
          "Turkish security sources",
          "told",
          "that two rockets had hit Kilis",
          "Anadolu > Turkish security sources (unnamed)",
        ],
      ],
    },
    {
      text: "The governor told reporters the water was safe.",
      expected: [["The governor", "told", "the water was safe", "The governor (unnamed)"]],
    },
    {
      text: "“We lost contact at noon,” a coordinator told Al Jazeera by phone.",
      expected: [
        ["a coordinator", "told", "“We lost contact at noon,”", "Al Jazeera > a coordinator (unnamed)"],
      ],
    },
    {
      text: "Rami Abdel Rahman told AFP on Saturday that the toll could rise.",
      expected: [["Rami Abdel Rahman", "told", "that the toll could rise", "AFP > Rami Abdel Rahman"]],
    },
    {
      text: "The minister told parliament that no ransom had been paid.",
      expected: [["The minister", "told", "that no ransom had been paid", "The minister (unnamed)"]],
    },
    {
      text: "He told me the prison was full.",
      expected: [["He", "told", "the prison was full", "He (unnamed)"]],
    },
    {
      text: 'Mohammed, a farmer from Idlib, told the BBC: "We live in a cave."',
      expected: [
        [
          "Mohammed, a farmer from Idlib,",
          "told",
          '"We live in a cave."',
          "the BBC > Mohammed, a farmer from Idlib",
        ],
      ],
    },
    {
      text: "The airport will reopen on Sunday, an airline official told Reuters.",
      expected: [
        [
          "an airline official",
          "told",
          "The airport will reopen on Sunday",
          "Reuters > an airline official (unnamed)",
        ],
      ],
    },
    {
      text: "Lavrov told Kerry that the strikes would go on.",
      expected: [["Lavrov", "told", "that the strikes would go on", "Lavrov"]],
    },
    {
      text: "A rebel commander has told the Guardian that his men are out of shells.",
      expected: [
        [
          "A rebel commander",
          "has told",
          "that his men are out of shells",
          "the Guardian > A rebel commander (unnamed)",
        ],
      ],
    },
  ],
};
