import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMON_STARTS,
  type Happening,
  happeningOf,
  isCalendarWord,
  NEGATORS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  SIDES,
  STOP_WORDS,
  stem,
} from "./vocabulary";

const sideOf = (word: string) => SIDES.findIndex((words) => words.has(word));

describe("what a word says happened", () => {
  it.each<[Happening, string]>([
    ["take", "seize captured overran retaken fell liberated wrest wrested"],
    ["hold", "hold held repelled defended resisted"],
    ["kill", "kill killed dead deaths toll massacre perished"],
    ["wound", "wound wounded injured injuring hurt"],
    ["strike", "strike struck hit bombardment shelling airstrikes attack rocket missiles"],
    ["withdraw", "withdraw withdrew retreated left pullout abandoned"],
    ["capture_people", "kidnap abducted detained arrested hostages captive"],
    ["displace", "flee fled displaced evacuation refugees uprooted"],
    ["destroy", "destroy destroyed demolished downed razed"],
    ["truce", "truce ceasefire armistice lull"],
    ["release", "release released freed exchange swapped"],
  ])("%s: %s", (happening, words) => {
    for (const word of words.split(" ")) expect([word, happeningOf(word)]).toEqual([word, happening]);
  });

  it.each(["town", "said", "", "Seized", "seized ", "constructor"])("is nothing for %j", (word) => {
    expect(happeningOf(word)).toBeNull();
  });

  it("tells a toll that rises from people who are hurt", () => {
    expect(happeningOf("killed")).not.toBe(happeningOf("wounded"));
  });
});

describe("whose people are counted", () => {
  it.each(["pro-government", "government", "regime", "loyalists", "army", "soldiers", "troops", "police"])(
    "the state's: %s",
    (word) => expect(sideOf(word)).toBe(0),
  );

  it.each([
    "insurgent",
    "insurgents",
    "rebels",
    "opposition",
    "jihadis",
    "islamist",
    "militants",
    "extremists",
  ])("its opponents': %s", (word) => expect(sideOf(word)).toBe(1));

  it.each(["people", "civilians", "fighters", "children"])("either's: %s", (word) => {
    expect(sideOf(word)).toBe(-1);
  });

  it("no word is said of both", () => {
    const [own = new Set(), others = new Set()] = SIDES;
    expect([...own].filter((word) => others.has(word))).toEqual([]);
  });
});

describe("the words that are looked for", () => {
  it.each<[string, ReadonlySet<string>, string[]]>([
    ["turn a claim round", NEGATORS, ["not", "never", "denied", "without", "cannot", "didnt", "rejected"]],
    ["are too common to tell", STOP_WORDS, ["a", "the", "its", "that", "said", "according", "s"]],
    ["lead to a place", PLACE_PREPOSITIONS, ["in", "near", "towards", "of", "to"]],
    ["are done to a place", PLACE_VERBS, ["seize", "retook", "entered", "bombarded", "reached"]],
    ["are a kind of place", PLACE_NOUNS, ["province", "town", "airbase", "crossing", "square"]],
    ["begin a sentence", COMMON_STARTS, ["rebels", "dozens", "two-thirds", "helicopters", "snipers"]],
  ])("%s", (_, words, some) => {
    expect(some.filter((word) => !words.has(word))).toEqual([]);
    expect(words.has("")).toBe(false);
  });

  it("no word that turns a claim round is passed over as too common", () => {
    expect([...NEGATORS].filter((word) => STOP_WORDS.has(word))).toEqual([]);
  });

  it("no word that says what happened is passed over as too common", () => {
    expect([...STOP_WORDS].filter((word) => happeningOf(word) !== null)).toEqual([]);
  });
});

describe("a word of a date", () => {
  it.each(["january", "may", "december", "monday", "sunday"])("is %s", (word) => {
    expect(isCalendarWord(word)).toBe(true);
  });

  it.each(["aleppo", "day", "", "May"])("is not %j", (word) => {
    expect(isCalendarWord(word)).toBe(false);
  });
});

describe("a word without its ending", () => {
  it.each([
    ["evacuation", "evacu"],
    ["evacuations", "evacu"],
    ["bombing", "bomb"],
    ["bombings", "bomb"],
    ["fighter", "fight"],
    ["fighters", "fight"],
    ["shelled", "shell"],
    ["clashes", "clash"],
    ["towns", "town"],
    ["bases", "bas"],
    ["aleppo", "aleppo"],
  ])("%s is %s", (word, bare) => {
    expect(stem(word)).toBe(bare);
  });

  it.each(["dead", "used", "ring", "as", ""])("stays when it has four letters or fewer: %j", (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each(["going", "nations"])("stays when fewer than three letters would be left: %s", (word) => {
    expect(stem(word)).toBe(word);
  });

  it("is its beginning, and three letters at least where the word has them", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abestingrdo"), maxLength: 12 });
    fc.assert(
      fc.property(word, (one) => {
        expect(one.startsWith(stem(one))).toBe(true);
        expect(stem(one).length).toBeGreaterThanOrEqual(Math.min(3, one.length));
      }),
    );
  });
});
