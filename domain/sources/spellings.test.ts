import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNameInPhrase } from "@/domain/sources/find-name-in-phrase";
import { foldName } from "@/domain/sources/fold-name";
import { matchName, type NameCandidate } from "@/domain/sources/match-name";
import { compareNames, NEAR_THRESHOLD } from "@/domain/sources/name-similarity";

/** The sources that reports on one war quote, with the names a desk would register. */
const REGISTER: Record<string, string[]> = {
  "Syrian Observatory for Human Rights": ["SOHR", "the Observatory", "المرصد السوري لحقوق الإنسان"],
  "Anadolu Agency": ["Anadolu", "AA", "وكالة الأناضول"],
  "al-Nusra Front": ["Jabhat al-Nusra", "Nusra Front", "جبهة النصرة"],
  Hezbollah: ["Hizbullah", "حزب الله"],
  "Ahrar al-Sham": ["Ahrar ash-Sham", "أحرار الشام"],
  "Jaysh al-Islam": ["Army of Islam", "جيش الإسلام"],
  "Syrian Democratic Forces": ["SDF", "قوات سوريا الديمقراطية"],
  "People's Protection Units": ["YPG"],
  "Islamic Revolutionary Guard Corps": ["IRGC", "Revolutionary Guards", "Pasdaran"],
  "Syrian Arab News Agency": ["SANA", "سانا"],
  "Agence France-Presse": ["AFP"],
  "Médecins Sans Frontières": ["MSF", "Doctors Without Borders"],
  "UN Office for the Coordination of Humanitarian Affairs": ["OCHA"],
};

const candidates: NameCandidate[] = Object.entries(REGISTER).flatMap(([sourceId, aliases]) =>
  [sourceId, ...aliases].map((name) => ({ sourceId, name, folded: foldName(name) })),
);

describe("the spellings a desk meets", () => {
  it.each([
    ["SYRIAN OBSERVATORY FOR HUMAN RIGHTS", "Syrian Observatory for Human Rights"],
    ["S.O.H.R.", "Syrian Observatory for Human Rights"],
    ["المرصد السورى لحقوق الانسان", "Syrian Observatory for Human Rights"],
    ["مرصد السوري لحقوق إنسان", "Syrian Observatory for Human Rights"],
    ["Anadolu", "Anadolu Agency"],
    ["وكاله الاناضول", "Anadolu Agency"],
    ["Al-Nusra Front", "al-Nusra Front"],
    ["the Nusra Front", "al-Nusra Front"],
    ["Jabhat Al Nusra", "al-Nusra Front"],
    ["جبهة النُصرة", "al-Nusra Front"],
    ["حزب اللّه", "Hezbollah"],
    ["Ahrar Al Sham", "Ahrar al-Sham"],
    ["Jaysh Al-Islam", "Jaysh al-Islam"],
    ["the Army of Islam", "Jaysh al-Islam"],
    ["People’s Protection Units", "People's Protection Units"],
    ["Peoples Protection Units", "People's Protection Units"],
    ["Medecins sans Frontieres", "Médecins Sans Frontières"],
    ["Agence France Presse", "Agence France-Presse"],
  ])("%s is %s", (printed, sourceId) => {
    expect(matchName(printed, candidates)).toEqual({ kind: "exact", sourceId });
  });

  it.each([
    ["Andadolu", "Anadolu Agency"],
    ["Anadulu Agency", "Anadolu Agency"],
    ["Anatolia Agency", "Anadolu Agency"],
    ["Hizballah", "Hezbollah"],
    ["Hezbolah", "Hezbollah"],
    ["Jabhat an-Nusra", "al-Nusra Front"],
    ["Jabhat al-Nousra", "al-Nusra Front"],
    ["Jaish al-Islam", "Jaysh al-Islam"],
    ["Ahrar al-Cham", "Ahrar al-Sham"],
    ["Syrian Democratic Force", "Syrian Democratic Forces"],
    ["Iranian Revolutionary Guards", "Islamic Revolutionary Guard Corps"],
    ["Revolutionary Guard", "Islamic Revolutionary Guard Corps"],
    ["Syrian Observatory", "Syrian Observatory for Human Rights"],
    ["Agence France-Press", "Agence France-Presse"],
    ["Medecin Sans Frontiere", "Médecins Sans Frontières"],
    ["المرصد السوري", "Syrian Observatory for Human Rights"],
  ])("%s is offered as %s", (printed, sourceId) => {
    const match = matchName(printed, candidates);

    expect(match.kind).toBe("near");
    expect(match.kind === "near" ? match.candidates[0]?.sourceId : null).toBe(sourceId);
  });

  it.each([
    "Turkish security sources",
    "an opposition commander",
    "residents",
    "state media",
    "the army",
    "the front",
    "human rights",
    "Russia's Defence Ministry",
    "White Helmets",
    "Al Jazeera",
    "ABC",
    "MSN",
    "SAA",
    "مصدر عسكري",
  ])("%s is neither taken nor offered", (printed) => {
    expect(matchName(printed, candidates)).toEqual({ kind: "none" });
  });
});

describe("the phrases a desk meets", () => {
  it.each([
    ["the Britain-based Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights"],
    ["the UK-based monitoring group SOHR", "Syrian Observatory for Human Rights"],
    ["Turkey's state-run Anadolu news agency", "Anadolu Agency"],
    ["al-Qaeda's affiliate, the al-Nusra Front", "al-Nusra Front"],
    ["an al-Qaeda affiliate, the al-Nusra Front", "al-Nusra Front"],
    ["the Lebanese group Hezbollah", "Hezbollah"],
    ["Iran-backed Hezbollah", "Hezbollah"],
    ["a spokeswoman for the Syrian Democratic Forces", "Syrian Democratic Forces"],
    ["the US-backed Syrian Democratic Forces (SDF)", "Syrian Democratic Forces"],
    ["state news agency SANA", "Syrian Arab News Agency"],
    ["a Hezbollah commander", null],
    ["sources close to Hezbollah", null],
    ["media linked to the al-Nusra Front", null],
    ["SDF and YPG", null],
    ["fighters from Ahrar al-Sham", null],
  ])("%s is %s", (phrase, sourceId) => {
    expect(findNameInPhrase(phrase, candidates)?.sourceId ?? null).toBe(sourceId);
  });
});

describe("one slip of the pen", () => {
  const long = candidates.filter((one) => /^[a-z ]{9,}$/.test(one.folded));
  const slips = fc.record({
    candidate: fc.constantFrom(...long),
    at: fc.nat(),
    letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    how: fc.constantFrom("drop", "double", "swap", "replace"),
  });

  it("in a long name keeps it near", () => {
    fc.assert(
      fc.property(slips, ({ candidate, at, letter, how }) => {
        const place = 1 + (at % (candidate.folded.length - 2));
        const slipped = slip(candidate.folded, { place, letter, how });

        expect(compareNames(slipped, candidate.folded).score).toBeGreaterThanOrEqual(NEAR_THRESHOLD);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes two different names one", () => {
    fc.assert(
      fc.property(slips, ({ candidate, at, letter, how }) => {
        const printed = slip(candidate.folded, { place: at % candidate.folded.length, letter, how });
        const match = matchName(printed, candidates);
        const registered = candidates.some((one) => one.folded === foldName(printed));

        expect(match.kind === "exact").toBe(registered);
      }),
      { numRuns: 500 },
    );
  });
});

function slip(name: string, { place, letter, how }: { place: number; letter: string; how: string }): string {
  const [before, at, after] = [name.slice(0, place), name[place] ?? "", name.slice(place + 1)];
  if (how === "drop") return before + after;
  if (how === "double") return before + at + at + after;
  if (how === "swap") return before + (after[0] ?? "") + at + after.slice(1);
  return before + letter + after;
}
