import type { Family, FamilyCase } from "./family";

const BODY = "The fighting began on Friday.";

const under = (headline: string, expected: FamilyCase["expected"]): FamilyCase => ({
  text: `${headline}\n\n${BODY}`,
  options: { title: headline },
  expected,
});

/** Headlines. */
export const headlines: Family = {
  name: "headlines",
  cases: [
    under("SOHR: 14 killed in Idlib raid", [["SOHR", ":", "14 killed in Idlib raid", "SOHR"]]),
    under("Dozens of rebels surrender near Hama: state media", [
      ["state media", ":", "Dozens of rebels surrender near Hama", "state media (unnamed)"],
    ]),
    under("Truce will hold, says Kremlin", [["Kremlin", "says", "Truce will hold", "Kremlin"]]),
    under("Turkey says two soldiers killed near Al-Bab", [
      ["Turkey", "says", "two soldiers killed near Al-Bab", "Turkey"],
    ]),
    under("Jet crashes in Latakia - reports", [
      ["reports", "-", "Jet crashes in Latakia", "reports (unnamed)"],
    ]),
    under("Aid convoy looted outside Madaya, UN says", [
      ["UN", "says", "Aid convoy looted outside Madaya", "UN"],
    ]),
    under("Assad: “We will retake every inch”", [["Assad", ":", "“We will retake every inch”", "Assad"]]),
    under("Russia denies bombing hospital in Maaret", [
      ["Russia", "denies", "bombing hospital in Maaret", "Russia (denies)"],
    ]),
    under("Explainer: how the siege began", []),
    under("Islamic State claims responsibility for Baghdad blast", [
      ["Islamic State", "claims", "responsibility for Baghdad blast", "Islamic State"],
    ]),
    under("More than 50 dead in Aleppo strikes: Observatory", [
      ["Observatory", ":", "More than 50 dead in Aleppo strikes", "Observatory"],
    ]),
  ],
};
