import type { ReadItem } from "./reading";

/**
 * Suggestions below this confidence are folded away until somebody asks for them: confidence is the share that proves
 * right, so they are more often wrong than right, and each costs a reader's time.
 */
export const FOLDED_BELOW = 0.5;

/** From this confidence on (0 to 1), in falling order, these words. */
const WORDS: readonly { from: number; words: string }[] = [
  { from: 0.85, words: "very likely" },
  { from: 0.65, words: "likely" },
  { from: FOLDED_BELOW, words: "uncertain" },
  { from: 0, words: "unlikely" },
];

/** A confidence (0 to 1) as a tired reader takes it in, with its number: "likely, 80 %". */
export function confidenceInWords(confidence: number): string {
  const words = WORDS.find(({ from }) => confidence >= from)?.words ?? "unlikely";
  return `${words}, ${Math.round(confidence * 100)} %`;
}

/**
 * Whether an item waits behind "show more": an open suggestion of low confidence, or one that only names a thing and so is
 * no claim however surely somebody said it. One that came through a relay is folded for no low confidence: annotated news
 * marks no attribution inside another ("A said P, B reported"), so what was measured there says nothing of it. What people
 * hold is never folded.
 */
export function isFoldable(item: ReadItem): boolean {
  if (item.kind !== "suggestion") return false;
  if (item.phrase) return true;
  return item.confidence < FOLDED_BELOW && !item.chain.some(({ role }) => role === "relay");
}

/** What is folded away now, and what stands in sight. */
export interface Folding {
  /** Whether the foldable ones are shown. */
  unfolded: boolean;
  /** The active item stands in sight in any case: an undo may have brought it back. */
  activeKey: string | null;
}

/** The items in sight, in the order given. The same array comes back when nothing is folded away. */
export function inSight(items: readonly ReadItem[], { unfolded, activeKey }: Folding): readonly ReadItem[] {
  if (unfolded) return items;

  const shown = items.filter((item) => !isFoldable(item) || item.key === activeKey);
  return shown.length === items.length ? items : shown;
}
