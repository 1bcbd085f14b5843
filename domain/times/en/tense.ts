import type { Token } from "@/domain/extraction/tokens";
import { wordAt } from "./reading";
import { COMING, FUTURE, FUTURE_BEFORE_TO, GONE } from "./time-words";

const REACH = 14;
const ENDS = new Set([".", ";", "!", "?", ","]);

/** Whether a printed day lies ahead: "next", or a verb before it in its clause that speaks of what is to come. */
export function isComing(tokens: Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (COMING.has(before)) return true;
  if (GONE.has(before)) return false;

  for (let back = at - 1; back > at - REACH; back--) {
    const token = tokens[back];
    if (!token || token.kind === "break" || ENDS.has(token.text)) return false;
    const next = wordAt(tokens, back + 1);
    if (FUTURE.has(token.lower) || (FUTURE_BEFORE_TO.has(token.lower) && (next === "to" || next === "for")))
      return true;
  }

  return false;
}
