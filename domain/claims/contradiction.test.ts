import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTraits } from "@/domain/claims/matching/traits";
import { contradictionReasons } from "./contradiction";

const read = (statement: string, published = "2016-05-07") =>
  readTraits({ statement, publishedAt: new Date(`${published}T12:00:00Z`) });
const reasons = (one: string, other: string, published?: string) =>
  contradictionReasons(read(one), read(other, published));

describe("contradictionReasons", () => {
  it.each([
    [
      "Rebels seized the town of Halfaya on 6 May.",
      "Rebels did not seize the town of Halfaya on 6 May.",
      "did not",
    ],
    [
      "Al-Nusra seized the town of Halfaya on 6 May.",
      "Hezbollah took the town of Halfaya on 6 May.",
      "both can’t have taken it: Al-Nusra, and Hezbollah",
    ],
    [
      "30 soldiers were killed in Halfaya on 6 May.",
      "12 soldiers were killed in Halfaya on 6 May.",
      "figures that do not meet: 12 killed, and 30 killed",
    ],
  ])("%j and %j can't both hold", (one, other, reason) => {
    expect(reasons(one, other).join()).toContain(reason);
  });

  it.each([
    [
      "a sequence",
      "Rebels seized Halfaya in Hama on 6 May.",
      "The army has retaken Halfaya in Hama on 8 May.",
    ],
    ["another town", "30 soldiers were killed in Halfaya.", "12 soldiers were killed in Maskan."],
    [
      "a range that meets",
      "At least 30 soldiers were killed in Halfaya.",
      "45 soldiers were killed in Halfaya.",
    ],
    ["another count", "30 soldiers were killed in Halfaya.", "12 soldiers were wounded in Halfaya."],
    ["the dead of two sides", "43 insurgents were killed in Halfaya.", "12 soldiers were killed in Halfaya."],
    ["another happening", "Rebels shelled Halfaya in Hama.", "Rebels did not leave Halfaya in Hama."],
    [
      "an actor in common",
      "Al-Nusra seized the town of Halfaya.",
      "Jabhat al-Nusra and Ahrar took the town of Halfaya.",
    ],
  ])("finds none in %s", (_, one, other) => {
    expect(reasons(one, other)).toEqual([]);
  });

  it("lets the day of publication stand for one that is not named, and finds nothing without either", () => {
    const [some, fewer] = ["30 soldiers were killed in Halfaya.", "12 soldiers were killed in Halfaya."];
    const undated = (statement: string) => readTraits({ statement, publishedAt: null });
    expect(reasons(some, fewer)).toHaveLength(1);
    expect(contradictionReasons(undated(some), read(fewer))).toEqual([]);
    expect(contradictionReasons(undated(some), undated(fewer))).toEqual([]);
    expect(reasons("Rebels left Halfaya.", "Rebels did not leave Halfaya.", "2016-05-08")).toEqual([]);
  });

  it("needs a place that one of them names as such, and both to tell a taking", () => {
    expect(reasons("30 soldiers were killed.", "12 soldiers were killed.")).toEqual([]);
    expect(reasons("Hezbollah hit Halfaya in Hama.", "Al-Nusra hit Halfaya in Hama.")).toEqual([]);
    expect(reasons("Al-Nusra seized the town of Halfaya.", "The town of Halfaya was seized.")).toEqual([]);
  });

  it("takes a later, higher toll for an update", () => {
    const [toll, later] = [
      "30 soldiers were killed in Halfaya on 6 May.",
      "45 soldiers were killed in Halfaya on 6 May.",
    ];
    expect(reasons(toll, later, "2016-05-09")).toEqual([]);
    expect(reasons(toll, later)).not.toEqual([]);
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        "Al-Nusra",
        "Hezbollah",
        "seized",
        "in Halfaya",
        "not",
        "on 6 May",
        "30 soldiers were killed",
        "near Homs",
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map((parts) => parts.join(" "));

  it("is symmetric, and a claim never contradicts itself", () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(reasons(one, other)).toEqual(reasons(other, one));
        expect(reasons(one, one)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
