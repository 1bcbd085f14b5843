import type { Family } from "./family";

/** Somebody quoted by somebody. */
export const quotedAsSaying: Family = {
  name: "X quoted Y as saying",
  cases: [
    {
      text: "SANA quoted a military source as saying that 20 gunmen had been killed.",
      expected: [
        [
          "a military source",
          "quoted ... as saying",
          "that 20 gunmen had been killed",
          "SANA > a military source (unnamed)",
        ],
      ],
    },
    {
      text: "The agency cited the governor, Talal Barazi, as saying the evacuation was complete.",
      expected: [
        [
          "the governor, Talal Barazi,",
          "cited ... as saying",
          "the evacuation was complete",
          "The agency (unnamed) > the governor, Talal Barazi",
        ],
      ],
    },
    {
      text: "A police chief was quoted as saying that the bomber was a woman.",
      expected: [
        ["A police chief", "was quoted as saying", "that the bomber was a woman", "A police chief (unnamed)"],
      ],
    },
    {
      text: "Brigadier Ali Maihoub was quoted by state television as saying: “The town is clear.”",
      expected: [
        [
          "Brigadier Ali Maihoub",
          "was quoted by state television as saying",
          "“The town is clear.”",
          "state television (unnamed) > Brigadier Ali Maihoub",
        ],
      ],
    },
    {
      text: "Fars has quoted an unnamed officer as saying the drone was Israeli.",
      expected: [
        [
          "an unnamed officer",
          "has quoted ... as saying",
          "the drone was Israeli",
          "Fars > an unnamed officer (unnamed)",
        ],
      ],
    },
    {
      text: "“We are ready,” the paper quoted him as saying.",
      expected: [["him", "quoted ... as saying", "“We are ready,”", "the paper (unnamed) > him (unnamed)"]],
    },
    {
      text: "On Tuesday, Xinhua quoted the ambassador as saying talks would resume.",
      expected: [
        ["the ambassador", "quoted ... as saying", "talks would resume", "Xinhua > the ambassador (unnamed)"],
      ],
    },
    {
      text: "The judge was cited as saying that the trial would be public.",
      expected: [
        ["The judge", "was cited as saying", "that the trial would be public", "The judge (unnamed)"],
      ],
    },
    {
      text: "Rudaw quoted Peshmerga sources as saying that the tunnel was empty.",
      expected: [
        [
          "Peshmerga sources",
          "quoted ... as saying",
          "that the tunnel was empty",
          "Rudaw > Peshmerga sources (unnamed)",
        ],
      ],
    },
    {
      text: "The newspaper Al-Watan quoted the minister as telling students that exams would go ahead.",
      expected: [
        [
          "the minister",
          "quoted ... as telling",
          "that exams would go ahead",
          "The newspaper Al-Watan > the minister (unnamed)",
        ],
      ],
    },
  ],
};
