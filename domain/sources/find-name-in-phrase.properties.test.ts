import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNameInPhrase } from "@/domain/sources/find-name-in-phrase";
import { foldName } from "@/domain/sources/fold-name";
import type { NameCandidate } from "@/domain/sources/match-name";

const NAMES = ["Syrian Observatory for Human Rights", "Anadolu", "Red Crescent", "al-Nusra Front", "Reuters"];
const candidates: NameCandidate[] = NAMES.map((name) => ({ sourceId: name, name, folded: foldName(name) }));
const name = fc.constantFrom(...NAMES);

const description = fc.array(
  fc.constantFrom(
    "the",
    "local",
    "Britain-based",
    "state-run",
    "opposition",
    "well-known",
    "monitoring",
    "aid",
  ),
  { maxLength: 4 },
);
const people = fc.constantFrom(
  "sources",
  "officials",
  "commanders",
  "residents",
  "activists",
  "correspondents",
  "men",
);
const joining = fc.constantFrom("in", "at", "from", "of", "close to", "and", "or", "near", "with", "inside");

function found(phrase: string): string | null {
  return findNameInPhrase(phrase, candidates)?.sourceId ?? null;
}

describe("a phrase around any registered name", () => {
  it("is that source when only description stands before it", () => {
    fc.assert(
      fc.property(description, name, (before, registered) => {
        expect(found([...before, registered].join(" "))).toBe(registered);
      }),
    );
  });

  it("is that source when the name says behind it what kind of thing it is", () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom("agency", "news agency", "group", "organisation", "network"),
        (registered, kind) => {
          expect(found(`the ${registered} ${kind}`)).toBe(registered);
        },
      ),
    );
  });

  it("is that source when it is a spokesman's", () => {
    const speakers = fc.constantFrom(
      "a spokesman for",
      "a spokeswoman of",
      "a statement by",
      "a statement from",
    );

    fc.assert(
      fc.property(speakers, name, (speaker, registered) => {
        expect(found(`${speaker} ${registered}`)).toBe(registered);
      }),
    );
  });

  it("is nobody when it is about people of that source", () => {
    fc.assert(
      fc.property(description, name, people, (before, registered, who) => {
        expect(found([...before, registered, who].join(" "))).toBeNull();
      }),
    );
  });

  it("is nobody when people only stand near that source", () => {
    fc.assert(
      fc.property(people, joining, name, (who, word, registered) => {
        expect(found(`${who} ${word} ${registered}`)).toBeNull();
      }),
    );
  });

  it("is nobody when the name is a part of a longer word", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("s", "ian", "x", "ish"), (registered, ending) => {
        expect(found(`the ${registered}${ending}`)).toBeNull();
      }),
    );
  });

  it("does not depend on the order of the registered names", () => {
    const orders = fc.shuffledSubarray(candidates, { minLength: candidates.length });

    fc.assert(
      fc.property(description, name, orders, (before, registered, shuffled) => {
        const phrase = [...before, registered].join(" ");

        expect(findNameInPhrase(phrase, shuffled)).toEqual(findNameInPhrase(phrase, candidates));
      }),
    );
  });

  it("is nobody whatever is printed, when nobody is registered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (phrase) => {
        expect(findNameInPhrase(phrase, [])).toBeNull();
      }),
    );
  });
});
