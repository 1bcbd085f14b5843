/** English number words, in lower case. */
export const SMALL_NUMBERS = new Map(
  [
    ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
      " ",
    ),
    ..."seventeen eighteen nineteen".split(" "),
  ].map((word, at) => [word, at + 1]),
);

/** Twenty to ninety. */
export const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

/** Words that multiply the number before them. */
export const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["bn", 1e9],
  ["mn", 1e6],
]);

/** Behind these a smaller number may follow ("two thousand five hundred"). */
export const LARGE_SCALES = new Set(["thousand", "million", "billion", "trillion"]);

/**
 * Vague numbers with the least they can mean: tens 10, dozens 12, hundreds 100, as ACLED codes them; the others by the
 * same reading of a plural.
 */
export const CODED_WORDS = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
]);
