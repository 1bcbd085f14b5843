import { newId } from "@/lib/new-id";

/** A town that no other test writes of, so that nothing but the test's own claims is alike. */
export function aTown(): string {
  const letters = [...newId().slice(-10)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]);
  return `Tal ${letters.join("").replace(/^./, (first) => first.toUpperCase())}`;
}
