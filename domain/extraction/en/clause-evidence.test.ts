import { describe, expect, it } from "vitest";
import { bracketed } from "../testing/view";
import { tokenize } from "../tokens";
import { hasClause, isFiniteWord } from "./clause-evidence";

const readsFinite = (word: string) => tokenize(word).some(isFiniteWord);

describe("a finite verb", () => {
  it.each(["is", "had", "won't", "didn’t", "they've", "he'd", "we'll", "you're", "shelled", "took", "used"])(
    "is %s",
    (word) => {
      expect(readsFinite(word)).toBe(true);
    },
  );

  it.each(["army", "Red", "red", "bed", "United", "Took", "30", "—", "said's", "shelling"])(
    "is not %s",
    (word) => {
      expect(readsFinite(word)).toBe(false);
    },
  );
});

describe("a clause", () => {
  const reads = (text: string) => {
    const { view, range } = bracketed(text);

    return hasClause(view, range);
  };

  it.each(["[the town fell]", "[it’s over]", "[that's so]", "[the army had no guns]"])("is %s", (text) => {
    expect(reads(text)).toBe(true);
  });

  it.each(["[the fall of the town]", "[Russia’s army]", "[the town] fell", "they left [the town]"])(
    "is not the phrase in %s",
    (text) => {
      expect(reads(text)).toBe(false);
    },
  );
});
