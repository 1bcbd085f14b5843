import type { Family } from "./family";

/** Descriptions for a source named before, and those that stay as they are. */
export const descriptions: Family = {
  name: "the source, report, ministry, observatory said",
  cases: [
    {
      text: "A security source said the cell had six members. The source said two had fled.",
      expected: [
        ["A security source", "said", "the cell had six members", "A security source (unnamed)"],
        ["The source", "said", "two had fled", "The source = A security source (unnamed)"],
      ],
    },
    {
      text: "The Syrian Observatory for Human Rights said 14 died. “Most were children,” the monitor said.",
      expected: [
        [
          "The Syrian Observatory for Human Rights",
          "said",
          "14 died",
          "The Syrian Observatory for Human Rights",
        ],
        ["the monitor", "said", "“Most were children,”", "the monitor = Syrian Observatory for Human Rights"],
      ],
    },
    {
      text: "The Turkish Foreign Ministry summoned nobody, it said. The ministry added that talks went on.",
      expected: [
        ["it", "said", "The Turkish Foreign Ministry summoned nobody", "it (unnamed)"],
        ["The ministry", "added", "that talks went on", "The ministry (unnamed)"],
      ],
    },
    {
      text: "Amnesty International published a report on Tuesday. The report said prisoners were starved.",
      expected: [["The report", "said", "prisoners were starved", "The report (unnamed)"]],
    },
    {
      text: "The source said the tunnel was 40 metres long.",
      expected: [["The source", "said", "the tunnel was 40 metres long", "The source (unnamed)"]],
    },
    {
      text: "Iraq's Interior Ministry said the bomber was foreign. The ministry gave no details, but the ministry said the toll was final.",
      expected: [
        ["Iraq's Interior Ministry", "said", "the bomber was foreign", "Iraq's Interior Ministry"],
        ["the ministry", "said", "the toll was final", "the ministry = Iraq's Interior Ministry"],
      ],
    },
    {
      text: "Physicians for Human Rights said five doctors were killed. The organisation called for an inquiry.",
      expected: [
        ["Physicians for Human Rights", "said", "five doctors were killed", "Physicians for Human Rights"],
        ["The organisation", "called for", "an inquiry", "The organisation = Physicians for Human Rights"],
      ],
    },
    {
      text: "An Iranian official said three advisers were wounded. The mayor said nothing. The official said they were in Tehran.",
      expected: [
        ["An Iranian official", "said", "three advisers were wounded", "An Iranian official (unnamed)"],
        ["The official", "said", "they were in Tehran", "The official = An Iranian official (unnamed)"],
      ],
    },
    {
      text: "Al-Ikhbariya showed smoke over the ridge. The channel said the army held the summit.",
      expected: [["The channel", "said", "the army held the summit", "The channel (unnamed)"]],
    },
    {
      text: "The Observatory said the truce held. Later the observatory said a shell had fallen.",
      expected: [
        ["The Observatory", "said", "the truce held", "The Observatory"],
        ["the observatory", "said", "a shell had fallen", "the observatory = Observatory"],
      ],
    },
  ],
};
