import type { Family } from "./family";

/** A source, its verb and what it says, in every order. */
export const sourceFirst: Family = {
  name: "X said; X has also said",
  cases: [
    {
      text: "Damascus said on Monday that its air defences had brought down two missiles.",
      expected: [["Damascus", "said", "that its air defences had brought down two missiles", "Damascus"]],
    },
    {
      text: "Late on Thursday, the Kurdish Red Crescent said four nurses had been wounded.",
      expected: [
        ["the Kurdish Red Crescent", "said", "four nurses had been wounded", "the Kurdish Red Crescent"],
      ],
    },
    {
      text: "The Observatory has since said the bodies were found in a well.",
      expected: [["The Observatory", "has since said", "the bodies were found in a well", "The Observatory"]],
    },
    {
      text: "Human Rights Watch has also said that the munitions were banned.",
      expected: [
        ["Human Rights Watch", "has also said", "that the munitions were banned", "Human Rights Watch"],
      ],
    },
    {
      text: "However, the mayor later said that only one shell had landed.",
      expected: [["the mayor", "later said", "that only one shell had landed", "the mayor (unnamed)"]],
    },
    {
      text: "In Geneva the envoy said again that the talks were alive.",
      expected: [["the envoy", "said again", "that the talks were alive", "the envoy (unnamed)"]],
    },
    {
      text: 'After the raid the Russian Defence Ministry said: "Not one bomb missed its target."',
      expected: [
        [
          "the Russian Defence Ministry",
          "said",
          '"Not one bomb missed its target."',
          "the Russian Defence Ministry",
        ],
      ],
    },
    {
      text: "But Jaish al-Islam had previously said that it would not leave Douma.",
      expected: [
        ["Jaish al-Islam", "had previously said", "that it would not leave Douma", "Jaish al-Islam"],
      ],
    },
    {
      text: "Médecins Sans Frontières said, for the first time, that its clinic was hit.",
      expected: [["Médecins Sans Frontières", "said", "that its clinic was hit", "Médecins Sans Frontières"]],
    },
    {
      text: "The Free Syrian Army says seven of its men were freed.",
      expected: [["The Free Syrian Army", "says", "seven of its men were freed", "The Free Syrian Army"]],
    },
    {
      text: "Nobody was hurt, but the governor said the depot would burn for days.",
      expected: [["the governor", "said", "the depot would burn for days", "the governor (unnamed)"]],
    },
  ],
};

/** "Said X", behind a quotation or a clause. */
export const verbFirst: Family = {
  name: "C, said X",
  cases: [
    {
      text: '"The road is cut in three places," said Abu Hassan, a truck driver.',
      expected: [
        [
          "Abu Hassan, a truck driver",
          "said",
          '"The road is cut in three places,"',
          "Abu Hassan, a truck driver",
        ],
      ],
    },
    {
      text: "“They came at dawn”, said a woman from the next village.",
      expected: [
        [
          "a woman from the next village",
          "said",
          "“They came at dawn”",
          "a woman from the next village (unnamed)",
        ],
      ],
    },
    {
      text: "The bakery was hit twice, said the Local Coordination Committees.",
      expected: [
        [
          "the Local Coordination Committees",
          "said",
          "The bakery was hit twice",
          "the Local Coordination Committees",
        ],
      ],
    },
    {
      text: "“We counted,” said the medic, “forty stretchers.”",
      expected: [["the medic", "said", "“We counted,” ... “forty stretchers.”", "the medic (unnamed)"]],
    },
    {
      text: "«Nous sommes seuls», says Dr Karim Saleh in a message.",
      expected: [["Dr Karim Saleh", "says ... in a message", "«Nous sommes seuls»", "Dr Karim Saleh"]],
    },
    {
      text: "Two helicopters were lost, added the Turkish general staff.",
      expected: [
        ["the Turkish general staff", "added", "Two helicopters were lost", "the Turkish general staff"],
      ],
    },
    {
      text: "“Nobody sleeps here.” said Leila, 34, a teacher.",
      expected: [["Leila, 34, a teacher", "said", "“Nobody sleeps here.”", "Leila, 34, a teacher"]],
    },
    {
      text: '"It is over," wrote the commander on Telegram.',
      expected: [["the commander", "wrote ... on Telegram", '"It is over,"', "the commander (unnamed)"]],
    },
    {
      text: "The ceasefire is holding in most districts, says the United Nations.",
      expected: [
        ["the United Nations", "says", "The ceasefire is holding in most districts", "the United Nations"],
      ],
    },
    {
      text: "“Three of my sons are missing,” said one resident on Friday.",
      expected: [["one resident", "said", "“Three of my sons are missing,”", "one resident (unnamed)"]],
    },
  ],
};

/** "C, X said", with the attribution last or in the middle. */
export const sourceLast: Family = {
  name: "C, X said",
  cases: [
    {
      text: "Government forces entered Zabadani overnight, Lebanese television said.",
      expected: [
        [
          "Lebanese television",
          "said",
          "Government forces entered Zabadani overnight",
          "Lebanese television",
        ],
      ],
    },
    {
      text: "The jets, the pilot's father said, had been circling for an hour.",
      expected: [
        [
          "the pilot's father",
          "said",
          "The jets ... had been circling for an hour",
          "the pilot's father (unnamed)",
        ],
      ],
    },
    {
      text: "Eleven people died — most of them children — the Observatory said on Sunday.",
      expected: [
        ["the Observatory", "said", "Eleven people died — most of them children", "the Observatory"],
      ],
    },
    {
      text: "“Nothing is left,” Fatima told the agency, “not even the well.”",
      expected: [
        ["Fatima", "told", "“Nothing is left,” ... “not even the well.”", "the agency (unnamed) > Fatima"],
      ],
    },
    {
      text: "No aid has reached Madaya since October, the World Food Programme has said.",
      expected: [
        [
          "the World Food Programme",
          "has said",
          "No aid has reached Madaya since October",
          "the World Food Programme",
        ],
      ],
    },
    {
      text: "As the ministry said, the border would reopen in June.",
      expected: [["the ministry", "said", "the border would reopen in June", "the ministry (unnamed)"]],
    },
    {
      text: "The dam is not at risk, engineers say.",
      expected: [["engineers", "say", "The dam is not at risk", "engineers (unnamed)"]],
    },
    {
      text: "Al-Nusra seized Khan Tuman, the Syrian Observatory for Human Rights said.",
      expected: [
        [
          "the Syrian Observatory for Human Rights",
          "said",
          "Al-Nusra seized Khan Tuman",
          "the Syrian Observatory for Human Rights",
        ],
      ],
    },
    {
      text: "“We will be back”, the general said in a speech on state television.",
      expected: [["the general", "said in a speech", "“We will be back”", "the general (unnamed)"]],
    },
    {
      text: "It was, the captain insisted, a routine patrol.",
      expected: [["the captain", "insisted", "It was ... a routine patrol", "the captain (unnamed)"]],
    },
  ],
};

/** "According to X", wherever it stands. */
export const accordingTo: Family = {
  name: "according to X",
  cases: [
    {
      text: "According to SANA, the airport is open again.",
      expected: [["SANA", "According to", "the airport is open again", "SANA"]],
    },
    {
      text: "The shelling killed nine people, according to local doctors.",
      expected: [
        ["local doctors", "according to", "The shelling killed nine people", "local doctors (unnamed)"],
      ],
    },
    {
      text: "The convoy, according to the Red Crescent, turned back at the bridge.",
      expected: [
        ["the Red Crescent", "according to", "The convoy ... turned back at the bridge", "the Red Crescent"],
      ],
    },
    {
      text: "According to Staffan de Mistura, the UN envoy, the list is final.",
      expected: [
        [
          "Staffan de Mistura, the UN envoy",
          "According to",
          "the list is final",
          "Staffan de Mistura, the UN envoy",
        ],
      ],
    },
    {
      text: "Some 5,000 people crossed on Tuesday according to the border police.",
      expected: [
        ["the border police", "according to", "Some 5,000 people crossed on Tuesday", "the border police"],
      ],
    },
    {
      text: "But according to two diplomats, no date was set.",
      expected: [["two diplomats", "according to", "no date was set", "two diplomats (unnamed)"]],
    },
    {
      text: "The tanks, which according to Ankara were empty, burned for hours.",
      expected: [["Ankara", "according to", "were empty", "Ankara"]],
    },
    {
      text: "Half of the houses are gone, according to figures from the governorate.",
      expected: [
        [
          "figures from the governorate",
          "according to",
          "Half of the houses are gone",
          "figures from the governorate (unnamed)",
        ],
      ],
    },
    {
      text: "“It was a mistake,” according to a spokesman for the coalition.",
      expected: [
        [
          "a spokesman for the coalition",
          "according to",
          "“It was a mistake,”",
          "a spokesman for the coalition (unnamed)",
        ],
      ],
    },
    {
      text: "According to her, the guards fired first.",
      expected: [["her", "According to", "the guards fired first", "her (unnamed)"]],
    },
    {
      text: "The camp holds 12,000 people — according to its director, Samir Haddad.",
      expected: [
        [
          "its director, Samir Haddad",
          "according to",
          "The camp holds 12,000 people",
          "its director, Samir Haddad",
        ],
      ],
    },
  ],
};

/** Announcing, confirming, warning and vowing. */
export const announcing: Family = {
  name: "announced, confirmed, warned, vowed, in a statement",
  cases: [
    {
      text: "The coalition announced that it had ended its operation in Raqqa.",
      expected: [
        ["The coalition", "announced", "that it had ended its operation in Raqqa", "The coalition (unnamed)"],
      ],
    },
    {
      text: "Moscow has confirmed the death of a second officer.",
      expected: [["Moscow", "has confirmed", "the death of a second officer", "Moscow (confirms)"]],
    },
    {
      text: "In a statement on Friday, the foreign ministry warned that it would respond.",
      expected: [["the foreign ministry", "warned", "that it would respond", "the foreign ministry"]],
    },
    {
      text: "Erdogan vowed to clear the border of militants.",
      expected: [["Erdogan", "vowed", "to clear the border of militants", "Erdogan"]],
    },
    {
      text: "“The border is closed,” the government announced in a statement.",
      expected: [
        ["the government", "announced in a statement", "“The border is closed,”", "the government (unnamed)"],
      ],
    },
    {
      text: "The hospital confirmed on Twitter that its generator had failed.",
      expected: [
        [
          "The hospital",
          "confirmed on Twitter",
          "that its generator had failed",
          "The hospital (unnamed, confirms)",
        ],
      ],
    },
    {
      text: "UNICEF warned of a famine in the besieged towns.",
      expected: [["UNICEF", "warned", "of a famine in the besieged towns", "UNICEF"]],
    },
    {
      text: "Two officials confirmed the strike; the army announced an inquiry.",
      expected: [
        ["Two officials", "confirmed", "the strike", "Two officials (unnamed, confirms)"],
        ["the army", "announced", "an inquiry", "the army (unnamed)"],
      ],
    },
    {
      text: "Ahrar al-Sham declared in an online statement that the deal was void.",
      expected: [
        ["Ahrar al-Sham", "declared in an online statement", "that the deal was void", "Ahrar al-Sham"],
      ],
    },
    {
      text: "The rebels threatened to execute the pilot.",
      expected: [["The rebels", "threatened", "to execute the pilot", "The rebels (unnamed)"]],
    },
  ],
};
