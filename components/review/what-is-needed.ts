import type { GuardRefusalKind } from "@/domain/review/guard";

/** What would let the verdict through, for each reason the rule holds it back. */
const NEEDED: Record<GuardRefusalKind, string> = {
  too_few_origins:
    "Needed: an appearance or a piece of evidence for it from an origin that does not depend on those already there.",
  weak_origins:
    "Needed: one origin that is named and registered, and that says so itself. If an unnamed or unchecked origin is in fact known, correct the chain.",
  one_camp:
    "Needed: an origin that stands on the other side or on none, or a statement against its speaker’s interest, marked so in the chain.",
  opposition_unanswered: "Needed: an answer, with its reason, to each thing that speaks against the claim.",
  nothing_against:
    "Needed: evidence against it, or an appearance in which somebody denies it. Add it below and save again.",
};

const isGuardKind = (kind: string): kind is GuardRefusalKind => Object.hasOwn(NEEDED, kind);

/** What a person without the right to decide otherwise can do about a refusal; null when it was not the rule's. */
export function whatIsNeeded(kind: string | null): string | null {
  if (kind === null || !isGuardKind(kind)) return null;

  return `${NEEDED[kind]} An editor may also decide otherwise with a written reason.`;
}
