import type { Family } from "./family";

/** Once more with other words, after what the earlier batches showed was mended. */
export const fourthReporting: Family = {
  name: "speech, relays and later mentions, a fourth time",
  cases: [
    {
      text: "Egypt's foreign ministry has repeatedly said that it supports a political solution.",
      expected: [
        [
          "Egypt's foreign ministry",
          "has repeatedly said",
          "that it supports a political solution",
          "Egypt's foreign ministry",
        ],
      ],
    },
    {
      text: "Earlier on Sunday, a hospital director said 11 bodies had been received.",
      expected: [
        ["a hospital director", "said", "11 bodies had been received", "a hospital director (unnamed)"],
      ],
    },
    {
      text: "“It was like an earthquake,” said Samir, a shopkeeper in the old city.",
      expected: [
        [
          "Samir, a shopkeeper in the old city",
          "said",
          "“It was like an earthquake,”",
          "Samir, a shopkeeper in the old city",
        ],
      ],
    },
    {
      text: "Food is running out, said Jens Laerke, a spokesman for the UN's humanitarian office.",
      expected: [
        [
          "Jens Laerke, a spokesman for the UN's humanitarian office",
          "said",
          "Food is running out",
          "Jens Laerke, a spokesman for the UN's humanitarian office",
        ],
      ],
    },
    {
      text: "The convoy, officials said, had permission to pass.",
      expected: [["officials", "said", "The convoy ... had permission to pass", "officials (unnamed)"]],
    },
    {
      text: "Two Kurdish fighters died in the shelling, a local journalist told Rudaw.",
      expected: [
        [
          "a local journalist",
          "told",
          "Two Kurdish fighters died in the shelling",
          "Rudaw > a local journalist (unnamed)",
        ],
      ],
    },
    {
      text: "The attack killed a general, according to the pro-government Al-Watan newspaper.",
      expected: [
        [
          "the pro-government Al-Watan newspaper",
          "according to",
          "The attack killed a general",
          "the pro-government Al-Watan newspaper",
        ],
      ],
    },
    {
      text: "In Aleppo, according to residents, bread prices have tripled.",
      expected: [
        ["residents", "according to", "In Aleppo ... bread prices have tripled", "residents (unnamed)"],
      ],
    },
    {
      text: "Prime Minister Haider al-Abadi told a news conference that Mosul was free.",
      expected: [
        ["Prime Minister Haider al-Abadi", "told", "that Mosul was free", "Prime Minister Haider al-Abadi"],
      ],
    },
    {
      text: "A Hamas official told AP that a deal was close.",
      expected: [["A Hamas official", "told", "that a deal was close", "AP > A Hamas official (unnamed)"]],
    },
    {
      text: "Tasnim said four Guards were killed, citing a military official.",
      expected: [["Tasnim", "said", "four Guards were killed", "Tasnim > a military official (unnamed)"]],
    },
    {
      text: "Bloomberg, citing three officials, reported that the sanctions would be lifted.",
      expected: [
        [
          "Bloomberg",
          "reported",
          "that the sanctions would be lifted",
          "Bloomberg > three officials (unnamed)",
        ],
      ],
    },
    {
      text: "IRNA quoted President Hassan Rouhani as saying that Iran would retaliate.",
      expected: [
        [
          "President Hassan Rouhani",
          "quoted ... as saying",
          "that Iran would retaliate",
          "IRNA > President Hassan Rouhani",
        ],
      ],
    },
    {
      text: "An army officer was quoted as saying that the tunnel had been blown up.",
      expected: [
        [
          "An army officer",
          "was quoted as saying",
          "that the tunnel had been blown up",
          "An army officer (unnamed)",
        ],
      ],
    },
    {
      text: "Israeli media reported that the army said the drone was Iranian.",
      expected: [
        ["the army", "said", "the drone was Iranian", "Israeli media (unnamed) > the army (unnamed)"],
      ],
    },
    {
      text: "Local officials said the dam was safe, Anadolu reported.",
      expected: [["Local officials", "said", "the dam was safe", "Anadolu > Local officials (unnamed)"]],
    },
    {
      text: "Doctor Aws al-Halabi said the gas was chlorine. He said 30 patients were treated.",
      expected: [
        ["Doctor Aws al-Halabi", "said", "the gas was chlorine", "Doctor Aws al-Halabi"],
        ["He", "said", "30 patients were treated", "He = Aws al-Halabi"],
      ],
    },
    {
      text: "Human Rights Watch said the weapons were banned. It urged Riyadh to stop using them.",
      expected: [
        ["Human Rights Watch", "said", "the weapons were banned", "Human Rights Watch"],
        ["It", "urged", "Riyadh to stop using them", "It = Human Rights Watch"],
      ],
    },
    {
      text: "Two residents said the mosque was destroyed. They said shelling had gone on all night.",
      expected: [
        ["Two residents", "said", "the mosque was destroyed", "Two residents (unnamed)"],
        ["They", "said", "shelling had gone on all night", "They = Two residents (unnamed)"],
      ],
    },
    {
      text: "The Observatory reported 20 deaths. The monitor said the toll could rise.",
      expected: [
        ["The Observatory", "reported", "20 deaths", "The Observatory"],
        ["The monitor", "said", "the toll could rise", "The monitor = Observatory"],
      ],
    },
    {
      text: "A US defence official, speaking on condition of anonymity, said the strike was self-defence.",
      expected: [
        ["A US defence official", "said", "the strike was self-defence", "A US defence official (unnamed)"],
      ],
    },
    {
      text: "Several sources said the negotiations had collapsed.",
      expected: [["Several sources", "said", "the negotiations had collapsed", "Several sources (unnamed)"]],
    },
    {
      text: "Mohammad Javad Zarif, Iran's foreign minister, said the claim was a lie.",
      expected: [
        [
          "Mohammad Javad Zarif, Iran's foreign minister,",
          "said",
          "the claim was a lie",
          "Mohammad Javad Zarif, Iran's foreign minister",
        ],
      ],
    },
    {
      text: "The head of the White Helmets, Raed Saleh, said four volunteers were killed.",
      expected: [
        [
          "The head of the White Helmets, Raed Saleh,",
          "said",
          "four volunteers were killed",
          "The head of the White Helmets, Raed Saleh",
        ],
      ],
    },
  ],
};
