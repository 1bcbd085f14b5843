import type { Family } from "./family";

/** Speech and its order, relays and later mentions: written after the rules, before anybody saw what they find. */
export const secondReporting: Family = {
  name: "speech, relays and later mentions, written later",
  cases: [
    {
      text: "The Syrian Observatory for Human Rights said at least 23 civilians, nine of them children, were killed in air strikes on the town of Kafr Nabl on Thursday.",
      expected: [
        [
          "The Syrian Observatory for Human Rights",
          "said",
          "at least 23 civilians, nine of them children, were killed in air strikes on the town of Kafr Nabl on Thursday",
          "The Syrian Observatory for Human Rights",
        ],
      ],
    },
    {
      text: "UNICEF has repeatedly said that no school in the enclave is safe.",
      expected: [["UNICEF", "has repeatedly said", "that no school in the enclave is safe", "UNICEF"]],
    },
    {
      text: "“There was no warning, nothing at all,” said Um Khaled, a mother of five who lost her home.",
      expected: [
        [
          "Um Khaled, a mother of five who lost her home",
          "said",
          "“There was no warning, nothing at all,”",
          "Um Khaled, a mother of five who lost her home",
        ],
      ],
    },
    {
      text: "Four barrel bombs fell on the old quarter, said the White Helmets.",
      expected: [
        ["the White Helmets", "said", "Four barrel bombs fell on the old quarter", "the White Helmets"],
      ],
    },
    {
      text: "Insurgents seized two villages east of Hama before dawn, a rebel commander said on Wednesday.",
      expected: [
        [
          "a rebel commander",
          "said",
          "Insurgents seized two villages east of Hama before dawn",
          "a rebel commander (unnamed)",
        ],
      ],
    },
    {
      text: "The pilot, Moscow said, ejected over rebel ground and was shot on landing.",
      expected: [
        ["Moscow", "said", "The pilot ... ejected over rebel ground and was shot on landing", "Moscow"],
      ],
    },
    {
      text: "According to a hospital administrator, 17 bodies were brought in before noon.",
      expected: [
        [
          "a hospital administrator",
          "According to",
          "17 bodies were brought in before noon",
          "a hospital administrator (unnamed)",
        ],
      ],
    },
    {
      text: "The shells were fired from Iraqi territory, according to Iran's Fars news agency.",
      expected: [
        [
          "Iran's Fars news agency",
          "according to",
          "The shells were fired from Iraqi territory",
          "Iran's Fars news agency",
        ],
      ],
    },
    {
      text: "An engineer at the plant told Reuters by telephone that the pumps had stopped.",
      expected: [
        [
          "An engineer at the plant",
          "told",
          "that the pumps had stopped",
          "Reuters > An engineer at the plant (unnamed)",
        ],
      ],
    },
    {
      text: "“We will not leave our land,” the village elder told a crowd of mourners.",
      expected: [
        ["the village elder", "told", "“We will not leave our land,”", "the village elder (unnamed)"],
      ],
    },
    {
      text: "Al Arabiya said the two sides had swapped 50 prisoners, citing a tribal mediator.",
      expected: [
        [
          "Al Arabiya",
          "said",
          "the two sides had swapped 50 prisoners",
          "Al Arabiya > a tribal mediator (unnamed)",
        ],
      ],
    },
    {
      text: "Citing rebel sources, Anadolu reported that the crossing would open on Monday.",
      expected: [
        [
          "Anadolu",
          "reported",
          "that the crossing would open on Monday",
          "Anadolu > rebel sources (unnamed)",
        ],
      ],
    },
    {
      text: "Tass quoted Defence Ministry spokesman Igor Konashenkov as saying that the jets had hit only military targets.",
      expected: [
        [
          "Defence Ministry spokesman Igor Konashenkov",
          "quoted ... as saying",
          "that the jets had hit only military targets",
          "Tass > Defence Ministry spokesman Igor Konashenkov",
        ],
      ],
    },
    {
      text: "The mufti was quoted by the newspaper as saying the feast would be cancelled.",
      expected: [
        [
          "The mufti",
          "was quoted by the newspaper as saying",
          "the feast would be cancelled",
          "the newspaper (unnamed) > The mufti (unnamed)",
        ],
      ],
    },
    {
      text: "State news agency SANA, quoting a police source, said a bomb had exploded near the stadium.",
      expected: [
        [
          "State news agency SANA",
          "said",
          "a bomb had exploded near the stadium",
          "State news agency SANA > a police source (unnamed)",
        ],
      ],
    },
    {
      text: "Turkish officials said eight gunmen were killed, Hurriyet reported on Saturday.",
      expected: [
        ["Turkish officials", "said", "eight gunmen were killed", "Hurriyet > Turkish officials (unnamed)"],
      ],
    },
    {
      text: "The Wall Street Journal reported that two European diplomats said the offer had been withdrawn.",
      expected: [
        [
          "two European diplomats",
          "said",
          "the offer had been withdrawn",
          "The Wall Street Journal > two European diplomats (unnamed)",
        ],
      ],
    },
    {
      text: "Lieutenant Colonel Omar Saleh said the assault began at midnight. He added that his men had met little resistance.",
      expected: [
        [
          "Lieutenant Colonel Omar Saleh",
          "said",
          "the assault began at midnight",
          "Lieutenant Colonel Omar Saleh",
        ],
        ["He", "added", "that his men had met little resistance", "He = Omar Saleh"],
      ],
    },
    {
      text: "Médecins Sans Frontières said its clinic was hit twice. “It was deliberate,” it added.",
      expected: [
        ["Médecins Sans Frontières", "said", "its clinic was hit twice", "Médecins Sans Frontières"],
        ["it", "added", "“It was deliberate,”", "it = Médecins Sans Frontières"],
      ],
    },
    {
      text: "An intelligence official said the cell was led by a Tunisian. The official said he had fled to Libya.",
      expected: [
        [
          "An intelligence official",
          "said",
          "the cell was led by a Tunisian",
          "An intelligence official (unnamed)",
        ],
        ["The official", "said", "he had fled to Libya", "The official = An intelligence official (unnamed)"],
      ],
    },
    {
      text: "The Syrian Observatory for Human Rights reported clashes near Saraqeb. The Observatory said tanks were used.",
      expected: [
        [
          "The Syrian Observatory for Human Rights",
          "reported",
          "clashes near Saraqeb",
          "The Syrian Observatory for Human Rights",
        ],
        [
          "The Observatory",
          "said",
          "tanks were used",
          "The Observatory = Syrian Observatory for Human Rights",
        ],
      ],
    },
    {
      text: "Three security officials, speaking on condition of anonymity, said the suspect had trained in Yemen.",
      expected: [
        [
          "Three security officials",
          "said",
          "the suspect had trained in Yemen",
          "Three security officials (unnamed)",
        ],
      ],
    },
    {
      text: "Local activists said government helicopters dropped leaflets over the suburb.",
      expected: [
        [
          "Local activists",
          "said",
          "government helicopters dropped leaflets over the suburb",
          "Local activists (unnamed)",
        ],
      ],
    },
    {
      text: "Panos Moumtzis, the UN's regional humanitarian coordinator, said the pause was too short.",
      expected: [
        [
          "Panos Moumtzis, the UN's regional humanitarian coordinator,",
          "said",
          "the pause was too short",
          "Panos Moumtzis, the UN's regional humanitarian coordinator",
        ],
      ],
    },
    {
      text: "The rebels' chief negotiator, Mohammed Alloush, said talks were pointless while the bombing went on.",
      expected: [
        [
          "The rebels' chief negotiator, Mohammed Alloush,",
          "said",
          "talks were pointless while the bombing went on",
          "The rebels' chief negotiator, Mohammed Alloush",
        ],
      ],
    },
    {
      text: "A teacher who fled the city last week said gunmen were going from house to house.",
      expected: [
        [
          "A teacher who fled the city last week",
          "said",
          "gunmen were going from house to house",
          "A teacher who fled the city last week (unnamed)",
        ],
      ],
    },
    {
      text: "The spokesman said that if the truce failed, the convoys would stop.",
      expected: [
        [
          "The spokesman",
          "said",
          "that if the truce failed, the convoys would stop",
          "The spokesman (unnamed)",
        ],
      ],
    },
  ],
};
