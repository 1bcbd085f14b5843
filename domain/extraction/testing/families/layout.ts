import type { Family, FamilyCase } from "./family";

const BODY = "The fighting began on Friday.";
const under = (headline: string, expected: FamilyCase["expected"]): FamilyCase => ({
  text: `${headline}\n\n${BODY}`,
  options: { title: headline },
  expected,
});

/** Headlines. */
export const headlines: Family = {
  name: "headlines",
  cases: [
    under("SOHR: 14 killed in Idlib raid", [["SOHR", ":", "14 killed in Idlib raid", "SOHR"]]),
    under("Dozens of rebels surrender near Hama: state media", [
      ["state media", ":", "Dozens of rebels surrender near Hama", "state media (unnamed)"],
    ]),
    under("Truce will hold, says Kremlin", [["Kremlin", "says", "Truce will hold", "Kremlin"]]),
    under("Turkey says two soldiers killed near Al-Bab", [
      ["Turkey", "says", "two soldiers killed near Al-Bab", "Turkey"],
    ]),
    under("Jet crashes in Latakia - reports", [
      ["reports", "-", "Jet crashes in Latakia", "reports (unnamed)"],
    ]),
    under("Aid convoy looted outside Madaya, UN says", [
      ["UN", "says", "Aid convoy looted outside Madaya", "UN"],
    ]),
    under("Assad: “We will retake every inch”", [["Assad", ":", "“We will retake every inch”", "Assad"]]),
    under("Russia denies bombing hospital in Maaret", [
      ["Russia", "denies", "bombing hospital in Maaret", "Russia (denies)"],
    ]),
    under("Explainer: how the siege began", []),
    under("Islamic State claims responsibility for Baghdad blast", [
      ["Islamic State", "claims", "responsibility for Baghdad blast", "Islamic State"],
    ]),
    under("More than 50 dead in Aleppo strikes: Observatory", [
      ["Observatory", ":", "More than 50 dead in Aleppo strikes", "Observatory"],
    ]),
  ],
};

/** Quotation marks of every kind, whole and partial. */
export const quotationMarks: Family = {
  name: "straight, curly and guillemet quotes, partial quotes",
  cases: [
    {
      text: 'The mayor said the shelling was "relentless" and "blind".',
      expected: [["The mayor", "said", 'the shelling was "relentless" and "blind"', "The mayor (unnamed)"]],
    },
    {
      text: "«On ne dort plus», a nurse said.",
      expected: [["a nurse", "said", "«On ne dort plus»", "a nurse (unnamed)"]],
    },
    {
      text: "‘They left at night,’ said the old man.",
      expected: [["the old man", "said", "‘They left at night,’", "the old man (unnamed)"]],
    },
    {
      text: "He described the camp as “a graveyard for children”.",
      expected: [["He", "described", "the camp as “a graveyard for children”", "He (unnamed)"]],
    },
    {
      text: "“We have bread”, she said, “but no water.”",
      expected: [["she", "said", "“We have bread” ... “but no water.”", "she (unnamed)"]],
    },
    {
      text: "“We have bread,” she said. “We have no water.”",
      expected: [["she", "said", "“We have bread,” ... “We have no water.”", "she (unnamed)"]],
    },
    {
      text: "The envoy said there was “no plan B”, and that time was short.",
      expected: [
        ["The envoy", "said", "there was “no plan B”, and that time was short", "The envoy (unnamed)"],
      ],
    },
    {
      text: '"Where is the army?" asked a shopkeeper.',
      expected: [["a shopkeeper", "asked", '"Where is the army?"', "a shopkeeper (unnamed)"]],
    },
    { text: "The ministry spoke of “great losses”.", expected: [] },
    {
      text: "“Enough!” the crowd shouted.",
      expected: [["the crowd", "shouted", "“Enough!”", "the crowd (unnamed)"]],
    },
  ],
};

/** Quotations in quotations, and over several paragraphs. */
export const longQuotations: Family = {
  name: "quote-said-quote, multi-paragraph quotes",
  cases: [
    {
      text: "“The plane turned,” said Omar. “Then it dived. Then we heard the blast.”",
      expected: [
        ["Omar", "said", "“The plane turned,” ... “Then it dived. Then we heard the blast.”", "Omar"],
      ],
    },
    {
      text: "“First the siren went,” the teacher said.\n\n“Then the roof came down.”",
      expected: [
        [
          "the teacher",
          "said",
          "“First the siren went,” ... “Then the roof came down.”",
          "the teacher (unnamed)",
        ],
      ],
    },
    {
      text: "The teacher said: “First the siren went.\n\n“Then the roof came down.”",
      expected: [
        [
          "The teacher",
          "said",
          "“First the siren went. ... “Then the roof came down.”",
          "The teacher (unnamed)",
        ],
      ],
    },
    {
      text: "“My brother shouted ‘Run!’ and we ran,” the boy said.",
      expected: [["the boy", "said", "“My brother shouted ‘Run!’ and we ran,”", "the boy (unnamed)"]],
    },
    {
      text: "The witness said: \"An officer told us, 'Leave or burn.'\"",
      expected: [
        ["The witness", "said", "\"An officer told us, 'Leave or burn.'\"", "The witness (unnamed)"],
      ],
    },
    { text: "“They took the young men. They took the old.” That is what the imam said.", expected: [] },
    {
      text: "The doctor was tired. “We have no blood.” He paused. “We have no light,” he said.",
      expected: [["he", "said", "“We have no light,”", "he (unnamed)"]],
    },
    {
      text: "“There is,” the envoy told reporters, “no military solution. There never was.”",
      expected: [
        [
          "the envoy",
          "told",
          "“There is,” ... “no military solution. There never was.”",
          "the envoy (unnamed)",
        ],
      ],
    },
    {
      text: "Layla fled in March.\n\n“We walked for nine days,” she said. “Nobody helped us.”",
      expected: [["she", "said", "“We walked for nine days,” ... “Nobody helped us.”", "she (unnamed)"]],
    },
    {
      text: "The mayor added:\n\n“Our dead are not numbers.”",
      expected: [["The mayor", "added", "“Our dead are not numbers.”", "The mayor (unnamed)"]],
    },
  ],
};

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

/** Speakers and statements that are joined. */
export const coordination: Family = {
  name: "coordination",
  cases: [
    {
      text: "SOHR and the Red Crescent said the hospital was empty.",
      expected: [
        ["SOHR and the Red Crescent", "said", "the hospital was empty", "SOHR"],
        ["SOHR and the Red Crescent", "said", "the hospital was empty", "the Red Crescent"],
      ],
    },
    {
      text: "The bridge was hit twice, Anadolu and Reuters reported.",
      expected: [
        ["Anadolu and Reuters", "reported", "The bridge was hit twice", "Anadolu"],
        ["Anadolu and Reuters", "reported", "The bridge was hit twice", "Reuters"],
      ],
    },
    {
      text: "Activists and medics said the gas was chlorine.",
      expected: [["Activists and medics", "said", "the gas was chlorine", "Activists and medics (unnamed)"]],
    },
    {
      text: "The army said 30 rebels died while the Observatory put the toll at 12.",
      expected: [
        ["The army", "said", "30 rebels died", "The army (unnamed)"],
        ["the Observatory", "put", "the toll at 12", "the Observatory"],
      ],
    },
    {
      text: "Russia, Iran and Turkey announced that the truce would be extended.",
      expected: [
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Russia"],
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Iran"],
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Turkey"],
      ],
    },
    {
      text: "The mayor said the wells were dry, and a nurse said cholera had broken out.",
      expected: [
        ["The mayor", "said", "the wells were dry", "The mayor (unnamed)"],
        ["a nurse", "said", "cholera had broken out", "a nurse (unnamed)"],
      ],
    },
    {
      text: "According to SANA and Al-Manar, the road is open.",
      expected: [
        ["SANA and Al-Manar", "According to", "the road is open", "SANA"],
        ["SANA and Al-Manar", "According to", "the road is open", "Al-Manar"],
      ],
    },
    {
      text: "John Kerry and Sergei Lavrov said on Friday that a plan was agreed.",
      expected: [
        ["John Kerry and Sergei Lavrov", "said", "that a plan was agreed", "John Kerry"],
        ["John Kerry and Sergei Lavrov", "said", "that a plan was agreed", "Sergei Lavrov"],
      ],
    },
    {
      text: "The general denied the report but confirmed that two tanks were lost.",
      expected: [
        ["The general", "denied", "the report", "The general (unnamed, denies)"],
        ["The general", "confirmed", "that two tanks were lost", "The general (unnamed, confirms)"],
      ],
    },
    {
      text: "Damascus said the raid hit a camp; Ankara said it hit a school; the UN confirmed neither.",
      expected: [
        ["Damascus", "said", "the raid hit a camp", "Damascus"],
        ["Ankara", "said", "it hit a school", "Ankara"],
      ],
    },
    {
      text: "The Ministry of Health and Environment said the water was safe.",
      expected: [
        [
          "The Ministry of Health and Environment",
          "said",
          "the water was safe",
          "The Ministry of Health and Environment",
        ],
      ],
    },
  ],
};

/** Where something was said, and by which channel. */
export const vehicles: Family = {
  name: "said on Telegram, via its Amaq agency",
  cases: [
    {
      text: "The brigade said on Telegram that it had lost the hill.",
      expected: [["The brigade", "said on Telegram", "that it had lost the hill", "The brigade (unnamed)"]],
    },
    {
      text: "Islamic State said via its Amaq agency that a suicide bomber had struck.",
      expected: [
        [
          "Islamic State",
          "said via its Amaq agency",
          "that a suicide bomber had struck",
          "its Amaq agency > Islamic State",
        ],
      ],
    },
    {
      text: "“We shot it down,” the group said on its Facebook page.",
      expected: [["the group", "said on its Facebook page", "“We shot it down,”", "the group (unnamed)"]],
    },
    {
      text: "The ministry wrote on X that the sirens were a test.",
      expected: [["The ministry", "wrote on X", "that the sirens were a test", "The ministry (unnamed)"]],
    },
    {
      text: "Hezbollah said through its Al-Manar channel that the border was calm.",
      expected: [
        [
          "Hezbollah",
          "said through its Al-Manar channel",
          "that the border was calm",
          "its Al-Manar channel > Hezbollah",
        ],
      ],
    },
    {
      text: "The rebels said in a video posted online that they held four men.",
      expected: [["The rebels", "said in a video", "that they held four men", "The rebels (unnamed)"]],
    },
    {
      text: "The town is ours, the commander said on Twitter.",
      expected: [["the commander", "said on Twitter", "The town is ours", "the commander (unnamed)"]],
    },
    {
      text: "In a letter to the Security Council, Damascus said it would comply.",
      expected: [["Damascus", "said", "it would comply", "Damascus"]],
    },
    {
      text: "The group claimed responsibility for the attack via its Amaq news agency.",
      expected: [
        [
          "The group",
          "claimed ... via its Amaq news agency",
          "responsibility for the attack",
          "its Amaq news agency > The group (unnamed)",
        ],
      ],
    },
    {
      text: "The Kremlin said by telephone that no decision had been taken.",
      expected: [["The Kremlin", "said by telephone", "that no decision had been taken", "The Kremlin"]],
    },
  ],
};

/** Attributions inside clauses of an attribution. */
export const clauses: Family = {
  name: "clauses inside clauses",
  cases: [
    {
      text: "A man who said he had fled Raqqa told Reuters the prison was empty.",
      expected: [
        [
          "A man who said he had fled Raqqa",
          "told",
          "the prison was empty",
          "Reuters > A man who said he had fled Raqqa (unnamed)",
        ],
      ],
    },
    {
      text: "The Observatory, which is based in Britain, said the raid killed six.",
      expected: [
        [
          "The Observatory, which is based in Britain,",
          "said",
          "the raid killed six",
          "The Observatory, which is based in Britain",
        ],
      ],
    },
    {
      text: "Ahmad, who was wounded in March, said that nobody had warned them.",
      expected: [
        [
          "Ahmad, who was wounded in March,",
          "said",
          "that nobody had warned them",
          "Ahmad, who was wounded in March",
        ],
      ],
    },
    {
      text: "The officer, whose unit fought in Palmyra, said the mines were everywhere.",
      expected: [
        [
          "The officer, whose unit fought in Palmyra,",
          "said",
          "the mines were everywhere",
          "The officer, whose unit fought in Palmyra (unnamed)",
        ],
      ],
    },
    {
      text: "Residents who returned on Monday said the streets were full of mines.",
      expected: [
        [
          "Residents who returned on Monday",
          "said",
          "the streets were full of mines",
          "Residents who returned on Monday (unnamed)",
        ],
      ],
    },
    {
      text: "The general said that when the troops arrived, the rebels had already gone.",
      expected: [
        [
          "The general",
          "said",
          "that when the troops arrived, the rebels had already gone",
          "The general (unnamed)",
        ],
      ],
    },
    {
      text: "When asked about the strike, the spokesman said it was under review.",
      expected: [["the spokesman", "said", "it was under review", "the spokesman (unnamed)"]],
    },
    {
      text: "While the army said the road was open, drivers said it was mined.",
      expected: [
        ["the army", "said", "the road was open", "the army (unnamed)"],
        ["drivers", "said", "it was mined", "drivers (unnamed)"],
      ],
    },
    {
      text: "Jan Egeland, who said the convoy was ready, left for Amman.",
      expected: [["who", "said", "the convoy was ready", "Jan Egeland"]],
    },
    {
      text: "The militia, which denied the killings, said its men had been elsewhere.",
      expected: [
        [
          "The militia, which denied the killings,",
          "said",
          "its men had been elsewhere",
          "The militia, which denied the killings (unnamed)",
        ],
      ],
    },
  ],
};
