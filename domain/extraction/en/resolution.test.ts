import { describe, expect, it } from "vitest";
import { resolveMentions } from "./resolution";

/** A mention alone stands in a sentence of its own; a pair gives the number of its sentence. */
type Printed = string | [mention: string, sentence: number] | { told: string; sentence: number };

function resolve(...printed: Printed[]) {
  return resolveMentions(
    printed.map((one, at) => {
      if (typeof one === "string") return { mention: one, sentence: at, isAddressee: false };
      if (Array.isArray(one)) return { mention: one[0], sentence: one[1], isAddressee: false };
      return { mention: one.told, sentence: one.sentence, isAddressee: true };
    }),
  );
}

/** What the last mention stands for. */
const last = (...printed: Printed[]) => resolve(...printed).at(-1)?.resolvesTo;

describe("a pronoun", () => {
  it.each<[string, Printed[], string | null]>([
    ["“he” means the last person", ["Omar Saleh", "Ali Haddad", "he"], "Ali Haddad"],
    ["“he” means no woman", ["Omar Saleh", "Mrs. Haddad", "he"], "Omar Saleh"],
    ["“she” means no man", ["Salma Haddad", "Mr. Saleh", "she"], "Salma Haddad"],
    ["“he” means no organisation", ["Omar Saleh", "the Foreign Ministry", "he"], "Omar Saleh"],
    ["“he” may mean a described person", ["a driver", "he"], "a driver"],
    ["“he” means no described group", ["several drivers", "he"], null],
    ["“it” means the last organisation", ["the Foreign Ministry", "Omar Saleh", "it"], "Foreign Ministry"],
    ["“it” means no person", ["Omar Saleh", "it"], null],
    ["“it” may mean a document", ["a report", "it"], "a report"],
    ["“they” may mean an organisation", ["the Foreign Ministry", "they"], "Foreign Ministry"],
    ["“they” may mean described people", ["several drivers", "they"], "several drivers"],
    ["“they” means no single person", ["Omar Saleh", "they"], null],
    ["“who” means nobody before it", ["Omar Saleh", "who"], null],
    ["“he” alone means nobody", ["he"], null],
  ])("%s", (_rule, mentions, expected) => {
    expect(last(...mentions)).toBe(expected);
  });

  it("reaches twelve sentences back and no further", () => {
    expect(last(["Omar Saleh", 0], ["he", 12])).toBe("Omar Saleh");
    expect(last(["Omar Saleh", 0], ["he", 13])).toBeNull();
  });

  it("keeps within reach whoever a pronoun meant meanwhile", () => {
    expect(last(["Omar Saleh", 0], ["he", 10], ["he", 20])).toBe("Omar Saleh");
  });

  it("that stands for nobody is itself nobody later pronouns could mean", () => {
    expect(resolve("he", "he").map(({ resolvesTo }) => resolvesTo)).toEqual([null, null]);
  });

  it("means whoever told before whoever was told", () => {
    expect(last(["Omar Saleh", 0], { told: "Ali Haddad", sentence: 0 }, ["he", 1])).toBe("Omar Saleh");
    expect(last(["Omar Saleh", 0], { told: "Ali Haddad", sentence: 1 }, ["he", 2])).toBe("Ali Haddad");
  });
});

describe("a description", () => {
  it.each<[string, Printed[], string | null]>([
    [
      "that is a word of a name means that name",
      ["the Syrian Observatory for Human Rights", "SANA", "the observatory"],
      "Syrian Observatory for Human Rights",
    ],
    [
      "“the monitor” means an observatory",
      ["the Syrian Observatory for Human Rights", "the monitor"],
      "Syrian Observatory for Human Rights",
    ],
    ["“the watchdog” means a watch", ["Human Rights Watch", "the watchdog"], "Human Rights Watch"],
    ["“the group” means a front", ["the Northern Front", "the group"], "Northern Front"],
    ["“the agency” means an outlet", ["Anadolu", "the agency"], "Anadolu"],
    ["“the agency” means no ministry", ["the Foreign Ministry", "the agency"], null],
    ["“the ministry” means the last one", ["the Foreign Ministry", "the ministry"], "Foreign Ministry"],
    [
      "“the spokesman” means a person whose mention held the word",
      ["the army spokesman Omar Saleh", "Ali Haddad", "the spokesman"],
      "Omar Saleh",
    ],
    [
      "“the spokesman” means no body with that word in its name",
      ["the Spokesman Council", "the spokesman"],
      null,
    ],
    ["“the organization” means an Amnesty", ["Amnesty", "the organization"], "Amnesty"],
    ["“the spokesman” means no other person", ["Omar Saleh", "the spokesman"], null],
    [
      "“the organisation” means a body of several words",
      ["the Union of Medics", "the organisation"],
      "Union of Medics",
    ],
    ["“the organisation” means no state", ["Russia", "the organisation"], null],
    ["“the organisation” means no arm of a state", ["the Foreign Ministry", "the organisation"], null],
    ["that nobody fits means nobody", ["Omar Saleh", "the council"], null],
  ])("%s", (_rule, mentions, expected) => {
    expect(last(...mentions)).toBe(expected);
  });
});

describe("a short name", () => {
  it.each<[string, Printed[], string | null]>([
    ["means the longer one that ends with it", ["Omar Saleh", "Saleh"], "Omar Saleh"],
    ["with a title as well", ["Omar Saleh", "Mr. Saleh"], "Omar Saleh"],
    ["means the last such one", ["Omar Saleh", "Ali Saleh", "Saleh"], "Ali Saleh"],
    [
      "of an organisation means the name that holds the word",
      ["the Syrian Observatory for Human Rights", "the Observatory"],
      "Syrian Observatory for Human Rights",
    ],
    ["means nobody whose name only ends in the same letters", ["Omar Elsaleh", "Saleh"], null],
    ["means nobody whose name begins with it", ["Saleh Omar", "Saleh"], null],
    ["means nobody who is only described", ["a friend of Saleh", "Saleh"], null],
    ["means no shorter one", ["Saleh", "Omar Saleh"], null],
  ])("%s", (_rule, mentions, expected) => {
    expect(last(...mentions)).toBe(expected);
  });
});

describe("whatever stands for an earlier source", () => {
  it("does not stand for itself", () => {
    expect(resolve("Omar Saleh", "Omar Saleh").map(({ resolvesTo }) => resolvesTo)).toEqual([null, null]);
    expect(last("a report", "the report", "a report")).not.toBe("a report");
  });

  it("is as named, or as unnamed, as that source", () => {
    expect(resolve("Omar Saleh", "he", "a driver", "he").map(({ unnamed }) => unnamed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("is unnamed when it stands for nobody", () => {
    expect(resolve("the council", "they", "several drivers").map(({ unnamed }) => unnamed)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("comes last among the known ones again", () => {
    expect(last("Omar Saleh", "Ali Haddad", "Saleh", "he")).toBe("Omar Saleh");
  });

  it("is not found among more sources than are remembered", () => {
    const crowd = Array.from({ length: 200 }, (_, at): Printed => [`Council ${at} of Medics`, 1]);

    expect(last(["Omar Saleh", 0], ...crowd.slice(1), ["Saleh", 2])).toBe("Omar Saleh");
    expect(last(["Omar Saleh", 0], ...crowd, ["Saleh", 2])).toBeNull();
  });
});
