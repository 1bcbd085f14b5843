import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLooseStart, looseStartInWords } from "./loose-start";

describe("a beginning that only the article explains", () => {
  it.each([
    ["He said they would return.", "He", "who is meant?"],
    ["They withdrew from Khan Tuman.", "They", "who is meant?"],
    ["They’ve left Aleppo.", "They’ve", "who is meant?"],
    ["“Her convoy was hit.”", "Her", "who is meant?"],
    ["Their fighters took Halfaya.", "Their", "who is meant?"],
    ["It was hit by two rockets.", "It", "what is meant?"],
    ["This killed 30 people in Idlib.", "This", "what is meant?"],
    ["That killed 30 people in Idlib.", "That", "what is meant?"],
    ["That attack killed 30 people.", "That", "what is meant?"],
    ["That another town fell was denied.", "That", "what is meant?"],
    ["These the army took.", "These", "what is meant?"],
    ["It seemed over.", "It", "what is meant?"],
    ["It’s a village.", "It’s", "what is meant?"],
    ["The army withdrew from Khan Tuman.", "The army", "which one is meant?"],
    ["The group, backed by Ankara, seized Azaz.", "The group", "which one is meant?"],
    ["The town fell.", "The town", "which one is meant?"],
    ["The offensive has failed.", "The offensive", "which one is meant?"],
    ["The warehouse burned down overnight.", "The warehouse", "which one is meant?"],
  ])("%s: %s", (statement, words, question) => {
    expect(findLooseStart(statement)).toEqual({ words, question });
  });

  it.each([
    "Al-Nusra seized Khan Tuman.",
    "The Syrian army withdrew.",
    "The UN opened a corridor.",
    "The al-Nusra Front seized a village.",
    "The group Ahrar al-Sham withdrew.",
    "The army of Syria withdrew.",
    "The town of Khan Tuman fell.",
    "The hospital in Aleppo was hit.",
    "The bridge over the Euphrates was blown up.",
    "The 12 villages were taken.",
    "It is unclear whether Khan Tuman fell.",
    "It was not possible to reach Idlib.",
    "That the town of Azaz fell is disputed.",
    "It’s unclear whether Khan Tuman fell.",
    "It seemed to observers in Azaz to be over.",
    "It appeared that Azaz had fallen.",
    "It will be hard to reach Idlib.",
    "It would be wrong to call Idlib empty.",
    "It remains open how many died in Azaz.",
    "It is not known why Azaz fell.",
    "That a hospital in Idlib was hit is disputed.",
    "That an airport near Hama fell is disputed.",
    "That Azaz fell is disputed.",
    "That al-Nusra left Azaz is disputed.",
    "That 30 people died in Azaz is disputed.",
    "The (SOHR) monitor closed.",
    "Thirty people were killed.",
    "Theirs is a village.",
    "The",
    "Rebels took the town.",
    "سيطر المقاتلون على القرية.",
    "",
  ])("is not in: %s", (statement) => {
    expect(findLooseStart(statement)).toBeNull();
  });

  it("is told in a sentence, and never fails", () => {
    expect(looseStartInWords("He said so.")).toBe(
      "Begins with “He”: who is meant? A claim should be understood without the article.",
    );
    expect(looseStartInWords("Rebels took Azaz.")).toBeNull();
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."Hethigroup’“” .é\u0000") }),
        (text) => looseStartInWords(text) !== undefined,
      ),
    );
  });
});
