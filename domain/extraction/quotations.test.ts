import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations";
import { splitParagraphs } from "./sentences";
import { tokenize } from "./tokens";

function find(text: string) {
  const tokens = tokenize(text);

  return { tokens, found: findQuotations(tokens, splitParagraphs(tokens)) };
}

/** The quotations of a text in printed words; unclosed ones with a plus behind them. */
function printed(text: string): string[] {
  const { tokens, found } = find(text);

  return found.map(
    ({ open, close, closed }) => text.slice(tokens[open]?.start, tokens[close]?.end) + (closed ? "" : "+"),
  );
}

describe("a quotation", () => {
  it.each([
    ["“no”", ["“no”"]],
    ['“no"', ['“no"']],
    ["„no“ and „no”", ["„no“", "„no”"]],
    ["«no»", ["«no»"]],
    ['"no" and "no”', ['"no"', '"no”']],
    ["''no''", ["''no''"]],
    ["``no'' and ``no``", ["``no''", "``no``"]],
    ["‘no’", ["‘no’"]],
    ["'no'", ["'no'"]],
  ])("closes with a mark of its kind: %s", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it.each([
    ["reaches the end of a paragraph that it begins", '"We left.\n\nIt rained.', ['"We left.+']],
    ["reaches the end when its mark can only open", "He said “we left.", ["“we left.+"]],
    ["reaches the end behind an opening guillemet", "He said «we left.", ["«we left.+"]],
    ["is none behind a straight mark inside a sentence", 'He said "we left.', []],
    ["is none behind a low mark inside a sentence", "He said „we left.", []],
    ["is none behind a single mark, even at the beginning", "‘We left.", []],
    ["does not go on in the next paragraph", "“We left.\n\nIt rained”.", ["“We left.+"]],
    ["is none at a mark that stands before a space", 'He said " we left".', []],
    ["is none at a mark that ends a word", 'A 6" gun, a 7" gun.', []],
    ["may open behind another mark", '("We left")', ['"We left"']],
    ["is none at the very end", 'He left "', []],
    ["is none at an opening mark at the end of its line", "He left “\n\nIt rained.", []],
  ])("%s", (_rule, text, expected) => {
    expect(printed(text)).toEqual(expected);
  });

  it("in single marks closes within sixty words, since an apostrophe looks the same", () => {
    const words = (count: number) => `‘${"word ".repeat(count).trim()}’`;

    expect(printed(words(59))).toHaveLength(1);
    expect(printed(words(60))).toHaveLength(0);
    expect(printed(words(60).replace("‘", "“").replace("’", "”"))).toHaveLength(1);
  });

  it("in double marks that begin a paragraph may be of any length", () => {
    expect(printed(`"${"word ".repeat(500)}end`)).toHaveLength(1);
  });

  it("is the outermost one where several stand inside each other", () => {
    expect(printed("“He said ‘no’ to us”, and ‘yes’.")).toEqual(["“He said ‘no’ to us”", "‘yes’"]);
  });

  it("marks its tokens with its number, its own marks included, and no others", () => {
    const { tokens } = find("It “fell” and “rose”.");

    expect(tokens.map(({ quotation }) => quotation)).toEqual([-1, 0, 0, 0, -1, 1, 1, 1, -1]);
  });

  it("closes with the first mark that can close it", () => {
    expect(printed("“a” b” “c”")).toEqual(["“a”", "“c”"]);
  });

  it("never overlaps another one, and never leaves its paragraph", () => {
    const pieces = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "``",
      "''",
      "a ",
      " b",
      "\n\n",
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { tokens, found } = find(parts.join(""));
        found.forEach(({ open, close }, number) => {
          const inside = tokens.slice(open, close + 1);
          expect(close).toBeGreaterThanOrEqual(open);
          expect(open).toBeGreaterThan(found[number - 1]?.close ?? -1);
          expect(inside.every((token) => token.quotation === number && token.kind !== "break")).toBe(true);
        });
      }),
    );
  });
});
