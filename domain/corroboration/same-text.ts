import { compareText, sortedDistinct } from "@/lib/compare-text";

/** The text around one appearance, with the origin it is counted under. */
export interface Passage {
  appearanceId: string;
  articleId: string;
  originId: string;
  text: string;
}

/** Two appearances with nearly the same text under different origins: perhaps one was copied from the other. */
export interface SameText {
  /** The two origins, sorted. */
  between: [string, string];
  appearanceIds: [string, string];
  /** How much of the shorter passage stands in the other as well, from 0 to 1. */
  share: number;
}

/** Words in a row that are compared. Five in the same order are rarely chance. */
const RUN = 5;
/** Fewer runs than this are too short to say anything. */
const FEWEST_RUNS = 8;
/** From this share on a pair is proposed. */
const PROPOSED_FROM = 0.6;

/**
 * Pairs of passages of two articles that are identical or nearly so (rule: Independence and corroboration, 3), most alike first, one for
 * each two origins. They are proposed only: a person confirms that the origins are dependent, or says that they are not.
 */
export function sameTexts(passages: readonly Passage[]): SameText[] {
  const read = [...passages]
    .sort((a, b) => compareText(a.appearanceId, b.appearanceId))
    .map((passage) => ({ ...passage, runs: runsOf(passage.text) }))
    .filter(({ runs }) => runs.size >= FEWEST_RUNS);
  const pairs = read.flatMap((one, index) =>
    read
      .slice(index + 1)
      .filter((other) => other.originId !== one.originId && other.articleId !== one.articleId)
      .map((other) => toPair(one, other)),
  );
  const alike = pairs.filter(({ share }) => share >= PROPOSED_FROM).sort((a, b) => b.share - a.share);
  const byOrigins = new Map([...alike].reverse().map((pair) => [pair.between.join(" "), pair]));
  return alike.filter((pair) => byOrigins.get(pair.between.join(" ")) === pair);
}

type Read = Passage & { runs: ReadonlySet<string> };

function toPair(one: Read, other: Read): SameText {
  const [fewer, more] = one.runs.size <= other.runs.size ? [one.runs, other.runs] : [other.runs, one.runs];
  const shared = [...fewer].filter((run) => more.has(run)).length;
  const [first = "", second = ""] = sortedDistinct([one.originId, other.originId]);
  return {
    between: [first, second],
    appearanceIds: [one.appearanceId, other.appearanceId],
    share: shared / fewer.size,
  };
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, index) => index);
  return new Set(starts.map((start) => words.slice(start, start + RUN).join(" ")));
}
