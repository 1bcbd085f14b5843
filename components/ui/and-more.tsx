import { shownCount } from "@/lib/words";

/** Says how many of a list are not shown; nothing where all are. */
export function AndMore({ shown, of }: { shown: number; of: number }) {
  return of > shown ? (
    <li className="text-ink-soft tabular-nums">and {shownCount(of - shown)} more</li>
  ) : null;
}
