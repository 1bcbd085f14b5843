import type { Figure } from "@/domain/figures/figure";
import { rangesMeet } from "@/domain/figures/ranges";
import { isSameName, type Name } from "./names";
import { sideIn } from "./taker";
import type { Days, Traits } from "./traits";

/** What each thing that two claims share is worth. A feature counts only where both claims have it. */
export const WEIGHTS = { wording: 4, happening: 1, actor: 2, place: 3, figure: 2.5, day: 1.5 } as const;

/** What is taken off for each thing that can't be so of one and the same claim. */
export const PENALTIES = {
  place: 0.4,
  day: 0.4,
  figure: 0.35,
  happening: 0.15,
  taker: 0.4,
  polarity: 0.4,
  apart: 0.1,
} as const;

/** One thing that two claims have in common, or that speaks against their being one. */
export type Feature = keyof typeof WEIGHTS | keyof typeof PENALTIES;

/** Why two claims may be one, or may not, in words for a person. */
export interface Reason {
  feature: Feature;
  words: string;
}

/** How much two claims are alike. */
export interface Comparison {
  /** 0 to 1. */
  score: number;
  /** What they share, the weightiest first. */
  shared: Reason[];
  /** What speaks against their being one. */
  against: Reason[];
}

/** How much a stem tells: 1 for any, more for rare ones. */
export type WordWeight = (stem: string) => number;

/** What one feature says: how alike (0 to 1, null where it can't be told), with the reason for or against. */
interface Verdict {
  feature: keyof typeof WEIGHTS;
  alike: number | null;
  shared?: string;
  against?: { feature: keyof typeof PENALTIES; words: string };
}

/** Articles on one happening rarely lie further apart than this; in days. */
const MOST_DAYS_APART = 10;
/** From this share of the wording on it is a reason of its own. */
const MUCH_THE_SAME = 0.55;

const VERDICTS = [
  compareWording,
  compareHappenings,
  compareActors,
  comparePlaces,
  compareFigures,
  compareDays,
];

/**
 * Compares two claims. The score is the weighted mean of what both have (wording, happening, actors, place, figure, day) less
 * a penalty for each contradiction: another place, day, figure, happening or side that took it, a denial, articles that lie far apart.
 * Symmetric, 1 for a claim and itself.
 */
export function compareClaims(one: Traits, other: Traits, weightOf: WordWeight = () => 1): Comparison {
  const verdicts = VERDICTS.map((compare) => compare(one, other, weightOf));
  const told = verdicts.filter((verdict) => verdict.alike !== null);
  const weight = told.reduce((sum, { feature }) => sum + WEIGHTS[feature], 0);
  const alike = told.reduce((sum, { feature, alike: share }) => sum + WEIGHTS[feature] * (share ?? 0), 0);
  const against = [...verdicts.flatMap((verdict) => verdict.against ?? []), ...comparePolarity(one, other)];
  const lost = against.reduce((sum, { feature }) => sum + PENALTIES[feature], 0);
  return {
    score: Math.max(0, (weight === 0 ? 0 : alike / weight) - lost),
    shared: verdicts
      .flatMap(({ feature, shared }) => (shared === undefined ? [] : [{ feature, words: shared }]))
      .sort((a, b) => WEIGHTS[b.feature] - WEIGHTS[a.feature]),
    against,
  };
}

function compareWording(one: Traits, other: Traits, weightOf: WordWeight): Verdict {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weightOf(word), 0);
  const shared = sum([...one.words].filter((word) => other.words.has(word)));
  const all = sum([...one.words]) + sum([...other.words]);
  const alike = all === 0 ? null : (2 * shared) / all;
  const isReason = alike !== null && alike >= MUCH_THE_SAME;
  return { feature: "wording", alike, ...(isReason ? { shared: "much the same wording" } : {}) };
}

function compareHappenings(one: Traits, other: Traits): Verdict {
  const feature = "happening";
  if (one.happenings.size === 0 || other.happenings.size === 0) return { feature, alike: null };

  if (one.taker !== null && other.taker !== null && one.taker !== other.taker)
    return { feature, alike: 0, against: { feature: "taker", words: "taken by the other side" } };
  const shared = [...one.happenings].some((happening) => other.happenings.has(happening));
  if (shared) return { feature, alike: 1 };
  return { feature, alike: 0, against: { feature, words: "another happening" } };
}

function compareActors(one: Traits, other: Traits): Verdict {
  const { alike, same } = compareNames(one, other, "actors");
  return { feature: "actor", alike, ...(same.length > 0 ? { shared: `same names: ${list(same)}` } : {}) };
}

/** Where the first place of neither claim is named by the other, they are about two places. */
function comparePlaces(one: Traits, other: Traits): Verdict {
  const feature = "place";
  const { alike, same } = compareNames(one, other, "places");
  const [here] = one.places;
  const [there] = other.places;
  if (here === undefined || there === undefined) return { feature, alike: null };

  const isOther = !isNamed(here, other) && !isNamed(there, one);
  const words = `another place: ${here.printed}, and ${there.printed}`;
  return {
    feature,
    alike,
    ...(same.length > 0 ? { shared: `same place: ${list(same)}` } : {}),
    ...(isOther ? { against: { feature, words } } : {}),
  };
}

/** Whether one of the two statements prints this name, as a place or otherwise. */
export function isNamed(name: Name, { places, actors }: Pick<Traits, "places" | "actors">): boolean {
  return [...places, ...actors].some((there) => isSameName(name, there));
}

/** The share of the names of each that the other prints too, in whatever part; null where one has none. */
function compareNames(one: Traits, other: Traits, part: "actors" | "places") {
  const [mine, theirs] = [one[part], other[part]];
  if (mine.length === 0 || theirs.length === 0) return { alike: null, same: [] };

  const same = mine.filter((name) => isNamed(name, other));
  const back = theirs.filter((name) => isNamed(name, one));
  return { alike: (same.length / mine.length + back.length / theirs.length) / 2, same };
}

const list = (names: readonly Name[]) => names.map(({ printed }) => printed).join(", ");

function compareFigures(one: Traits, other: Traits): Verdict {
  const feature = "figure";
  const pairs = wholes(one).flatMap((mine) =>
    wholes(other)
      .filter((theirs) => isComparable(mine, theirs))
      .map((theirs) => ({ mine, theirs })),
  );
  if (pairs.length === 0) return { feature, alike: null };

  const met = pairs.filter(({ mine, theirs }) => rangesMeet(mine, theirs));
  const same = met.find(({ mine, theirs }) => isSameNumber(mine, theirs));
  if (same) return { feature, alike: 1, shared: `same figure: ${figureWords(same.mine)}` };
  if (met.length > 0) return { feature, alike: 0.5 };
  const [{ mine, theirs } = {}] = pairs;
  const words = mine && theirs ? `another figure: ${figureWords(mine)}, and ${figureWords(theirs)}` : "";
  return { feature, alike: 0, against: { feature, words } };
}

/** The figures that are no part of another one: of "31 killed, two medics among them" the 31. */
function wholes({ figures }: Traits): readonly Figure[] {
  return figures.filter(({ partOf }) => partOf === null);
}

/** Whether two figures that meet print one number: "at least 30" and "at least 43" may both hold, and are two all the same. */
function isSameNumber(one: Figure, other: Figure): boolean {
  if (one.coded !== null || other.coded !== null) return true;
  const isClosed = ({ low, high }: Figure) => low !== null && high !== null;
  const isShared = (end: "low" | "high") => one[end] !== null && one[end] === other[end];
  return (isClosed(one) && isClosed(other)) || isShared("low") || isShared("high");
}

/** A figure for people: "at least 30 killed". */
export function figureWords({ printed, category, unit }: Figure): string {
  return category === "other" ? `${printed} ${unit}`.trim() : `${printed} ${category}`;
}

/** Whether two figures count the same kind of thing of the same side; what is counted may be left out in one of them. */
export function isComparable(one: Figure, other: Figure): boolean {
  if (one.category !== other.category || areOfTwoSides(one, other)) return false;
  const sameGroup = one.group === other.group || one.group === null || other.group === null;
  return sameGroup && (one.unit === other.unit || one.unit === "" || other.unit === "");
}

/** "12 soldiers" and "43 rebels" are dead of two sides. Words that no side is called by alone tell nothing. */
function areOfTwoSides(one: Figure, other: Figure): boolean {
  const [here, there] = [sideOf(one), sideOf(other)];
  return here !== null && there !== null && here !== there;
}

function sideOf({ ofWhom }: Figure): number | null {
  return sideIn((ofWhom ?? "").toLowerCase().split(/[^\p{L}-]+/u));
}

function compareDays(one: Traits, other: Traits): Verdict {
  const feature = "day";
  if (one.days && other.days) {
    if (overlap(one.days, other.days)) return { feature, alike: 1, shared: `same day: ${one.days.from}` };
    const words = `another day: ${one.days.from}, and ${other.days.from}`;
    return { feature, alike: 0, against: { feature, words } };
  }
  const apart = daysApart(one, other);
  if (apart === null || apart <= MOST_DAYS_APART) return { feature, alike: null };
  const words = `the articles lie ${Math.round(apart)} days apart`;
  return { feature, alike: null, against: { feature: "apart", words } };
}

function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function daysApart(one: Traits, other: Traits): number | null {
  const day = ({ days, publishedOn }: Traits) => days?.from ?? publishedOn;
  const [here, there] = [day(one), day(other)];
  if (here === null || there === null) return null;
  return Math.abs(Date.parse(here) - Date.parse(there)) / 86_400_000;
}

function comparePolarity(one: Traits, other: Traits) {
  if (one.negated === other.negated) return [];
  return [{ feature: "polarity" as const, words: "one of the two denies it" }];
}
