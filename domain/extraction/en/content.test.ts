import { describe, expect, it } from "vitest";
import { read } from "../testing/read";
import { bracketed, marked, wordsOf } from "../testing/view";
import { isOpening, isPropositional, trimContent } from "./content";

describe("the ends of a content", () => {
  it.each([
    ["[, the town fell,] he said.", "the town fell"],
    ["[— the town fell —] he said.", "the town fell"],
    ["he said [the town fell.]", "the town fell"],
    ["he said [: the town fell;] and left.", "the town fell"],
    ["he said [“the town fell.”]", "“the town fell.”"],
    ["he said [“the town fell,”] and left.", "“the town fell,”"],
    ["he said [the town (Homs)]", "the town (Homs)"],
    ["he said [,] and left.", ""],
  ])("carry no mark that is not the content's own: %s", (text, expected) => {
    const { view, range } = bracketed(text);

    expect(wordsOf(view, trimContent(view, range))).toBe(expected);
  });
});

describe("where the content of a cue ends", () => {
  it.each([
    ["a further cue", "The army said the town fell, adding that it was quiet.", "the town fell"],
    [
      "a contrast with a speaker of its own",
      "The army said the town fell, but residents said it held.",
      "the town fell",
    ],
    [
      "a contrast without a comma",
      "The army said the town fell while residents said it held.",
      "the town fell",
    ],
    ["a semicolon", "The army said the town fell; residents said it held.", "the town fell"],
    ["a citation", "The army said the town fell, citing drivers.", "the town fell"],
    ["a quotation of somebody", "The army said the town fell, quoting drivers.", "the town fell"],
    [
      "a caveat",
      "The army said the town fell, but the report could not be independently verified.",
      "the town fell",
    ],
    [
      "a caveat behind a dash",
      "The army said the town fell — a claim that could not be verified.",
      "the town fell",
    ],
    ["an own channel", "The group said the town fell via its Amaq agency.", "the town fell"],
    ["a second verb of the speaker", "The army said the town fell and blamed rebels.", "the town fell"],
    [
      "a second cue of the speaker",
      "The army said the town fell and added that it was quiet.",
      "the town fell",
    ],
    ["the end of a relative clause", "Omar Saleh, who said the town fell, left on Friday.", "the town fell"],
  ])("is before %s", (_name, text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  it.each([
    [
      "an “and” within it",
      "The army said the town fell and the bridge was cut.",
      "the town fell and the bridge was cut",
    ],
    [
      "a check that was made",
      "The army said the town fell, and doctors verified the toll.",
      "the town fell, and doctors verified the toll",
    ],
    [
      "a comma within it",
      "The army said the town, its last, fell on Friday.",
      "the town, its last, fell on Friday",
    ],
    [
      "a contrast without a speaker",
      "The army said the town fell but the bridge held.",
      "the town fell but the bridge held",
    ],
    [
      "a citation within quotation marks",
      "The army said “the town fell, citing nobody”.",
      "“the town fell, citing nobody”",
    ],
  ])("is not before %s", (_name, text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  it("is the comma behind the first clause of a sentence that begins with “While”", () => {
    const contents = read("While the army said the town fell, drivers said the road was open.").map(
      ({ source, content }) => `${source}: ${content}`,
    );

    expect(contents).toEqual(["the army: the town fell", "drivers: the road was open"]);
  });
});

describe("what can be the content of a verb that needs a clause", () => {
  const propositional = (text: string) => {
    const { view, range } = bracketed(text);

    return isPropositional(view, range);
  };

  it.each([
    "He believes [that it fell].",
    "He believes [“war”].",
    "He believes [the “war”].",
    "He believes [they ran].",
    "He asked [where to go].",
    "He believes [the town fell].",
  ])("%s", (text) => {
    expect(propositional(text)).toBe(true);
  });

  it.each([
    "He believes [the army].",
    "He believes [that].",
    "He believes [that war].",
    "He believes [in peace].",
  ])("not: %s", (text) => {
    expect(propositional(text)).toBe(false);
  });
});

describe("the opening of a sentence", () => {
  it.each([
    ["| The army said it left.", true],
    ["But | the army said it left.", true],
    ["And then, | the army said it left.", true],
    ["“| The army said it left.”", true],
    ["The army | said it left.", false],
    ["But they | said it left.", false],
  ])("%s: %s", (text, expected) => {
    const { view, at } = marked(text);

    expect(isOpening(view, at)).toBe(expected);
  });
});
