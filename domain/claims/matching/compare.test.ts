import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparison, compareClaims } from "./compare";
import { isOffered } from "./offer";
import { readTraits } from "./traits";

const PUBLISHED = new Date("2016-05-07T12:00:00Z");
const read = (statement: string, publishedAt: Date | null = PUBLISHED) =>
  readTraits({ statement, publishedAt });
const compare = (one: string, other: string) => compareClaims(read(one), read(other));
const words = (reasons: Comparison["shared"]) => reasons.map((reason) => reason.words);

const TOLL = "At least 30 Iranian soldiers were killed in Khan Tuman on 6 May.";

describe("compareClaims", () => {
  it.each([
    "Thirty soldiers from Iran were killed in the fighting for Khan Touman on Friday.",
    "Khan Tuman: 35 Iranian soldiers died there on 6 May.",
    "On 6 May Iranian soldiers were killed in Khan Tuman.",
  ])("takes %j for the same toll", (other) => {
    expect(isOffered(compare(TOLL, other))).toBe(true);
    expect(compare(TOLL, other).against).toEqual([]);
  });

  it.each([
    ["At least 30 Iranian soldiers were killed in Maarat al-Numan on 6 May.", "another place: "],
    ["At least 30 Iranian soldiers were killed in Khan Tuman on 20 April.", "another day: "],
    ["At most 12 Iranian soldiers were killed in Khan Tuman on 6 May.", "another figure: "],
    ["Iran denied that 30 of its soldiers were killed in Khan Tuman on 6 May.", "one of the two denies it"],
    ["Iranian soldiers celebrated in Khan Tuman on 6 May.", "another happening"],
  ])("says what speaks against %j", (other, reason) => {
    const { against, score } = compare(TOLL, other);
    if (reason !== "another happening") expect(words(against).join("; ")).toContain(reason);
    expect(score).toBeLessThan(compare(TOLL, TOLL).score);
  });

  it("names what two claims share, the weightiest first", () => {
    expect(words(compare(TOLL, TOLL).shared)).toEqual([
      "much the same wording",
      "same place: Khan Tuman",
      "same figure: At least 30 killed",
      "same names: Iranian",
      "same day: 2016-05-06",
    ]);
  });

  it("takes two numbers that may both hold for two numbers all the same", () => {
    const { shared, against } = compare(TOLL, TOLL.replace("30", "43"));
    expect(words([...shared, ...against]).join()).not.toContain("figure");
  });

  it("gives no reason where nothing is the same, and nothing counts where nothing is told", () => {
    const { shared, against } = compare("Reuters praised Anadolu.", "Moscow blamed Ankara.");
    expect(words([...shared, ...against])).toEqual([]);
    expect(compare("They did it.", "It was.").score).toBe(0);
  });

  it("compares no figures of two sides, and those of one side by whatever name", () => {
    const rebels = (whom: string) => `12 ${whom} were killed in Khan Tuman on 6 May.`;
    const figures = (other: string) =>
      words(compare("12 insurgents were killed in Khan Tuman on 6 May.", other).shared).join();
    expect(figures(rebels("pro-government fighters"))).not.toContain("figure");
    expect(words(compare("12 Rebels were killed.", "12 Soldiers were killed.").shared).join()).not.toContain(
      "figure",
    );
    expect(figures(rebels("rebels"))).toContain("same figure: 12 killed");
    expect(figures(rebels("people"))).toContain("same figure: 12 killed");
  });

  it("compares no part of a toll, and offers nothing for a number alone that something speaks against", () => {
    const medics = "At least 31 people were killed including two medics.";
    expect(words(compare(medics, "Two people were killed in Kilis.").shared).join()).not.toContain("figure");
    const later = readTraits({ statement: "Shells killed 31 people.", publishedAt: new Date("2016-08-01") });
    const apart = compareClaims(read("Shells killed 31 people by the old harbour road."), later);
    expect(isOffered({ ...apart, shared: apart.shared.filter(({ feature }) => feature === "figure") })).toBe(
      false,
    );
  });

  it("offers nothing that happened otherwise in the same place on the same day, unless the words are the same", () => {
    const took = "Insurgents took Khan Tuman on 6 May.";
    const fled = compare(took, "600 families were displaced from Khan Tuman on 6 May.");
    expect(words(fled.against)).toContain("another happening");
    expect(isOffered({ ...fled, score: 0.9 })).toBe(false);
    const wording = { feature: "wording" as const, words: "much the same wording" };
    expect(isOffered({ ...fled, score: 0.9, shared: [wording, ...fled.shared] })).toBe(true);
  });

  it("counts articles that lie far apart against two claims without a day", () => {
    const statement = "Rebels seized Khan Tuman.";
    const later = readTraits({ statement, publishedAt: new Date("2016-08-01") });
    const { against } = compareClaims(read(statement), later);
    expect(words(against)).toEqual(["the articles lie 86 days apart"]);
    expect(compareClaims(read(statement, null), later).against).toEqual([]);
  });

  it("lets articles lie ten days apart before that counts", () => {
    const on = (day: string) =>
      readTraits({ statement: "Rebels seized Khan Tuman.", publishedAt: new Date(day) });
    const apart = (day: string) => words(compareClaims(on("2016-05-07"), on(day)).against);
    expect(apart("2016-05-17")).toEqual([]);
    expect(apart("2016-05-18")).toEqual(["the articles lie 11 days apart"]);
    expect(apart("2016-04-26")).toEqual(["the articles lie 11 days apart"]);
  });

  it("lets rare words tell more than common ones", () => {
    const [one, other] = [read("Forces near reservoir."), read("Units near reservoir.")];
    const rare = compareClaims(one, other, (word) => (word.startsWith("reserv") ? 1 : 0.1));
    expect(rare.score).toBeGreaterThan(compareClaims(one, other).score);
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        "Khan Tuman",
        "Aleppo",
        "in",
        "30",
        "at least",
        "soldiers",
        "killed",
        "seized",
        "not",
        "on 6 May",
        "Al-Nusra",
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(" "));

  it("is symmetric, from 0 to 1, and never less alike than a claim and itself", () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const { score } = compare(one, other);
        expect(score).toBeCloseTo(compare(other, one).score, 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it("is 1 for a claim and itself, and nothing speaks against it", () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const itself = compare(`harbour ${one}`, `harbour ${one}`);
        expect(itself.score).toBeCloseTo(1, 10);
        expect(itself.against).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => compare(text, TOLL).score >= 0),
      { numRuns: 50 },
    );
  });
});
