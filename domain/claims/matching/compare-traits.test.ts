import { describe, expect, it } from "vitest";
import type { Figure } from "@/domain/figures/figure";
import { compareClaims, figureWords, isComparable, isNamed, PENALTIES, WEIGHTS } from "./compare";
import type { Name } from "./names";
import type { Traits } from "./traits";

/** A claim that has nothing to compare; a test gives it what it is about. */
function aClaim(over: Partial<Traits> = {}): Traits {
  return {
    ...{ words: new Set<string>(), happenings: new Set<never>(), taker: null, actors: [], places: [] },
    ...{ figures: [], days: null, publishedOn: null, negated: false },
    ...over,
  };
}

function aFigure(over: Partial<Figure> = {}): Figure {
  return {
    ...{ span: { start: 0, end: 2 }, printed: "30", low: 30, high: 30, bound: "exactly", coded: null },
    ...{ unit: "people", category: "killed", ofWhom: null, group: null, partOf: null },
    ...over,
  };
}

const aName = (key: string, isPlace = false): Name => ({ printed: key, key, isPlace });
const names = (...keys: string[]) => keys.map((key) => aName(key));
const killed = (low: number | null, high: number | null, over: Partial<Figure> = {}) =>
  aClaim({ figures: [aFigure({ low, high, ...over })] });
const feature = (one: Traits, other: Traits) => {
  const { score, shared, against } = compareClaims(one, other);
  return { score, shared: shared.map(({ words }) => words), against: against.map(({ words }) => words) };
};

describe("the score of two claims", () => {
  it("is nothing where nothing can be compared", () => {
    expect(feature(aClaim(), aClaim())).toEqual({ score: 0, shared: [], against: [] });
  });

  it("leaves out what only one of them has", () => {
    const one = aClaim({ words: new Set(["harbour"]), places: names("idlib"), figures: [aFigure()] });

    expect(feature(one, aClaim({ words: new Set(["harbour"]) })).score).toBe(1);
  });

  it("weighs each thing that both have by its weight", () => {
    const one = aClaim({ words: new Set(["harbour"]), happenings: new Set(["kill"]) });
    const other = aClaim({ words: new Set(["bridge"]), happenings: new Set(["kill"]) });

    expect(feature(one, other).score).toBeCloseTo(WEIGHTS.happening / (WEIGHTS.happening + WEIGHTS.wording));
  });

  it("loses what speaks against it, and never falls below nothing", () => {
    const words = new Set(["harbour"]);
    const denied = aClaim({ words, negated: true });

    expect(feature(aClaim({ words }), denied).score).toBeCloseTo(1 - PENALTIES.polarity);
    expect(feature(aClaim(), aClaim({ negated: true })).score).toBe(0);
  });

  it.each([
    [["a", "b"], ["a", "b"], 1],
    [["a", "b"], ["a", "c"], 0.5],
    [["a"], ["a", "b", "c"], 0.5],
    [["a"], ["b"], 0],
    [["a"], [], 0],
  ])("of the words %j and %j alone is %d", (one, other, score) => {
    expect(feature(aClaim({ words: new Set(one) }), aClaim({ words: new Set(other) })).score).toBe(score);
  });

  it("calls the wording much the same from a share on, and not below it", () => {
    const claim = (...words: string[]) => aClaim({ words: new Set(words) });

    expect(feature(claim("a", "b", "c", "d", "e"), claim("a", "b", "c", "x", "y")).shared).toEqual([
      "much the same wording",
    ]);
    expect(feature(claim("a", "b"), claim("a", "c")).shared).toEqual([]);
  });
});

describe("happenings", () => {
  const claim = (...happenings: ("take" | "kill" | "wound")[]) => aClaim({ happenings: new Set(happenings) });

  it("are the same where one of several is", () => {
    expect(feature(claim("kill", "wound"), claim("take", "wound"))).toMatchObject({ score: 1, against: [] });
  });

  it("tell nothing where one of the two has none", () => {
    expect(feature(claim("kill"), claim())).toEqual({ score: 0, shared: [], against: [] });
    expect(feature(claim(), claim("kill"))).toEqual({ score: 0, shared: [], against: [] });
  });

  it("of two takers cost as much as another place or day", () => {
    const words = new Set(["harbour"]);
    const taken = (taker: number) => aClaim({ words, happenings: new Set(["take" as const]), taker });
    const share = WEIGHTS.wording / (WEIGHTS.wording + WEIGHTS.happening);

    expect(feature(taken(0), taken(1)).score).toBeCloseTo(share - PENALTIES.taker);
  });

  it("speak against where none is", () => {
    expect(feature(claim("kill"), claim("take")).against).toEqual(["another happening"]);
  });

  it.each([
    [0, 1, ["taken by the other side"]],
    [0, 0, []],
    [1, 1, []],
    [0, null, []],
    [null, 1, []],
  ])("of takers %s and %s are told as %j", (one, other, against) => {
    const taken = (taker: number | null) => aClaim({ happenings: new Set(["take" as const]), taker });

    expect(feature(taken(one), taken(other)).against).toEqual(against);
  });
});

describe("places", () => {
  const claim = (...keys: string[]) => aClaim({ places: keys.map((key) => aName(key, true)) });

  it.each([
    [claim("khan tuman"), claim("khan tuman"), ["same place: khan tuman"], []],
    [claim("khan tuman"), claim("raqqa"), [], ["another place: khan tuman, and raqqa"]],
    [claim("aleppo", "raqqa"), claim("homs", "aleppo"), ["same place: aleppo"], []],
    [
      claim("aleppo", "raqqa"),
      claim("homs", "raqqa"),
      ["same place: raqqa"],
      ["another place: aleppo, and homs"],
    ],
    [claim("aleppo", "raqqa"), claim("raqqa", "aleppo"), ["same place: aleppo, raqqa"], []],
    [claim("raqqa"), aClaim(), [], []],
  ])("case %#: share %3$j", (one, other, shared, against) => {
    expect(feature(one, other)).toMatchObject({ shared, against });
  });

  it("are named where the other prints them as somebody who acts", () => {
    const other = aClaim({ places: names("homs"), actors: names("raqqa") });

    expect(feature(claim("raqqa"), other).against).toEqual([]);
    expect(isNamed(aName("raqqa"), other)).toBe(true);
    expect(isNamed(aName("idlib"), other)).toBe(false);
  });
});

describe("names of those who act", () => {
  it("count by the share that both print", () => {
    const one = aClaim({ actors: names("reuters", "anadolu") });

    expect(feature(one, aClaim({ actors: names("reuters") }))).toMatchObject({
      ...{ score: 0.75, shared: ["same names: reuters"] },
    });
    expect(feature(one, aClaim({ actors: names("moscow") }))).toMatchObject({ score: 0, shared: [] });
  });
});

describe("figures", () => {
  it.each([
    [killed(30, 30), killed(30, 30), 1],
    [killed(30, null), killed(30, null), 1],
    [killed(null, 30), killed(null, 30), 1],
    [killed(30, 40), killed(35, 50), 1],
    [killed(30, null), killed(43, null), 0.5],
    [killed(30, null), killed(43, 43), 0.5],
    [killed(30, null), killed(30, 30), 1],
    [killed(null, 30), killed(20, 20), 0.5],
    [killed(12, null, { coded: "dozens" }), killed(43, null), 1],
  ])("that meet, case %#, are alike by %3$d", (one, other, score) => {
    expect(feature(one, other)).toMatchObject({ score, against: [] });
  });

  it("that do not meet speak against", () => {
    const [one, other] = [killed(30, 30), killed(12, 12, { printed: "twelve" })];

    expect(feature(one, other)).toEqual({
      ...{ score: 0, shared: [], against: ["another figure: 30 killed, and twelve killed"] },
    });
  });

  it("that are parts of others are left out, in either claim", () => {
    const part = killed(12, 12, { partOf: { start: 0, end: 2 } });

    expect(feature(part, killed(30, 30)).against).toEqual([]);
    expect(feature(killed(30, 30), part).against).toEqual([]);
  });

  it("are the same where one pair of several is", () => {
    const several = aClaim({ figures: [aFigure({ low: 12, high: 12 }), aFigure()] });

    expect(feature(several, killed(30, 30)).shared).toEqual(["same figure: 30 killed"]);
  });

  it.each([
    [{}, {}, true],
    [{ category: "wounded" }, {}, false],
    [{ group: "women" }, { group: "children" }, false],
    [{ group: "women" }, { group: null }, true],
    [{ unit: "tanks" }, { unit: "people" }, false],
    [{ unit: "tanks" }, { unit: "" }, true],
    [{ ofWhom: "soldiers" }, { ofWhom: "Rebels" }, false],
    [{ ofWhom: "Turkish soldiers" }, { ofWhom: "army troops" }, true],
    [{ ofWhom: "soldiers" }, { ofWhom: "residents" }, true],
    [{ ofWhom: "soldiers" }, { ofWhom: null }, true],
    [{ ofWhom: "rebels, soldiers" }, { ofWhom: "soldiers" }, true],
  ] as [Partial<Figure>, Partial<Figure>, boolean][])(
    "of %j and %j can be compared: %s",
    (one, other, can) => {
      expect(isComparable(aFigure(one), aFigure(other))).toBe(can);
      expect(isComparable(aFigure(other), aFigure(one))).toBe(can);
    },
  );

  it.each([
    [{ printed: "at least 30" }, "at least 30 killed"],
    [{ category: "other", unit: "tanks" }, "30 tanks"],
    [{ category: "other", unit: "" }, "30"],
  ] as [Partial<Figure>, string][])("with %j are told as %j", (over, words) => {
    expect(figureWords(aFigure(over))).toBe(words);
  });
});

describe("days", () => {
  const on = (from: string, to = from) => aClaim({ days: { from, to } });

  it.each([
    [on("2016-05-06"), on("2016-05-06"), ["same day: 2016-05-06"], []],
    [on("2016-05-06", "2016-05-08"), on("2016-05-08"), ["same day: 2016-05-06"], []],
    [on("2016-05-08"), on("2016-05-06", "2016-05-08"), ["same day: 2016-05-08"], []],
    [on("2016-05-06"), on("2016-05-07"), [], ["another day: 2016-05-06, and 2016-05-07"]],
    [on("2016-05-09"), on("2016-05-06", "2016-05-08"), [], ["another day: 2016-05-09, and 2016-05-06"]],
    [on("2016-05-06"), aClaim({ publishedOn: "2016-05-16" }), [], []],
    [on("2016-05-06"), aClaim({ publishedOn: "2016-05-17" }), [], ["the articles lie 11 days apart"]],
    [on("2016-05-06"), aClaim(), [], []],
  ])("case %#: %3$j, against %4$j", (one, other, shared, against) => {
    expect(feature(one, other)).toMatchObject({ shared, against });
  });
});

it("says who of two denies it only where one does", () => {
  const denied = aClaim({ negated: true });

  expect(feature(denied, aClaim()).against).toEqual(["one of the two denies it"]);
  expect(feature(denied, denied).against).toEqual([]);
});
