import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "./en/english";
import { findQuotations } from "./quotations";
import { splitParagraphs, splitSentences } from "./sentences";
import { type TokenRange, tokenize } from "./tokens";

function split(text: string) {
  const tokens = tokenize(text);
  const paragraphs = splitParagraphs(tokens);
  findQuotations(tokens, paragraphs);
  const sentences = paragraphs.map((paragraph) => splitSentences(tokens, paragraph, english.sentenceRules));
  const printed = ({ from, to }: TokenRange) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);

  return { tokens, paragraphs, sentences, printed };
}

const paragraphsOf = (text: string) => {
  const { paragraphs, printed } = split(text);

  return paragraphs.map(printed);
};
const sentencesOf = (text: string) => {
  const { sentences, printed } = split(text);

  return sentences.flat().map(printed);
};

describe("a paragraph", () => {
  it.each([
    ["ends at an empty line", "It fell\n\nit rose", ["It fell", "it rose"]],
    ["ends at a line break before a capital", "It fell\nIt rose", ["It fell", "It rose"]],
    ["ends at a line break behind a full stop", "It fell.\nit rose", ["It fell.", "it rose"]],
    ["ends at a line break before a number", "It fell\n30 died", ["It fell", "30 died"]],
    ["runs on at a line break between two words", "It\nfell", ["It\nfell"]],
    ["is none without words", "\n\n\n", []],
    ["has no line breaks at its ends", "\n\nIt fell\n", ["It fell"]],
    ["can be a single word", "It\n\nIt", ["It", "It"]],
  ])("%s", (_rule, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });
});

describe("a sentence", () => {
  it.each([
    ["ends before a number", "It fell. 30 died.", ["It fell.", "30 died."]],
    ["ends before a quotation", "It fell. “No.”", ["It fell.", "“No.”"]],
    ["ends at dots before a capital", "It fell… It rose.", ["It fell…", "It rose."]],
    ["ends at the last of several marks", "It fell?! It rose.", ["It fell?!", "It rose."]],
    ["ends behind a closing bracket", "(It fell.) It rose.", ["(It fell.)", "It rose."]],
    ["does not end before a small letter", "It fell. it rose.", ["It fell. it rose."]],
    ["does not end where no space follows", "See sayso.Example now.", ["See sayso.Example now."]],
    ["does not end at a comma", "It fell, It rose.", ["It fell, It rose."]],
    ["does not end at an abbreviation", "The min. Level was low.", ["The min. Level was low."]],
    [
      "ends at an abbreviation's word with a space before its stop",
      "He met the gen . Omar left.",
      ["He met the gen .", "Omar left."],
    ],
    [
      "ends at a small letter that stands alone",
      "He took plan b. Omar left.",
      ["He took plan b.", "Omar left."],
    ],
    [
      "does not end inside an initialism before a name",
      "He left the U.S. Omar stayed.",
      ["He left the U.S. Omar stayed."],
    ],
    [
      "does not end inside an initialism before a small opener",
      "He left the U.S. the next day.",
      ["He left the U.S. the next day."],
    ],
    ["does not end inside a quotation", "“It fell. It rose.”", ["“It fell. It rose.”"]],
    ["does not end in front of a closing mark", "“It fell.” he said.", ["“It fell.” he said."]],
    [
      "ends behind a quoted statement, whoever follows",
      "“It fell.” Omar said.",
      ["“It fell.”", "Omar said."],
    ],
    [
      "does not end behind a quoted question whose cue follows",
      "“Who fired?” Omar Saleh asked.",
      ["“Who fired?” Omar Saleh asked."],
    ],
    [
      "ends behind a quoted question when no cue follows",
      "“Who fired?” Omar ran. He said no.",
      ["“Who fired?”", "Omar ran.", "He said no."],
    ],
    [
      "looks six words on for that cue",
      "“Who fired?” Old Omar of the camp then asked.",
      ["“Who fired?”", "Old Omar of the camp then asked."],
    ],
    ["does not end behind a quotation that only names", "“The Fox” Saleh left.", ["“The Fox” Saleh left."]],
    ["does not end between a quotation and a comma", "“It fell.”, he said.", ["“It fell.”, he said."]],
    ["ends between two quotations", "“It fell.” “It rose.”", ["“It fell.”", "“It rose.”"]],
  ])("%s", (_rule, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("is cut at 400 tokens, and not before", () => {
    expect(split("word ".repeat(400)).sentences.flat()).toEqual([{ from: 0, to: 400 }]);
    expect(split("word ".repeat(401)).sentences.flat()).toEqual([
      { from: 0, to: 400 },
      { from: 400, to: 401 },
    ]);
  });

  it("leaves no token of its paragraph out, and takes none twice", () => {
    const pieces = fc.constantFrom(
      "It ",
      "fell",
      ". ",
      "? ",
      "“",
      "” ",
      "Dr. ",
      "U.S. ",
      "(",
      ") ",
      "\n",
      "\n\n",
      "30 ",
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { paragraphs, sentences } = split(parts.join(""));
        paragraphs.forEach((paragraph, number) => {
          const own = sentences[number] ?? [];
          expect(own[0]?.from).toBe(paragraph.from);
          expect(own.at(-1)?.to).toBe(paragraph.to);
          expect(own.slice(1).map(({ from }) => from)).toEqual(own.slice(0, -1).map(({ to }) => to));
        });
      }),
    );
  });
});
