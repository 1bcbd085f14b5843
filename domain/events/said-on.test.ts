import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidOn } from "./said-on";

/** Monday, 9 May 2016. */
const publishedAt = new Date("2016-05-09T08:00:00Z");
const day = (words: { before?: string; after?: string; cue?: string | null }) =>
  saidOn({ before: "", after: "", cue: "said", publishedAt, ...words });

describe("saidOn", () => {
  it.each([
    [{ after: ", the Observatory said on Saturday." }, "2016-05-07"],
    [{ after: ", the Observatory said Saturday. It fell on Friday." }, "2016-05-07"],
    [{ after: ", the Observatory said late on Saturday, citing residents." }, "2016-05-07"],
    [{ before: "It rained. The army said in a statement on Sunday that " }, "2016-05-08"],
    [{ after: ", security sources told Anadolu on Sunday.", cue: "told" }, "2016-05-08"],
    [{ after: ", the army said on 6 May 2016." }, "2016-05-06"],
    [{ after: ", the Observatory SAID on Saturday night." }, "2016-05-07"],
    [{ after: ", he said in a statement to Reuters on Saturday." }, "2016-05-07"],
    [{ before: "The army said on Sunday that ", after: ", it said on Saturday." }, "2016-05-07"],
  ])("reads the day behind the cue: %j", (words, expected) => {
    expect(day(words)).toBe(expected);
  });

  it.each<[string, Parameters<typeof day>[0]]>([
    ["no day is printed", { after: ", the Observatory said." }],
    ["the day belongs to another sentence", { after: ", the Observatory said. On Saturday it rained." }],
    ["the day belongs to what was said", { before: "The army said the town was lost on Friday and " }],
    ["the day stands before the cue", { after: " on Saturday, the Observatory said." }],
    ["the origin has no cue", { after: ", the Observatory said on Saturday.", cue: null }],
    [
      "the day stands behind a relay's cue",
      { after: ", residents said, the Observatory told Reuters on Saturday." },
    ],
    ["the cue is not printed", { after: "Aid on Saturday." }],
    ["the cue is empty", { after: " on Saturday.", cue: "" }],
    [
      "more than six words stand between the cue and the day",
      { after: " said in a late statement to the reporters on Saturday." },
    ],
    ["two days are meant", { after: ", the Observatory said overnight." }],
    ["hours are counted back", { after: ", the Observatory said two hours ago." }],
    ["a week is counted back", { after: ", the Observatory said a week ago." }],
    ["only a month is printed", { after: ", the Observatory said in May 2016." }],
  ])("gives none where %s", (_, words) => {
    expect(day(words)).toBeNull();
  });

  it("never throws, and gives a day or nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, after, cue) => {
        expect(saidOn({ before, after, cue, publishedAt }) ?? "2016-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
