import type { Verdict } from "@/domain/claims/standing";
import type { Independence, Opposition } from "@/domain/corroboration/model";
import { inList } from "@/lib/words";

/** Why the guard holds a verdict back. */
export type GuardRefusalKind =
  | "too_few_origins"
  | "weak_origins"
  | "one_camp"
  | "opposition_unanswered"
  | "nothing_against";

/** The guard's word on a verdict: free to go, or held back with the reason for people. */
export type GuardResult = { allowed: true } | { allowed: false; kind: GuardRefusalKind; message: string };

/** Independent origins that `corroborated` needs; weak groups together supply at most one of them. */
const ORIGINS_NEEDED = 2;

const RULES: Record<Verdict, (independence: Independence) => GuardResult> = {
  corroborated: guardCorroborated,
  disputed: guardDisputed,
  unverifiable: () => ({ allowed: true }),
};

/**
 * Whether a verdict may become the standing (rule: Guard). `corroborated` needs, in this order: two independent origins;
 * of which weak groups together supply at most one; and groups of one camp in the conflict one; and every opposition
 * answered, except a party's bare denial. `disputed` needs something against. `unverifiable` always may.
 */
export function guard(input: { verdict: Verdict; independence: Independence }): GuardResult {
  return RULES[input.verdict](input.independence);
}

function guardCorroborated(independence: Independence): GuardResult {
  const origins = guardOrigins("Corroborated", independence);
  if (!origins.allowed) return origins;

  const waiting = independence.opposition.filter((one) => one.blocks);
  if (waiting.length > 0) return held("opposition_unanswered", unansweredMessage(waiting));
  return { allowed: true };
}

/**
 * Whether the origins carry what needs two of them: the verdict corroborated, or credibility 1 (rules: Guard, Grades).
 * `what` begins the reason.
 */
export function guardOrigins(what: string, independence: Independence): GuardResult {
  const { independentOrigins, strongGroups, weakGroups, supply, camps } = independence;
  if (independentOrigins < ORIGINS_NEEDED) {
    return held(
      "too_few_origins",
      `${what} needs two independent origins; this claim has ${inWords(independentOrigins)}.`,
    );
  }
  if (strongGroups + Math.min(weakGroups, 1) < ORIGINS_NEEDED) {
    return held(
      "weak_origins",
      `${allOf(independentOrigins)} are weak (unnamed, unchecked, not stated or a loop); together they count as one, and ${lowered(what)} needs two.`,
    );
  }
  if (supply < ORIGINS_NEEDED) {
    return held(
      "one_camp",
      `${allOf(independentOrigins)} stand on one side (${inList(camps.map(({ camp }) => camp))}); together they count as one, and ${lowered(what)} needs two. A statement against its speaker’s interest counts for itself.`,
    );
  }
  return { allowed: true };
}

function guardDisputed({ opposition }: Independence): GuardResult {
  if (opposition.length > 0) return { allowed: true };

  return held("nothing_against", "Disputed needs an appearance or a piece of evidence against, or a denial.");
}

function unansweredMessage(waiting: Opposition[]): string {
  const names = waiting.map((one) => one.sourceName ?? "evidence without a stated origin");
  return `Something against is not answered yet: ${[...new Set(names)].join(", ")}. Answer it with a reason first.`;
}

function held(kind: GuardRefusalKind, message: string): GuardResult {
  return { allowed: false, kind, message };
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function allOf(origins: number): string {
  return origins === 2 ? "Both origins" : `All ${origins} origins`;
}

function inWords(count: number): string {
  return count === 0 ? "none" : "one";
}
