import type { Family } from "./family";

/** "State media, quoting a military source, reported". */
export const quotingInside: Family = {
  name: "X, quoting Y, reported",
  cases: [
    {
      text: "State media, quoting a military source, reported that the siege was broken.",
      expected: [
        [
          "State media",
          "reported",
          "that the siege was broken",
          "State media (unnamed) > a military source (unnamed)",
        ],
      ],
    },
    {
      text: "Syrian state television, citing the army command, said the town was secure.",
      expected: [
        [
          "Syrian state television",
          "said",
          "the town was secure",
          "Syrian state television > the army command",
        ],
      ],
    },
    {
      text: "The Anadolu agency, quoting security officials, said 13 rockets were fired.",
      expected: [
        [
          "The Anadolu agency",
          "said",
          "13 rockets were fired",
          "The Anadolu agency > security officials (unnamed)",
        ],
      ],
    },
    {
      text: "IRNA, quoting the spokesman of the Guards, reported the general's death.",
      expected: [["IRNA", "reported", "the general's death", "IRNA > the spokesman of the Guards (unnamed)"]],
    },
    {
      text: "AFP, quoting witnesses in Raqqa, reported heavy bombing.",
      expected: [["AFP", "reported", "heavy bombing", "AFP > witnesses in Raqqa (unnamed)"]],
    },
    {
      text: "Local radio, citing residents, said that the dam gates had been opened.",
      expected: [
        [
          "Local radio",
          "said",
          "that the dam gates had been opened",
          "Local radio (unnamed) > residents (unnamed)",
        ],
      ],
    },
    {
      text: "The Lebanese daily An-Nahar, quoting diplomats, wrote that the talks had failed.",
      expected: [
        [
          "The Lebanese daily An-Nahar",
          "wrote",
          "that the talks had failed",
          "The Lebanese daily An-Nahar > diplomats (unnamed)",
        ],
      ],
    },
    {
      text: "The state news agency, quoting a source at the ministry, said that power was back.",
      expected: [
        [
          "The state news agency",
          "said",
          "that power was back",
          "The state news agency (unnamed) > a source at the ministry (unnamed)",
        ],
      ],
    },
    {
      text: "Al-Mayadeen, citing field sources, reported an advance east of the city.",
      expected: [
        ["Al-Mayadeen", "reported", "an advance east of the city", "Al-Mayadeen > field sources (unnamed)"],
      ],
    },
    {
      text: "Press TV, citing informed sources, says the plane was carrying medicine.",
      expected: [
        ["Press TV", "says", "the plane was carrying medicine", "Press TV > informed sources (unnamed)"],
      ],
    },
  ],
};
