import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { splitUnits } from "./units";

const textsOf = (text: string) => splitUnits(open(text)).map((unit) => unit.text);

describe("units of a text", () => {
  it.each([
    ["he's gone", ["he", "'s", "gone"]],
    ["They’ve left", ["They", "’ve", "left"]],
    ["I'd go", ["I", "'d", "go"]],
    ["she didn't say", ["she", "did", "n't", "say"]],
    ["Russia’s claim", ["Russia", "’s", "claim"]],
    ["the rebels' claim", ["the", "rebels", "'", "claim"]],
    ["Shi'ite al-Assad", ["Shi'ite", "al-Assad"]],
    ["O'Neill's 1,200 men", ["O'Neill", "'s", "1,200", "men"]],
  ])("takes %s apart at contractions only", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it("keeps line breaks, so that no segment runs across one", () => {
    expect(textsOf("One.\n\nTwo")).toEqual(["One", ".", "\n\n", "Two"]);
  });

  it("looks words up in lower case with straight apostrophes", () => {
    expect(splitUnits(open("Russia’s")).map((unit) => unit.lower)).toEqual(["russia", "'s"]);
  });

  it("keeps a word whole whose lower case is longer, because offsets would not fit", () => {
    expect(textsOf("İ's")).toEqual(["İ's"]);
  });

  it("covers each token without gaps, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const document = open(text);
        const units = splitUnits(document);

        document.tokens.forEach((token, at) => {
          const own = units.filter((unit) => unit.token === at);
          expect(own.map((unit) => text.slice(unit.start, unit.end)).join("")).toBe(token.text);
          expect(own[0]?.start).toBe(token.start);
        });
      }),
    );
  });
});
