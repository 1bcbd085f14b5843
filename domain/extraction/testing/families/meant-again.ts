import type { Family } from "./family";

/** Pronouns for a source named before. */
export const pronouns: Family = {
  name: "he, she, they, it added",
  cases: [
    {
      text: "Jan Egeland said the road was mined. He added that 300 trucks were waiting.",
      expected: [
        ["Jan Egeland", "said", "the road was mined", "Jan Egeland"],
        ["He", "added", "that 300 trucks were waiting", "He = Jan Egeland"],
      ],
    },
    {
      text: "Spokeswoman Ravina Shamdasani warned of more strikes. “Nobody is safe,” she added.",
      expected: [
        ["Spokeswoman Ravina Shamdasani", "warned", "of more strikes", "Spokeswoman Ravina Shamdasani"],
        ["she", "added", "“Nobody is safe,”", "she = Ravina Shamdasani"],
      ],
    },
    {
      text: "Amnesty International said 30 prisoners had died. It called the prison a slaughterhouse.",
      expected: [
        ["Amnesty International", "said", "30 prisoners had died", "Amnesty International"],
        ["It", "called", "the prison a slaughterhouse", "It = Amnesty International"],
      ],
    },
    {
      text: "Two activists said the market was hit. They said nine people had died.",
      expected: [
        ["Two activists", "said", "the market was hit", "Two activists (unnamed)"],
        ["They", "said", "nine people had died", "They = Two activists (unnamed)"],
      ],
    },
    {
      text: "The governor said the gas plant was on fire.\n\nHe told AFP that the fire would burn for days.",
      expected: [
        ["The governor", "said", "the gas plant was on fire", "The governor (unnamed)"],
        ["He", "told", "that the fire would burn for days", "AFP > He = The governor (unnamed)"],
      ],
    },
    {
      text: "He said the bridge was gone.",
      expected: [["He", "said", "the bridge was gone", "He (unnamed)"]],
    },
    {
      text: "According to Dr Mona Khalil, the ward has no power. The beds, she said, are full.",
      expected: [
        ["Dr Mona Khalil", "According to", "the ward has no power", "Dr Mona Khalil"],
        ["she", "said", "The beds ... are full", "she = Mona Khalil"],
      ],
    },
    {
      text: "Hezbollah said it had lost one man; it denied losing a tank.",
      expected: [
        ["Hezbollah", "said", "it had lost one man", "Hezbollah"],
        ["it", "denied", "losing a tank", "it = Hezbollah (denies)"],
      ],
    },
    {
      text: "SOHR said the raid killed nine. The mayor said it killed three. “All were fighters,” he said.",
      expected: [
        ["SOHR", "said", "the raid killed nine", "SOHR"],
        ["The mayor", "said", "it killed three", "The mayor (unnamed)"],
        ["he", "said", "“All were fighters,”", "he = The mayor (unnamed)"],
      ],
    },
    {
      text: "Sergei Lavrov said the deal was dead, Interfax reported. He blamed Washington for the failure.",
      expected: [
        ["Sergei Lavrov", "said", "the deal was dead", "Interfax > Sergei Lavrov"],
        ["He", "blamed", "Washington for the failure", "He = Sergei Lavrov"],
      ],
    },
  ],
};

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
        ["The organisation", "called", "for an inquiry", "The organisation = Physicians for Human Rights"],
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

/** Sources that are described and not named. */
export const anonymous: Family = {
  name: "anonymous and plural sources",
  cases: [
    {
      text: "Opposition sources said a senior commander had been killed.",
      expected: [
        ["Opposition sources", "said", "a senior commander had been killed", "Opposition sources (unnamed)"],
      ],
    },
    {
      text: "A Western diplomat, speaking on condition of anonymity, said the draft was unacceptable.",
      expected: [
        ["A Western diplomat", "said", "the draft was unacceptable", "A Western diplomat (unnamed)"],
      ],
    },
    {
      text: "“It will fall within days,” said an officer who asked not to be named.",
      expected: [
        [
          "an officer who asked not to be named",
          "said",
          "“It will fall within days,”",
          "an officer who asked not to be named (unnamed)",
        ],
      ],
    },
    {
      text: "A US official, who spoke on condition of anonymity because the matter is secret, said no troops were there.",
      expected: [
        [
          "A US official, who spoke on condition of anonymity because the matter is secret,",
          "said",
          "no troops were there",
          "A US official, who spoke on condition of anonymity because the matter is secret (unnamed)",
        ],
      ],
    },
    {
      text: "Witnesses and residents said the sky had turned red.",
      expected: [
        ["Witnesses and residents", "said", "the sky had turned red", "Witnesses and residents (unnamed)"],
      ],
    },
    {
      text: "Some say the general is already dead.",
      expected: [["Some", "say", "the general is already dead", "Some (unnamed)"]],
    },
    {
      text: "Several people in the camp said that they had not eaten for two days.",
      expected: [
        [
          "Several people in the camp",
          "said",
          "that they had not eaten for two days",
          "Several people in the camp (unnamed)",
        ],
      ],
    },
    {
      text: "Two intelligence officials, declining to be identified, told the Times the cell was known.",
      expected: [
        [
          "Two intelligence officials",
          "told",
          "the cell was known",
          "the Times > Two intelligence officials (unnamed)",
        ],
      ],
    },
    {
      text: "Experts say the gas was sarin, but others said it was chlorine.",
      expected: [
        ["Experts", "say", "the gas was sarin", "Experts (unnamed)"],
        ["others", "said", "it was chlorine", "others (unnamed)"],
      ],
    },
    {
      text: "The cargo was weapons, according to a person close to the company.",
      expected: [
        [
          "a person close to the company",
          "according to",
          "The cargo was weapons",
          "a person close to the company (unnamed)",
        ],
      ],
    },
  ],
};

/** Phrases that say who the source is. */
export const appositions: Family = {
  name: "appositions",
  cases: [
    {
      text: "Rami Abdel Rahman, head of the Observatory, said the raid lasted an hour.",
      expected: [
        [
          "Rami Abdel Rahman, head of the Observatory,",
          "said",
          "the raid lasted an hour",
          "Rami Abdel Rahman, head of the Observatory",
        ],
      ],
    },
    {
      text: "The head of the Observatory, Rami Abdel Rahman, told AFP the dead were fighters.",
      expected: [
        [
          "The head of the Observatory, Rami Abdel Rahman,",
          "told",
          "the dead were fighters",
          "AFP > The head of the Observatory, Rami Abdel Rahman",
        ],
      ],
    },
    {
      text: "The hill has changed hands twice, said Colonel Ahmed Berri, chief of staff of the northern brigades.",
      expected: [
        [
          "Colonel Ahmed Berri, chief of staff of the northern brigades",
          "said",
          "The hill has changed hands twice",
          "Colonel Ahmed Berri, chief of staff of the northern brigades",
        ],
      ],
    },
    {
      text: "Abu Omar, 27, a baker from Homs, said flour had run out.",
      expected: [
        ["Abu Omar, 27, a baker from Homs,", "said", "flour had run out", "Abu Omar, 27, a baker from Homs"],
      ],
    },
    {
      text: "Turkey's foreign minister Mevlut Cavusoglu said the deal was close.",
      expected: [
        [
          "Turkey's foreign minister Mevlut Cavusoglu",
          "said",
          "the deal was close",
          "Turkey's foreign minister Mevlut Cavusoglu",
        ],
      ],
    },
    {
      text: "“No one fired,” Yusuf Idris (a guard at the gate) said.",
      expected: [
        ["Yusuf Idris (a guard at the gate)", "said", "“No one fired,”", "Yusuf Idris (a guard at the gate)"],
      ],
    },
    {
      text: "The Syrian Democratic Forces, a Kurdish-led alliance, said they had entered Manbij.",
      expected: [
        [
          "The Syrian Democratic Forces, a Kurdish-led alliance,",
          "said",
          "they had entered Manbij",
          "The Syrian Democratic Forces, a Kurdish-led alliance",
        ],
      ],
    },
    {
      text: "According to Hanan Ashrawi, a senior negotiator, the offer was withdrawn.",
      expected: [
        [
          "Hanan Ashrawi, a senior negotiator",
          "According to",
          "the offer was withdrawn",
          "Hanan Ashrawi, a senior negotiator",
        ],
      ],
    },
    {
      text: "Dr Ziad Alissa, who works in a field hospital in Saraqib, said he had treated 15 patients.",
      expected: [
        [
          "Dr Ziad Alissa, who works in a field hospital in Saraqib,",
          "said",
          "he had treated 15 patients",
          "Dr Ziad Alissa, who works in a field hospital in Saraqib",
        ],
      ],
    },
    {
      text: "The army's spokesman, Brigadier Yahya Rasool, announced that Tal Afar was free.",
      expected: [
        [
          "The army's spokesman, Brigadier Yahya Rasool,",
          "announced",
          "that Tal Afar was free",
          "The army's spokesman, Brigadier Yahya Rasool",
        ],
      ],
    },
  ],
};
