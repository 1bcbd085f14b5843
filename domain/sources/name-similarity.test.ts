import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, NEAR_THRESHOLD, WEIGHTS } from "@/domain/sources/name-similarity";
import { transliterated } from "@/domain/sources/transliterate";

const words = fc.stringMatching(/^[a-e ]{0,8}$/);

describe("one transliteration", () => {
  it.each([
    ["nusra", "nousrah"],
    ["hezbollah", "hizbullah"],
    ["qaeda", "qaida"],
    ["assad", "asad"],
    ["daesh", "daish"],
    ["khan tuman", "khan touman"],
    ["sheikh", "shaykh"],
    ["khalid", "chalid"],
    ["ghouta", "guta"],
    ["dhahab", "dahab"],
    ["thawra", "tavra"],
    ["ph", "f"],
    ["tarick", "tariq"],
    ["raqqa", "rakka"],
    ["douma", "duma"],
    ["foo", "fou"],
    ["yarmouk", "iarmuk"],
    ["zain", "zayn"],
    ["zor", "sor"],
    ["raqqah", "raqqa"],
  ])("meets for %s and %s", (one, other) => {
    expect(transliterated(one)).toBe(transliterated(other));
  });

  it.each([
    ["aleppo", "idlib"],
    ["syria", "somalia"],
    ["hama", "homa"],
    ["hama", "ama"],
    ["raqqah a", "raqqa ha"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(transliterated(one)).not.toBe(transliterated(other));
  });

  it("leaves other scripts as they are", () => {
    expect(transliterated("مرصد")).toBe("مرصد");
  });
});

describe("how much two names are alike", () => {
  it.each([
    ["hizbullah", "hezbollah", "the same sounds spelt otherwise"],
    ["andadolu", "anadolu", "one letter differs"],
    ["reutres news", "reuters news", "one letter differs"],
    ["andadolu", "anadolu agency", "like a part of the name"],
    ["sohr", "syrian observatory for human rights", "the initials of the name"],
  ])("is told of %s and %s as: %s", (printed, registered, reason) => {
    const { score, reason: told } = compareNames(printed, registered);

    expect(told).toBe(reason);
    expect(score).toBeGreaterThanOrEqual(NEAR_THRESHOLD);
  });

  it.each([
    ["ap", "afp"],
    ["sana", "sada"],
    ["turkish", "turkey"],
    ["ab", "alpha beta"],
    ["", "reuters"],
    ["agency", "anadolu agency"],
    ["news agency", "syrian arab news agency"],
    ["for", "syrian observatory for human rights"],
  ])("is not enough of %j and %j", (printed, registered) => {
    expect(compareNames(printed, registered).score).toBeLessThan(NEAR_THRESHOLD);
  });

  it("is full for the same name and never more", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), words, (name, other) => {
        expect(compareNames(name, name).score).toBeCloseTo(1, 10);
        expect(compareNames(name, other).score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("weighs trigrams and edits to one together", () => {
    expect(WEIGHTS.trigrams + WEIGHTS.edits).toBe(1);
  });
});
