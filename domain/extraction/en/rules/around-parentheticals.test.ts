import { describe, expect, it } from "vitest";
import { read } from "../../testing/read";

const contents = (text: string) => read(text).map(({ source, content }) => `${source}: ${content}`);

describe("the content around an attribution", () => {
  it.each([
    [
      "is all that follows one at the front",
      "According to the army, the town fell, and the road was open.",
      ["the army: the town fell, and the road was open"],
    ],
    [
      "is all that follows one behind a conjunction at the front",
      "But according to the army, the town fell.",
      ["the army: the town fell"],
    ],
    [
      "is all that stands before one at the end",
      "The town fell, the army said.",
      ["the army: The town fell"],
    ],
    [
      "is both when the sentence runs on behind a comma",
      "The truce, the army said, had held.",
      ["the army: The truce ... had held"],
    ],
    [
      "is both when the sentence runs on behind dashes",
      "The truce — the army said — had held.",
      ["the army: The truce ... had held"],
    ],
    [
      "is both when a quotation follows",
      "“The truce,” the army said, “has held.”",
      ["the army: “The truce,” ... “has held.”"],
    ],
    [
      "leaves out an “as” before it",
      "The town fell, as the army said on Sunday.",
      ["the army: The town fell"],
    ],
  ])("%s", (_rule, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    [
      "adds something",
      "The town fell, the army said, adding that it was quiet.",
      ["the army: The town fell", "that it was quiet"],
    ],
    [
      "is set against somebody else",
      "The town fell, the army said, but residents said it held.",
      ["the army: The town fell", "residents: it held"],
    ],
    ["cites somebody", "The town fell, the army said, citing drivers.", ["The town fell"]],
    [
      "is only words about a quotation",
      "“The town fell,” the army said, in a low voice.",
      ["“The town fell,”"],
    ],
  ])("ends before it when the rest %s", (_rule, text, expected) => {
    const found = contents(text);

    expect(found).toHaveLength(expected.length);
    found.forEach((content, at) => {
      expect(content.endsWith(expected[at] ?? "-")).toBe(true);
    });
  });

  it("is parted between two attributions of one sentence", () => {
    expect(contents("According to the army, the town fell, according to drivers, on Sunday.")[0]).toBe(
      "the army: the town fell",
    );
  });
});
