import type { Family } from "./family";

const BELOW = "\n\nThe war is in its sixth year.";

/** Once more with other words, after what the earlier batches showed was mended. */
export const fourthForms: Family = {
  name: "sides, layout and nobody, a fourth time",
  cases: [
    {
      text: "The plane is believed to have been shot down.",
      expected: [["", "is believed", "The plane ... to have been shot down", ""]],
    },
    {
      text: "The hostages were allegedly beaten by their guards.",
      expected: [["", "allegedly", "The hostages were ... beaten by their guards", ""]],
    },
    {
      text: "Israel denied involvement in the explosion.",
      expected: [["Israel", "denied", "involvement in the explosion", "Israel (denies)"]],
    },
    {
      text: "The US-led coalition denied that it had bombed a mosque.",
      expected: [
        [
          "The US-led coalition",
          "denied",
          "that it had bombed a mosque",
          "The US-led coalition (unnamed, denies)",
        ],
      ],
    },
    {
      text: "Opposition groups accused the government of breaking the truce.",
      expected: [
        [
          "Opposition groups",
          "accused",
          "the government of breaking the truce",
          "Opposition groups (unnamed)",
        ],
      ],
    },
    {
      text: "The Syrian army blamed the rebels for the fire.",
      expected: [["The Syrian army", "blamed", "the rebels for the fire", "The Syrian army"]],
    },
    { text: "No one claimed responsibility for the bombing.", expected: [] },
    {
      text: "The Nusra Front claimed responsibility for the suicide attack.",
      expected: [["The Nusra Front", "claimed", "responsibility for the suicide attack", "The Nusra Front"]],
    },
    {
      text: "Iraq's parliament speaker warned that the state was collapsing.",
      expected: [
        [
          "Iraq's parliament speaker",
          "warned",
          "that the state was collapsing",
          "Iraq's parliament speaker (unnamed)",
        ],
      ],
    },
    {
      text: "Hezbollah vowed to avenge the killing.",
      expected: [["Hezbollah", "vowed", "to avenge the killing", "Hezbollah"]],
    },
    {
      text: "“The operation is over,” the ministry said in a statement.",
      expected: [
        ["the ministry", "said in a statement", "“The operation is over,”", "the ministry (unnamed)"],
      ],
    },
    {
      text: `Kurds: 300 fighters surrendered${BELOW}`,
      options: { title: "Kurds: 300 fighters surrendered" },
      expected: [["Kurds", ":", "300 fighters surrendered", "Kurds"]],
    },
    {
      text: `Car bomb kills nine near Azaz - state TV${BELOW}`,
      options: { title: "Car bomb kills nine near Azaz - state TV" },
      expected: [["state TV", "-", "Car bomb kills nine near Azaz", "state TV (unnamed)"]],
    },
    {
      text: `Army denies using gas in Douma${BELOW}`,
      options: { title: "Army denies using gas in Douma" },
      expected: [["Army", "denies", "using gas in Douma", "Army (unnamed, denies)"]],
    },
    {
      text: "The bishop described the city as “a prison without walls”.",
      expected: [["The bishop", "described", "the city as “a prison without walls”", "The bishop (unnamed)"]],
    },
    {
      text: "“They separated the men,” she said. “We never saw them again.”",
      expected: [
        ["she", "said", "“They separated the men,” ... “We never saw them again.”", "she (unnamed)"],
      ],
    },
    {
      text: "“We walked for two days,” said Amal.\n\n“My mother died on the road.”",
      expected: [["Amal", "said", "“We walked for two days,” ... “My mother died on the road.”", "Amal"]],
    },
    {
      text: "A UN report said all sides had committed abuses.",
      expected: [["A UN report", "said", "all sides had committed abuses", "A UN report (unnamed)"]],
    },
    {
      text: "Moscow's claim that the convoy was empty was rejected by aid groups.",
      expected: [["Moscow's", "claim", "that the convoy was empty", "Moscow"]],
    },
    {
      text: "Figures from the health ministry show 212 people have been killed.",
      expected: [
        [
          "Figures from the health ministry",
          "show",
          "212 people have been killed",
          "Figures from the health ministry (unnamed)",
        ],
      ],
    },
    {
      text: "France and Britain said they would join the mission.",
      expected: [
        ["France and Britain", "said", "they would join the mission", "France"],
        ["France and Britain", "said", "they would join the mission", "Britain"],
      ],
    },
    {
      text: "The rebels said they had killed 20 soldiers, but the army put its losses at six.",
      expected: [
        ["The rebels", "said", "they had killed 20 soldiers", "The rebels (unnamed)"],
        ["the army", "put", "its losses at six", "the army (unnamed)"],
      ],
    },
    {
      text: "The ministry said on its Telegram channel that the base was hit.",
      expected: [
        ["The ministry", "said on its Telegram channel", "that the base was hit", "The ministry (unnamed)"],
      ],
    },
    {
      text: "The Taliban said in an emailed statement that the city had fallen.",
      expected: [["The Taliban", "said in an emailed statement", "that the city had fallen", "The Taliban"]],
    },
    { text: "The spokesman declined to comment on the report.", expected: [] },
    { text: "The ministry did not say whether there were casualties.", expected: [] },
    { text: "The claims could not be verified independently.", expected: [] },
    { text: "Government forces claimed the hill after dawn.", expected: [] },
    { text: "Prisoners were treated in accordance with the law.", expected: [] },
    { text: "The Gulf states have closed their embassies.", expected: [] },
    { text: "Rebels charged the base from two sides.", expected: [] },
    { text: "An avalanche claimed nine lives.", expected: [] },
  ],
};
