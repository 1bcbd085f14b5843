import { figureWords, isComparable, isNamed } from "@/domain/claims/matching/compare";
import type { Traits } from "@/domain/claims/matching/traits";
import { canBothHold } from "@/domain/figures/ranges";

/**
 * Why two claims can't both hold, in words; empty when they can. They must be of one event slot: a common place, a common
 * happening and one time. Then they contradict when
 * 1. one says that it happened and the other that it did not; or
 * 2. both say who took the place and name nobody in common; or
 * 3. they count the same thing as of the same day of publication and the ranges do not meet (a later toll is an update).
 * "Seized on 6 May" and "retaken on 8 May" are two times, and no contradiction (rules: Time, Figures). Symmetric.
 */
export function contradictionReasons(one: Traits, other: Traits): string[] {
  if (!sharePlace(one, other) || !shareHappening(one, other) || !shareTime(one, other)) return [];
  return [...denial(one, other), ...otherActor(one, other), ...otherFigure(one, other)];
}

function sharePlace(one: Traits, other: Traits): boolean {
  const named = (mine: Traits, theirs: Traits) => mine.places.some((place) => isNamed(place, theirs));
  return named(one, other) || named(other, one);
}

function shareHappening(one: Traits, other: Traits): boolean {
  return [...one.happenings].some((happening) => other.happenings.has(happening));
}

/** Days that overlap; where a claim names none, the day it was published stands for it. */
function shareTime(one: Traits, other: Traits): boolean {
  const [here, there] = [timeOf(one), timeOf(other)];
  return here !== null && there !== null && here.from <= there.to && there.from <= here.to;
}

function timeOf({ days, publishedOn }: Traits) {
  return days ?? (publishedOn === null ? null : { from: publishedOn, to: publishedOn });
}

function denial(one: Traits, other: Traits): string[] {
  return one.negated === other.negated ? [] : ["one says that it happened, the other that it did not"];
}

function otherActor(one: Traits, other: Traits): string[] {
  if (!one.happenings.has("take") || !other.happenings.has("take")) return [];
  const [mine, theirs] = [actorsBeside(one, other), actorsBeside(other, one)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((actor) => isNamed(actor, other))) return [];
  const words = [mine, theirs].map((actors) => actors.map(({ printed }) => printed).join(", ")).sort();
  return [`both can’t have taken it: ${words.join(", and ")}`];
}

/** Names that are no place of either claim. */
function actorsBeside({ actors }: Traits, { places }: Traits) {
  return actors.filter((actor) => !isNamed(actor, { places, actors: [] }));
}

function otherFigure(one: Traits, other: Traits): string[] {
  if (one.publishedOn === null || one.publishedOn !== other.publishedOn) return [];
  const pairs = one.figures.flatMap((mine) =>
    other.figures.filter((theirs) => isComparable(mine, theirs)).map((theirs) => ({ mine, theirs })),
  );
  if (pairs.length === 0 || pairs.some(({ mine, theirs }) => canBothHold(mine, theirs))) return [];
  const words = pairs.map(({ mine, theirs }) =>
    [figureWords(mine), figureWords(theirs)].sort().join(", and "),
  );
  return [`figures that do not meet: ${words.sort().join("; ")}`];
}
