import { describe, expect, it } from "vitest";
import { type Example, read } from "../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Late on Monday, the governor of Idlib said the power was back.",
    expected: [
      {
        source: "the governor of Idlib",
        cue: "said",
        content: "the power was back",
        chain: "the governor of Idlib (unnamed)",
      },
    ],
  },
  {
    text: "Earlier this week, the coalition announced that it had ended the raid.",
    expected: [
      {
        source: "the coalition",
        cue: "announced",
        content: "that it had ended the raid",
        chain: "the coalition (unnamed)",
      },
    ],
  },
  {
    text: "In Geneva, the envoy said that the talks had stalled.",
    expected: [
      {
        source: "the envoy",
        cue: "said",
        content: "that the talks had stalled",
        chain: "the envoy (unnamed)",
      },
    ],
  },
  {
    text: "The Observatory's director said the toll could rise.",
    expected: [
      {
        source: "The Observatory's director",
        cue: "said",
        content: "the toll could rise",
        chain: "The Observatory's director (unnamed)",
      },
    ],
  },
  {
    text: "However, the mayor said the school was open.",
    expected: [
      {
        source: "the mayor",
        cue: "said",
        content: "the school was open",
        chain: "the mayor (unnamed)",
      },
    ],
  },
  {
    text: "After the raid, the group said it had lost two men.",
    expected: [
      {
        source: "the group",
        cue: "said",
        content: "it had lost two men",
        chain: "the group (unnamed)",
      },
    ],
  },
  {
    text: "Last November, Assad told Velayati that the war would go on.",
    expected: [
      {
        source: "Assad",
        cue: "told",
        content: "that the war would go on",
        chain: "Assad",
      },
    ],
  },
  {
    text: "The head of the White Helmets, Raed Saleh, said the volunteers were safe.",
    expected: [
      {
        source: "The head of the White Helmets, Raed Saleh,",
        cue: "said",
        content: "the volunteers were safe",
        chain: "The head of the White Helmets, Raed Saleh",
      },
    ],
  },
  {
    text: "Nour Hassan, 34, a nurse from Hama, said the beds were full.",
    expected: [
      {
        source: "Nour Hassan, 34, a nurse from Hama,",
        cue: "said",
        content: "the beds were full",
        chain: "Nour Hassan, 34, a nurse from Hama",
      },
    ],
  },
  {
    text: "The rebels, who had held the hill since May, said they would return.",
    expected: [
      {
        source: "The rebels, who had held the hill since May,",
        cue: "said",
        content: "they would return",
        chain: "The rebels, who had held the hill since May (unnamed)",
      },
    ],
  },
  {
    text: "The army also said that it had found a tunnel.",
    expected: [
      {
        source: "The army",
        cue: "also said",
        content: "that it had found a tunnel",
        chain: "The army (unnamed)",
      },
    ],
  },
  {
    text: "Neighbours later said they had heard two blasts.",
    expected: [
      {
        source: "Neighbours",
        cue: "later said",
        content: "they had heard two blasts",
        chain: "Neighbours (unnamed)",
      },
    ],
  },
  {
    text: "“It is quiet now,” said Lina, a student.",
    expected: [
      {
        source: "Lina, a student",
        cue: "said",
        content: "“It is quiet now,”",
        chain: "Lina, a student",
      },
    ],
  },
  {
    text: "“It is quiet now,” Lina, a student, said.",
    expected: [
      {
        source: "Lina, a student,",
        cue: "said",
        content: "“It is quiet now,”",
        chain: "Lina, a student",
      },
    ],
  },
  {
    text: '"No one helped us," the old man said quietly.',
    expected: [
      {
        source: "the old man",
        cue: "said",
        content: '"No one helped us,"',
        chain: "the old man (unnamed)",
      },
    ],
  },
  {
    text: "“They lied to us,” says Abu Yusuf. “They always lie.”",
    expected: [
      {
        source: "Abu Yusuf",
        cue: "says",
        content: "“They lied to us,” ... “They always lie.”",
        chain: "Abu Yusuf",
      },
    ],
  },
  {
    text: "The shelling killed six people and wounded twenty, medics said.",
    expected: [
      {
        source: "medics",
        cue: "said",
        content: "The shelling killed six people and wounded twenty",
        chain: "medics (unnamed)",
      },
    ],
  },
  {
    text: "Two jets, the ministry said, were shot down over Hama.",
    expected: [
      {
        source: "the ministry",
        cue: "said",
        content: "Two jets ... were shot down over Hama",
        chain: "the ministry (unnamed)",
      },
    ],
  },
  {
    text: "The ceasefire will hold, the general has repeatedly said.",
    expected: [
      {
        source: "the general",
        cue: "has repeatedly said",
        content: "The ceasefire will hold",
        chain: "the general (unnamed)",
      },
    ],
  },
  {
    text: "The depot, says the ministry, was empty.",
    expected: [
      {
        source: "the ministry",
        cue: "says",
        content: "The depot ... was empty",
        chain: "the ministry (unnamed)",
      },
    ],
  },
];

describe("order and punctuation", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
