import { describe, expect, it } from "vitest";
import { read } from "../../testing/read";

/** Source, content and chain of the first attribution; the cue is tested on its own. */
const first = (text: string) => {
  const [reading] = read(text);

  return reading && [reading.source, reading.content, reading.chain];
};

describe("somebody quoted as saying something", () => {
  it.each([
    [
      "by the outlet before the verb",
      "SANA quoted a military source as saying that the road was open.",
      ["a military source", "that the road was open", "SANA > a military source (unnamed)"],
    ],
    [
      "by an outlet that cites",
      "The Anadolu agency cited Omar Saleh as saying the road was open.",
      ["Omar Saleh", "the road was open", "The Anadolu agency > Omar Saleh"],
    ],
    [
      "by nobody in particular",
      "Omar Saleh was quoted as saying that the road was open.",
      ["Omar Saleh", "that the road was open", "Omar Saleh"],
    ],
    [
      "by an outlet between the two parts of the cue",
      "Omar Saleh was quoted by SANA as saying the road was open.",
      ["Omar Saleh", "the road was open", "SANA > Omar Saleh"],
    ],
    [
      "by an outlet behind the cue",
      "Omar Saleh was quoted as saying by SANA that the road was open.",
      ["Omar Saleh", "that the road was open", "SANA > Omar Saleh"],
    ],
    [
      "with the content in front",
      "The road was open, Omar Saleh was quoted as saying.",
      ["Omar Saleh", "The road was open", "Omar Saleh"],
    ],
    [
      "with the content in front and the outlet behind",
      "“The road is open,” Omar Saleh was quoted as saying by SANA.",
      ["Omar Saleh", "“The road is open,”", "SANA > Omar Saleh"],
    ],
    [
      "as telling somebody",
      "SANA quoted Omar Saleh as telling reporters that the road was open.",
      ["Omar Saleh", "that the road was open", "SANA > Omar Saleh"],
    ],
    [
      "as stating",
      "SANA quoted Omar Saleh as stating that the road was open.",
      ["Omar Saleh", "that the road was open", "SANA > Omar Saleh"],
    ],
    [
      "on a day",
      "Omar Saleh was quoted as saying on Sunday that the road was open.",
      ["Omar Saleh", "that the road was open", "Omar Saleh"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it("has a cue of two pieces when the source stands between them", () => {
    expect(read("SANA quoted a driver as saying it fell.")[0]?.cue).toBe("quoted ... as saying");
  });

  it("has a cue of one piece, auxiliaries and adverbs included, when the source stands before it", () => {
    expect(read("Omar Saleh has also been quoted as saying it fell.")[0]?.cue).toBe(
      "has also been quoted as saying",
    );
  });

  it.each([
    ["nothing was quoted", "It was as saying goes in Homs."],
    ["nobody is quoted", "He quoted as saying."],
    ["nothing is said", "SANA quoted Omar Saleh as saying."],
  ])("is not read where %s", (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
