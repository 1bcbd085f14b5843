import type { Family } from "./family";

/** Nouns that attribute, and data that show. */
export const cueNouns: Family = {
  name: "cue nouns, footage, data",
  cases: [
    {
      text: "A report by Human Rights Watch that cluster bombs were dropped reached the council.",
      expected: [
        ["Human Rights Watch", "report by", "that cluster bombs were dropped", "Human Rights Watch"],
      ],
    },
    {
      text: "Damascus repeated its claim that the rebels staged the attack.",
      expected: [["its", "claim", "that the rebels staged the attack", "its (unnamed)"]],
    },
    {
      text: "Turkey's claim that the convoy carried arms was widely doubted.",
      expected: [["Turkey's", "claim", "that the convoy carried arms", "Turkey"]],
    },
    {
      text: "Footage shows the minaret collapsing.",
      expected: [["Footage", "shows", "the minaret collapsing", "Footage (unnamed)"]],
    },
    {
      text: "Satellite images show that the runway is cratered.",
      expected: [["Satellite images", "show", "that the runway is cratered", "Satellite images (unnamed)"]],
    },
    {
      text: "Data from the UN show food prices doubled in April.",
      expected: [["Data from the UN", "show", "food prices doubled in April", "Data from the UN (unnamed)"]],
    },
    {
      text: "A video posted by activists showed children being pulled from rubble.",
      expected: [
        [
          "A video posted by activists",
          "showed",
          "children being pulled from rubble",
          "A video posted by activists (unnamed)",
        ],
      ],
    },
    {
      text: "The army's statement that the town was empty angered residents.",
      expected: [["The army's", "statement", "that the town was empty", "The army (unnamed)"]],
    },
    {
      text: "An investigation by Amnesty found that the bombs were Russian.",
      expected: [
        [
          "An investigation by Amnesty",
          "found",
          "that the bombs were Russian",
          "An investigation by Amnesty (unnamed)",
        ],
      ],
    },
    {
      text: "They rejected Moscow's allegation that the helmets were actors.",
      expected: [
        ["They", "rejected", "Moscow's allegation that the helmets were actors", "They (unnamed, denies)"],
      ],
    },
  ],
};
