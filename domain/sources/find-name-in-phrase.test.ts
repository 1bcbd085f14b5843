import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNameInPhrase } from "@/domain/sources/find-name-in-phrase";
import { foldName } from "@/domain/sources/fold-name";
import type { NameCandidate } from "@/domain/sources/match-name";

const candidates: NameCandidate[] = [
  ["sohr", "Syrian Observatory for Human Rights"],
  ["sohr", "SOHR"],
  ["obs", "Observatory for Human Rights"],
  ["anadolu", "Anadolu"],
  ["anadolu", "Anadolu Agency"],
  ["reuters", "Reuters"],
  ["turkey", "Turkey"],
  ["sana", "SANA"],
  ["nusra", "al-Nusra Front"],
  ["army-1", "General Staff"],
  ["army-2", "General Staff"],
].map(([sourceId = "", name = ""]) => ({ sourceId, name, folded: foldName(name) }));

function found(phrase: string): string | null {
  return findNameInPhrase(phrase, candidates)?.sourceId ?? null;
}

describe("a phrase that names a registered source", () => {
  it.each([
    ["the Britain-based Syrian Observatory for Human Rights", "sohr"],
    ["The Syrian Observatory for Human Rights (SOHR)", "sohr"],
    ["SOHR, a monitor based in Britain", "sohr"],
    ["a monitoring group, the Syrian Observatory for Human Rights", "sohr"],
    ["A monitoring group, SOHR", "sohr"],
    ["state news agency SANA", "sana"],
    ["Turkish news agency Anadolu", "anadolu"],
    ["Turkey's state-run Anadolu Agency", "anadolu"],
    ["the Reuters news agency", "reuters"],
    ["a spokesman for the Syrian Observatory for Human Rights", "sohr"],
    ["a statement from the al-Nusra Front", "nusra"],
    ["rival Turkey", "turkey"],
    ["the jihadist Nusra Front group", "nusra"],
  ])("%s is %s", (phrase, sourceId) => {
    expect(found(phrase)).toBe(sourceId);
  });

  it("is known by the longest name in it", () => {
    expect(findNameInPhrase("the Syrian Observatory for Human Rights", candidates)).toEqual({
      sourceId: "sohr",
      name: "Syrian Observatory for Human Rights",
    });
  });
});

describe("a phrase that only touches a registered source", () => {
  it.each([
    "Turkish security sources",
    "security sources in Turkey",
    "officials from Turkey",
    "Turkey's military",
    "Turkey officials",
    "a source close to Turkey",
    "SOHR sources",
    "Reuters and Anadolu",
    "residents near Turkey",
    "an Anadolu correspondent",
    "Rami Abdulrahman, director of SOHR",
    "John Smith, Reuters",
    "the director of the Syrian Observatory for Human Rights",
    "the monitor",
    "SANAA",
    "the General Staff",
    "",
    "!!!",
  ])("%j is nobody registered", (phrase) => {
    expect(found(phrase)).toBeNull();
  });
});

describe("any phrase", () => {
  const words = fc.constantFrom(
    "the",
    "state",
    "Britain-based",
    "rival",
    "Turkish",
    "news",
    "agency",
    "monitor",
  );

  it("that ends in a name after plain description is that source", () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 5 }),
        fc.constantFrom("SOHR", "Reuters", "SANA"),
        (before, name) => {
          expect(found([...before, name].join(" "))).toBe(name.toLowerCase());
        },
      ),
    );
  });

  it("about sources is nobody, whatever name stands before", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...candidates),
        fc.constantFrom("sources", "officials", "fighters"),
        ({ name }, who) => {
          expect(found(`${name} ${who}`)).toBeNull();
        },
      ),
    );
  });
});
