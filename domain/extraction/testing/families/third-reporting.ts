import type { Family } from "./family";

/** The same ways again, with other words: written before anybody saw what is found with the tagger on. */
export const thirdReporting: Family = {
  name: "speech, relays and later mentions, written last",
  cases: [
    {
      text: "Russia's defence ministry said its warplanes had destroyed 12 fuel trucks near Palmyra.",
      expected: [
        [
          "Russia's defence ministry",
          "said",
          "its warplanes had destroyed 12 fuel trucks near Palmyra",
          "Russia's defence ministry",
        ],
      ],
    },
    {
      text: "The Red Cross has also said that water pumps in the city are failing.",
      expected: [
        ["The Red Cross", "has also said", "that water pumps in the city are failing", "The Red Cross"],
      ],
    },
    {
      text: "Six children were among the dead, said Dr Hamza al-Khatib, who runs a field hospital.",
      expected: [
        [
          "Dr Hamza al-Khatib, who runs a field hospital",
          "said",
          "Six children were among the dead",
          "Dr Hamza al-Khatib, who runs a field hospital",
        ],
      ],
    },
    {
      text: "Coalition jets hit a convoy leaving Tal Afar, Iraq's military said in a statement.",
      expected: [
        [
          "Iraq's military",
          "said in a statement",
          "Coalition jets hit a convoy leaving Tal Afar",
          "Iraq's military",
        ],
      ],
    },
    {
      text: "According to the UN refugee agency, more than 90,000 people have fled the area since April.",
      expected: [
        [
          "the UN refugee agency",
          "According to",
          "more than 90,000 people have fled the area since April",
          "the UN refugee agency",
        ],
      ],
    },
    {
      text: "The blast, according to two police officers, was caused by a gas leak.",
      expected: [
        [
          "two police officers",
          "according to",
          "The blast ... was caused by a gas leak",
          "two police officers (unnamed)",
        ],
      ],
    },
    {
      text: "At least 40 fighters died in the ambush, according to activists.",
      expected: [
        ["activists", "according to", "At least 40 fighters died in the ambush", "activists (unnamed)"],
      ],
    },
    {
      text: "A senior Iraqi officer told Agence France-Presse that the bridge would be retaken within days.",
      expected: [
        [
          "A senior Iraqi officer",
          "told",
          "that the bridge would be retaken within days",
          "Agence France-Presse > A senior Iraqi officer (unnamed)",
        ],
      ],
    },
    {
      text: "The president told lawmakers that the army would stay in the valley.",
      expected: [
        ["The president", "told", "that the army would stay in the valley", "The president (unnamed)"],
      ],
    },
    {
      text: "“They shot at everything that moved,” a nurse told the Guardian.",
      expected: [
        ["a nurse", "told", "“They shot at everything that moved,”", "the Guardian > a nurse (unnamed)"],
      ],
    },
    {
      text: "Al Jazeera said four aid workers had been abducted, citing local officials.",
      expected: [
        [
          "Al Jazeera",
          "said",
          "four aid workers had been abducted",
          "Al Jazeera > local officials (unnamed)",
        ],
      ],
    },
    {
      text: "Xinhua quoted a Syrian officer as saying that the highway had been reopened.",
      expected: [
        [
          "a Syrian officer",
          "quoted ... as saying",
          "that the highway had been reopened",
          "Xinhua > a Syrian officer (unnamed)",
        ],
      ],
    },
    {
      text: "State media, quoting a military source, reported that the rebels had shelled a hospital.",
      expected: [
        [
          "State media",
          "reported",
          "that the rebels had shelled a hospital",
          "State media (unnamed) > a military source (unnamed)",
        ],
      ],
    },
    {
      text: "Reuters reported that Turkish officials said the pilot had been rescued.",
      expected: [
        ["Turkish officials", "said", "the pilot had been rescued", "Reuters > Turkish officials (unnamed)"],
      ],
    },
    {
      text: "Mayor Bilal Hassan said the bakery had no flour. “People are eating grass,” he said.",
      expected: [
        ["Mayor Bilal Hassan", "said", "the bakery had no flour", "Mayor Bilal Hassan"],
        ["he", "said", "“People are eating grass,”", "he = Bilal Hassan"],
      ],
    },
    {
      text: "Save the Children said two schools were hit. It called the attacks a war crime.",
      expected: [
        ["Save the Children", "said", "two schools were hit", "Save the Children"],
        ["It", "called", "the attacks a war crime", "It = Save the Children"],
      ],
    },
    {
      text: "A military source said the airport was secure. The source added that flights would resume soon.",
      expected: [
        ["A military source", "said", "the airport was secure", "A military source (unnamed)"],
        ["The source", "added", "that flights would resume soon", "The source = A military source (unnamed)"],
      ],
    },
    {
      text: "The defence ministry said a drone was shot down. The ministry said it came from the south.",
      expected: [
        ["The defence ministry", "said", "a drone was shot down", "The defence ministry"],
        ["The ministry", "said", "it came from the south", "The ministry = defence ministry"],
      ],
    },
    {
      text: "A Lebanese security source, who spoke on condition of anonymity, said the car was stolen.",
      expected: [
        [
          "A Lebanese security source, who spoke on condition of anonymity,",
          "said",
          "the car was stolen",
          "A Lebanese security source, who spoke on condition of anonymity (unnamed)",
        ],
      ],
    },
    {
      text: "Rami Abdel Rahman, director of the Britain-based Observatory, said the dead included women.",
      expected: [
        [
          "Rami Abdel Rahman, director of the Britain-based Observatory,",
          "said",
          "the dead included women",
          "Rami Abdel Rahman, director of the Britain-based Observatory",
        ],
      ],
    },
    {
      text: "The group's spokesman, Abu Mohammed, said no prisoners had been taken.",
      expected: [
        [
          "The group's spokesman, Abu Mohammed,",
          "said",
          "no prisoners had been taken",
          "The group's spokesman, Abu Mohammed",
        ],
      ],
    },
  ],
};
