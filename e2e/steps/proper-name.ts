import { newId } from "@/lib/new-id";

/** A name that no other test writes, in letters as names are: "Tal Bcdefghija". */
export function aProperName(first: string): string {
  const letters = [...newId().slice(-10)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]);
  return `${first} ${letters.join("").replace(/^./, (letter) => letter.toUpperCase())}`;
}

/** A town that only one test writes of, so that nothing but its own claims is alike. */
export const aTown = () => aProperName("Tal");
