import type { Family } from "./family";

const BELOW = "\n\nThe fighting entered its third week on Tuesday.";

/** The same forms again, with other words: written before anybody saw what is found with the tagger on. */
export const thirdForms: Family = {
  name: "sides, layout and nobody, written last",
  cases: [
    {
      text: "It was reported that the commander had been wounded.",
      expected: [["", "was reported", "that the commander had been wounded", ""]],
    },
    {
      text: "The two journalists are believed to be held by militants.",
      expected: [["", "are believed", "The two journalists ... to be held by militants", ""]],
    },
    {
      text: "The general was reportedly killed in the strike.",
      expected: [["", "reportedly", "The general was ... killed in the strike", ""]],
    },
    {
      text: "Damascus denied that it had used chemical weapons.",
      expected: [["Damascus", "denied", "that it had used chemical weapons", "Damascus (denies)"]],
    },
    {
      text: "A Kremlin spokesman rejected the accusations as baseless.",
      expected: [
        [
          "A Kremlin spokesman",
          "rejected",
          "the accusations as baseless",
          "A Kremlin spokesman (unnamed, denies)",
        ],
      ],
    },
    {
      text: "Syria's state news agency accused Israel of firing missiles at an air base.",
      expected: [
        [
          "Syria's state news agency",
          "accused",
          "Israel of firing missiles at an air base",
          "Syria's state news agency",
        ],
      ],
    },
    {
      text: "The governor blamed Islamic State for the attack on the oil field.",
      expected: [
        ["The governor", "blamed", "Islamic State for the attack on the oil field", "The governor (unnamed)"],
      ],
    },
    {
      text: "Al-Shabab claimed responsibility for the attack on the hotel.",
      expected: [["Al-Shabab", "claimed", "responsibility for the attack on the hotel", "Al-Shabab"]],
    },
    {
      text: "The Israeli military refused to confirm that it had carried out the raid.",
      expected: [
        [
          "The Israeli military",
          "refused to confirm",
          "that it had carried out the raid",
          "The Israeli military (declined_to_comment)",
        ],
      ],
    },
    {
      text: "Turkey's president warned that the offensive would go on.",
      expected: [
        ["Turkey's president", "warned", "that the offensive would go on", "Turkey's president (unnamed)"],
      ],
    },
    {
      text: "The rebels announced in a statement that they had left the town.",
      expected: [
        ["The rebels", "announced in a statement", "that they had left the town", "The rebels (unnamed)"],
      ],
    },
    {
      text: "The ministry confirmed that three soldiers had died.",
      expected: [
        ["The ministry", "confirmed", "that three soldiers had died", "The ministry (unnamed, confirms)"],
      ],
    },
    {
      text: `Syria: army retakes key hill${BELOW}`,
      options: { title: "Syria: army retakes key hill" },
      expected: [["Syria", ":", "army retakes key hill", "Syria"]],
    },
    {
      text: `Air strikes kill 20 in Raqqa: activists${BELOW}`,
      options: { title: "Air strikes kill 20 in Raqqa: activists" },
      expected: [["activists", ":", "Air strikes kill 20 in Raqqa", "activists (unnamed)"]],
    },
    {
      text: `Truce holding in Homs, says UN envoy${BELOW}`,
      options: { title: "Truce holding in Homs, says UN envoy" },
      expected: [["UN envoy", "says", "Truce holding in Homs", "UN envoy (unnamed)"]],
    },
    {
      text: 'The minister said the city was "completely surrounded" by government troops.',
      expected: [
        [
          "The minister",
          "said",
          'the city was "completely surrounded" by government troops',
          "The minister (unnamed)",
        ],
      ],
    },
    {
      text: "“We are tired,” said Fatima, 34. “We want to go home.”",
      expected: [["Fatima, 34", "said", "“We are tired,” ... “We want to go home.”", "Fatima, 34"]],
    },
    {
      text: "«Rien n'a changé», the doctor said.",
      expected: [["the doctor", "said", "«Rien n'a changé»", "the doctor (unnamed)"]],
    },
    {
      text: "A report by Amnesty International said 13,000 people had been hanged.",
      expected: [
        [
          "A report by Amnesty International",
          "said",
          "13,000 people had been hanged",
          "A report by Amnesty International (unnamed)",
        ],
      ],
    },
    {
      text: "Satellite images showed that the depot had been destroyed.",
      expected: [
        ["Satellite images", "showed", "that the depot had been destroyed", "Satellite images (unnamed)"],
      ],
    },
    {
      text: "Moscow repeated its claim that the footage was staged.",
      expected: [["its", "claim", "that the footage was staged", "its (unnamed)"]],
    },
    {
      text: "Washington and London said the evidence was overwhelming.",
      expected: [
        ["Washington and London", "said", "the evidence was overwhelming", "Washington"],
        ["Washington and London", "said", "the evidence was overwhelming", "London"],
      ],
    },
    {
      text: "SANA said 15 militants were killed, while the Observatory put the toll at nine.",
      expected: [
        ["SANA", "said", "15 militants were killed", "SANA"],
        ["the Observatory", "put", "the toll at nine", "the Observatory"],
      ],
    },
    {
      text: "Jaish al-Islam said on Twitter that it had shot down a helicopter.",
      expected: [
        ["Jaish al-Islam", "said on Twitter", "that it had shot down a helicopter", "Jaish al-Islam"],
      ],
    },
    {
      text: "Islamic State said via its Amaq news agency that its fighters had entered the prison.",
      expected: [
        [
          "Islamic State",
          "said via its Amaq news agency",
          "that its fighters had entered the prison",
          "its Amaq news agency > Islamic State",
        ],
      ],
    },
    { text: "Officials did not say how many people had been arrested.", expected: [] },
    { text: "The video could not be independently verified.", expected: [] },
    { text: "A spokeswoman for the coalition declined to comment.", expected: [] },
    { text: "The jihadists claimed two more villages on Sunday.", expected: [] },
    { text: "The bombing claimed the lives of 17 people.", expected: [] },
    { text: "Troops charged the barricade at dawn.", expected: [] },
    { text: "The aid was delivered in accordance with the agreement.", expected: [] },
  ],
};
