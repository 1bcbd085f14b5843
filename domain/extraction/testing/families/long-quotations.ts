import type { Family } from "./family";

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
          "said:",
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
        ["The witness", "said:", "\"An officer told us, 'Leave or burn.'\"", "The witness (unnamed)"],
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
      expected: [["The mayor", "added:", "“Our dead are not numbers.”", "The mayor (unnamed)"]],
    },
  ],
};
