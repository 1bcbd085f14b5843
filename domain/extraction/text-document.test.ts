import { describe, expect, it } from "vitest";
import { english } from "./en/english";
import { readDocument } from "./text-document";

const read = (text: string, title?: string) => readDocument(text, english.sentenceRules, title);

function sentences(text: string): string[] {
  const document = read(text);

  return document.sentences.map(({ from, to }) =>
    text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
  );
}

function quotations(text: string): string[] {
  const document = read(text);

  return document.quotations.map(({ open, close }) =>
    text.slice(document.tokens[open]?.start, document.tokens[close]?.end),
  );
}

describe("sentences", () => {
  it.each([
    ["ends at a full stop before a capital", "It fell. He left.", ["It fell.", "He left."]],
    ["does not end after a title", "Dr. Saleh left. He ran.", ["Dr. Saleh left.", "He ran."]],
    ["does not end after an initial", "John F. Kerry left.", ["John F. Kerry left."]],
    ["does not end inside an initialism", "The U.S. Army left.", ["The U.S. Army left."]],
    [
      "ends after an initialism before an opener",
      "He left the U.S. The army stayed.",
      ["He left the U.S.", "The army stayed."],
    ],
    ["does not end in a number", "It cost 1.5 million.", ["It cost 1.5 million."]],
    [
      "ends at question and exclamation marks",
      "Who fired? Nobody! It is calm.",
      ["Who fired?", "Nobody!", "It is calm."],
    ],
    ["keeps a quotation whole", "“We left. It was cold,” he said.", ["“We left. It was cold,” he said."]],
    ["ends after a quotation that ends one", "“We left.” Then it rained.", ["“We left.”", "Then it rained."]],
    [
      "keeps a question with its cue",
      "“Who fired?” Omar asked. He ran.",
      ["“Who fired?” Omar asked.", "He ran."],
    ],
    ["ends at a paragraph", "No stop here\n\nNext one", ["No stop here", "Next one"]],
    ["runs on over a line break in a sentence", "The army\nsaid so.", ["The army\nsaid so."]],
    ["ends at a line break before a capital", "First line\nSecond line", ["First line", "Second line"]],
  ])("%s", (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("are cut when they grow beyond what rules can take", () => {
    expect(sentences("word ".repeat(1_000).trim()).length).toBeGreaterThan(1);
  });

  it("carry the number of their paragraph", () => {
    expect(read("A b. C d.\n\nE f.").sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });
});

describe("quotations", () => {
  it.each([
    ["curly marks", "He said “no” twice.", ["“no”"]],
    ["straight marks", 'He said "no" and "yes".', ['"no"', '"yes"']],
    ["guillemets", "Il dit «non».", ["«non»"]],
    ["low opening marks", "Er sagte „nein“.", ["„nein“"]],
    ["doubled apostrophes", "''No,'' he said.", ["''No,''"]],
    ["single curly marks", "‘They came,’ he said.", ["‘They came,’"]],
    ["single straight marks", "'They came,' he said.", ["'They came,'"]],
    ["an outer one only", "“He said ‘no’ to us.”", ["“He said ‘no’ to us.”"]],
    ["none in apostrophes", "The rebels’ base wasn’t theirs.", []],
    ["none at a lone closing mark", "It fell” yesterday.", []],
    ["none at a lone straight mark inside a sentence", 'A 6" gun and more.', []],
  ])("finds %s", (_name, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it("lets an unclosed quotation reach the end of its paragraph, and no further", () => {
    expect(quotations("“First part.\n\n“Second part.”")).toEqual(["“First part.", "“Second part.”"]);
  });

  it("says which quotations were closed", () => {
    expect(read("“First part.\n\n“Second part.”").quotations.map((quotation) => quotation.closed)).toEqual([
      false,
      true,
    ]);
  });
});

describe("the headline", () => {
  it.each([
    ["a short first paragraph with another one below", "Rebels seize base\n\nIt fell.", undefined, true],
    ["a text of one paragraph", "Rebels seize base", undefined, false],
    [
      "the given title, however long",
      `${"word ".repeat(40)}end\n\nIt fell.`,
      `${"word ".repeat(40)}end`,
      true,
    ],
    ["a long first paragraph that is not the title", `${"word ".repeat(40)}end\n\nIt fell.`, "Other", false],
    ["nothing", "", undefined, false],
  ])("is recognised in %s", (_name, text, title, expected) => {
    expect(read(text, title).startsWithHeadline).toBe(expected);
  });
});
