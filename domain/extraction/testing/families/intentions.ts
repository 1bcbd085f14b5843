import type { Family } from "./family";

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
