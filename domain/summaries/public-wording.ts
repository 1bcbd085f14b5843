import type { Verdict } from "@/domain/claims/standing";
import { counted } from "@/lib/words";

const MEANINGS: Record<Verdict, string> = {
  corroborated:
    "Origins that do not depend on one another support this claim, and what speaks against it is answered.",
  disputed:
    "Somebody in a position to know contradicts this claim, and the desk could not settle who is right.",
  unverifiable: "The desk looked and found too little to say whether this claim holds.",
};

/** What readers are told of a verdict that an editor gave against the guard. */
export const BY_EXCEPTION_WORDS = "Decided against the desk’s own rule";

/** What a verdict means, for readers who do not know the desk's words; by exception it means less than by the rule. */
export function meaningInWords({
  verdict,
  overrideReason,
}: {
  verdict: Verdict;
  overrideReason: string | null;
}): string {
  if (overrideReason === null) return MEANINGS[verdict];
  return "What is known of this claim does not reach what the desk asks for by its own rule. An editor decided so all the same, for the reason below.";
}

/** What an independent origin is, for the same readers (rule: Independence and corroboration). */
export const INDEPENDENCE_MEANING =
  "Outlets that repeat one another count once: five that quote the same observatory are one origin, not five. A claim rests on as many independent origins as there are sources behind it that do not depend on one another.";

/** The count a page shows: "5 outlets · 1 independent origin". */
export function countsInWords({
  outlets,
  independentOrigins,
}: {
  outlets: number;
  independentOrigins: number;
}): string {
  return `${counted(outlets, "outlet")} · ${counted(independentOrigins, "independent origin")}`;
}
