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
