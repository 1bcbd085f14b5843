import { describe, expect, it } from "vitest";
import { read } from "./testing/read";

/** The contents of each attribution of a text. */
const contents = (text: string) => read(text).map(({ content }) => content);

describe("a quotation without an attribution of its own", () => {
  it.each([
    ["in the same paragraph", "“We left,” Omar said. “Nobody stayed.”", ["“We left,” ... “Nobody stayed.”"]],
    [
      "and the ones behind it",
      "“We left,” Omar said. “Nobody stayed.” “The bakery burned.”",
      ["“We left,” ... “Nobody stayed.” ... “The bakery burned.”"],
    ],
    [
      "behind an indirect content that has a quotation in it",
      "Omar said that it was “a crime”. “Nobody stayed.”",
      ["that it was “a crime” ... “Nobody stayed.”"],
    ],
    [
      "alone in the next paragraph, behind a quoted content",
      "Omar said: “We left.”\n\n“Nobody stayed.”",
      ["“We left.” ... “Nobody stayed.”"],
    ],
    [
      "in the paragraph after that, when one stood between",
      "Omar said: “We left.”\n\n“Nobody stayed.”\n\n“The bakery burned.”",
      ["“We left.” ... “Nobody stayed.” ... “The bakery burned.”"],
    ],
    [
      "whose earlier paragraph was left open",
      "Omar said: “We left.\n\n“Nobody stayed.”",
      ["“We left. ... “Nobody stayed.”"],
    ],
  ])("belongs to the speaker before it, %s", (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ["a sentence stands between", "“We left,” Omar said. It rained. “Nobody stayed.”", ["“We left,”"]],
    ["the speaker was not quoted", "Omar said that they left. “Nobody stayed.”", ["that they left"]],
    [
      "it stands in the next paragraph, and the content before did not end in a quotation",
      "Omar said that “a crime” was done.\n\n“Nobody stayed.”",
      ["that “a crime” was done"],
    ],
    ["two paragraphs lie between", "Omar said: “We left.”\n\nIt rained.\n\n“Nobody stayed.”", ["“We left.”"]],
    [
      "words stand outside its marks",
      "“We left,” Omar said. “Nobody” was the word in the street.",
      ["“We left,”"],
    ],
    ["nobody spoke before", "“Nobody stayed.” It rained.", []],
  ])("is nobody's when %s", (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it("goes to the last one of several speakers", () => {
    expect(contents("Salma said that it rained. “We left,” Omar said. “Nobody stayed.”")).toEqual([
      "that it rained",
      "“We left,” ... “Nobody stayed.”",
    ]);
  });

  it("with an attribution of its own stays with that one", () => {
    expect(contents("“We left,” Omar said. “Nobody stayed,” Salma said.")).toEqual([
      "“We left,”",
      "“Nobody stayed,”",
    ]);
  });
});
