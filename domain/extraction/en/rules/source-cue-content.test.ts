import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "SOHR said that rebels had seized Tal Aran.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "that rebels had seized Tal Aran",
        chain: "SOHR",
      },
    ],
  },
  {
    text: "The Syrian Observatory for Human Rights said dozens of fighters were killed in the clashes.",
    expected: [
      {
        source: "The Syrian Observatory for Human Rights",
        cue: "said",
        content: "dozens of fighters were killed in the clashes",
        chain: "The Syrian Observatory for Human Rights",
      },
    ],
  },
  {
    text: "The ministry has also said in a statement that the convoy was hit by a drone.",
    expected: [
      {
        source: "The ministry",
        cue: "has also said in a statement",
        content: "that the convoy was hit by a drone",
        chain: "The ministry (unnamed)",
      },
    ],
  },
  {
    text: "Hezbollah announced that it had withdrawn from the hills.",
    expected: [
      {
        source: "Hezbollah",
        cue: "announced",
        content: "that it had withdrawn from the hills",
        chain: "Hezbollah",
      },
    ],
  },
  {
    text: "On Sunday the army said its troops had entered the old quarter.",
    expected: [
      {
        source: "the army",
        cue: "said",
        content: "its troops had entered the old quarter",
        chain: "the army (unnamed)",
      },
    ],
  },
  {
    text: "In a statement, the Foreign Ministry said Turkey had violated the airspace.",
    expected: [
      {
        source: "the Foreign Ministry",
        cue: "said",
        content: "Turkey had violated the airspace",
        chain: "the Foreign Ministry",
      },
    ],
  },
  {
    text: "Meanwhile, Amnesty International warned that civilians were trapped in the cellars.",
    expected: [
      {
        source: "Amnesty International",
        cue: "warned",
        content: "that civilians were trapped in the cellars",
        chain: "Amnesty International",
      },
    ],
  },
  {
    text: "The governor insisted the bridge was still open.",
    expected: [
      {
        source: "The governor",
        cue: "insisted",
        content: "the bridge was still open",
        chain: "The governor (unnamed)",
      },
    ],
  },
  {
    text: "The Kremlin said: “Russia has never bombed hospitals.”",
    expected: [
      {
        source: "The Kremlin",
        cue: "said:",
        content: "“Russia has never bombed hospitals.”",
        chain: "The Kremlin",
      },
    ],
  },
  {
    text: 'The doctors wrote, "We have run out of blood."',
    expected: [
      {
        source: "The doctors",
        cue: "wrote",
        content: '"We have run out of blood."',
        chain: "The doctors (unnamed)",
      },
    ],
  },
  {
    text: "The truce had collapsed and Russia said it would respond.",
    expected: [
      {
        source: "Russia",
        cue: "said",
        content: "it would respond",
        chain: "Russia",
      },
    ],
  },
  {
    text: "ISIS said via its Amaq agency that its fighters had shot down a plane.",
    expected: [
      {
        source: "ISIS",
        cue: "said via its Amaq agency",
        content: "that its fighters had shot down a plane",
        chain: "its Amaq agency > ISIS",
      },
    ],
  },
  {
    text: "The army said late on Tuesday that two villages were under its control.",
    expected: [
      {
        source: "The army",
        cue: "said",
        content: "that two villages were under its control",
        chain: "The army (unnamed)",
      },
    ],
  },
  {
    text: "The mayor added that the water had been cut.",
    expected: [
      {
        source: "The mayor",
        cue: "added",
        content: "that the water had been cut",
        chain: "The mayor (unnamed)",
      },
    ],
  },
  {
    text: "Opposition activists reported heavy shelling of Douma.",
    expected: [
      {
        source: "Opposition activists",
        cue: "reported",
        content: "heavy shelling of Douma",
        chain: "Opposition activists (unnamed)",
      },
    ],
  },
  {
    text: "The army said it killed 12 militants but the rebels said only two fighters died.",
    expected: [
      {
        source: "The army",
        cue: "said",
        content: "it killed 12 militants",
        chain: "The army (unnamed)",
      },
      {
        source: "the rebels",
        cue: "said",
        content: "only two fighters died",
        chain: "the rebels (unnamed)",
      },
    ],
  },
  {
    text: "SOHR said 20 were killed, while SANA put the toll at five.",
    expected: [
      {
        source: "SOHR",
        cue: "said",
        content: "20 were killed",
        chain: "SOHR",
      },
      {
        source: "SANA",
        cue: "put",
        content: "the toll at five",
        chain: "SANA",
      },
    ],
  },
  {
    text: "The group claimed responsibility for the bombing in Damascus.",
    expected: [
      {
        source: "The group",
        cue: "claimed",
        content: "responsibility for the bombing in Damascus",
        chain: "The group (unnamed)",
      },
    ],
  },
  {
    text: "Erdogan vowed to retaliate for the raid.",
    expected: [
      {
        source: "Erdogan",
        cue: "vowed",
        content: "to retaliate for the raid",
        chain: "Erdogan",
      },
    ],
  },
  {
    text: "The footage shows that a tank was destroyed.",
    expected: [
      {
        source: "The footage",
        cue: "shows",
        content: "that a tank was destroyed",
        chain: "The footage (unnamed)",
      },
    ],
  },
];

describe("a reporting verb before its content", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
