import type { Family } from "./family";

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
    {
      text: "The ministry spoke of “great losses”.",
      expected: [["The ministry", "spoke of", "“great losses”", "The ministry (unnamed)"]],
    },
    {
      text: "“Enough!” the crowd shouted.",
      expected: [["the crowd", "shouted", "“Enough!”", "the crowd (unnamed)"]],
    },
  ],
};
