import { describe, expect, it } from "vitest";
import { type Example, read } from "../../testing/read";

const EXAMPLES: Example[] = [
  {
    text: "Turkey's claim that the convoy carried weapons was repeated on television.",
    expected: [
      {
        source: "Turkey's",
        cue: "claim",
        content: "that the convoy carried weapons",
        chain: "Turkey",
      },
    ],
  },
  {
    text: "The statement follows a report by the Observatory that nine people died.",
    expected: [
      {
        source: "the Observatory",
        cue: "report by",
        content: "that nine people died",
        chain: "the Observatory",
      },
    ],
  },
  {
    text: "He repeated the army's claim that the road was open.",
    expected: [
      {
        source: "the army's",
        cue: "claim",
        content: "that the road was open",
        chain: "the army (unnamed)",
      },
    ],
  },
  {
    text: "Their denial that the prison had been hit convinced nobody.",
    expected: [
      {
        source: "Their",
        cue: "denial",
        content: "that the prison had been hit",
        chain: "Their (unnamed, denies)",
      },
    ],
  },
  {
    text: "The ministry's announcement that the siege was over came at noon.",
    expected: [
      {
        source: "The ministry's",
        cue: "announcement",
        content: "that the siege was over",
        chain: "The ministry (unnamed)",
      },
    ],
  },
  {
    text: "An allegation by residents that soldiers had looted the shops led to an inquiry.",
    expected: [
      {
        source: "residents",
        cue: "allegation by",
        content: "that soldiers had looted the shops",
        chain: "residents (unnamed)",
      },
    ],
  },
  {
    text: "The governor's repeated warnings that food was running out went unheard.",
    expected: [
      {
        source: "The governor's",
        cue: "repeated warnings",
        content: "that food was running out",
        chain: "The governor (unnamed)",
      },
    ],
  },
  {
    text: "Amid the group's assertion that it held the town, shells fell on the square.",
    expected: [
      {
        source: "the group's",
        cue: "assertion",
        content: "that it held the town",
        chain: "the group (unnamed)",
      },
    ],
  },
  {
    text: "The footage shows soldiers leaving the base.",
    expected: [
      {
        source: "The footage",
        cue: "shows",
        content: "soldiers leaving the base",
        chain: "The footage (unnamed)",
      },
    ],
  },
  {
    text: "Figures from the health ministry show that 40 people died in May.",
    expected: [
      {
        source: "Figures from the health ministry",
        cue: "show",
        content: "that 40 people died in May",
        chain: "Figures from the health ministry (unnamed)",
      },
    ],
  },
  {
    text: "Satellite images showed that the depot had burned down.",
    expected: [
      {
        source: "Satellite images",
        cue: "showed",
        content: "that the depot had burned down",
        chain: "Satellite images (unnamed)",
      },
    ],
  },
  {
    text: "Data collected by monitors show the number of raids has doubled.",
    expected: [
      {
        source: "Data collected by monitors",
        cue: "show",
        content: "the number of raids has doubled",
        chain: "Data collected by monitors (unnamed)",
      },
    ],
  },
  {
    text: "The claim was never tested.",
    expected: [],
  },
  {
    text: "Reports of shelling came in through the night.",
    expected: [],
  },
];

describe("nouns that attribute", () => {
  it.each(EXAMPLES)("reads: $text", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
