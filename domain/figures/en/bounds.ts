import type { Token } from "@/domain/extraction/tokens";
import type { FigureBound } from "../figure";

/** A bound with the first token of the words that print it. */
interface BoundBefore {
  bound: FigureBound;
  from: number;
}

const BEFORE = new Map<string, FigureBound>(
  Object.entries({
    "at least": "at_least",
    "no fewer than": "at_least",
    "no less than": "at_least",
    "not less than": "at_least",
    "not fewer than": "at_least",
    "more than": "at_least",
    "well over": "at_least",
    "just over": "at_least",
    over: "at_least",
    exceeding: "at_least",
    "upwards of": "at_least",
    "in excess of": "at_least",
    "a minimum of": "at_least",
    "at most": "at_most",
    "up to": "at_most",
    "as many as": "at_most",
    "as much as": "at_most",
    "no more than": "at_most",
    "not more than": "at_most",
    "fewer than": "at_most",
    "less than": "at_most",
    "just under": "at_most",
    under: "at_most",
    "a maximum of": "at_most",
    about: "about",
    around: "about",
    some: "about",
    roughly: "about",
    approximately: "about",
    nearly: "about",
    almost: "about",
    circa: "about",
    "close to": "about",
    "an estimated": "about",
    "estimated at": "about",
    exactly: "exactly",
    precisely: "exactly",
  }),
);
const LONGEST = 3;

/** The bound that is printed right before a token, the longest phrase first; null when there is none. */
export function boundBefore(tokens: Token[], at: number): BoundBefore | null {
  for (let length = LONGEST; length > 0; length--) {
    const words = tokens.slice(Math.max(0, at - length), at).map(({ lower }) => lower);
    const bound = BEFORE.get(words.join(" "));
    if (bound && words.length === length) return { bound, from: at - length };
  }

  return null;
}

/** The bound that is printed behind a number ("30 or more", "30-plus", "30 or so"), with the token behind it. */
export function boundAfter(tokens: Token[], at: number): { bound: FigureBound; to: number } | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === "or" && second === "more") return { bound: "at_least", to: at + 2 };
  if (first === "or" && (second === "fewer" || second === "less")) return { bound: "at_most", to: at + 2 };
  if (first === "or" && second === "so") return { bound: "about", to: at + 2 };
  if (first === "+") return { bound: "at_least", to: at + 1 };
  if ((first === "-" || first === "‑") && second === "plus") return { bound: "at_least", to: at + 2 };
  return null;
}
