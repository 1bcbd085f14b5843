import { countedWords, rangeWords } from "@/components/events/figure-words";
import { STANCE_LABELS, STANCES } from "@/domain/claims/link";
import { STANDING_LABELS, STANDINGS } from "@/domain/claims/standing";
import { figureInput } from "@/domain/events/schema";
import type { HistoryEntry } from "@/server/claims/views";

type Value = HistoryEntry["after"];

/** One thing that an event changed, in words; `before` is null where there was nothing. */
export interface HistoryChange {
  label: string;
  before: string | null;
  after: string | null;
}

const TITLES: Readonly<Record<string, string>> = {
  ClaimCreated: "made the claim",
  ClaimEdited: "reworded the claim",
  ClaimWithdrawn: "took the claim back",
  ClaimRestored: "brought the claim back",
  ClaimsMerged: "merged two claims",
  ClaimsUnmerged: "undid a merge",
  ClaimsToldApart: "said that two are not the same",
  DistinctionTakenBack: "took back that two are not the same",
  FiguresCorrected: "corrected the figures",
  ContradictionConfirmed: "confirmed a contradiction",
  ContradictionDismissed: "dismissed a contradiction",
  ContradictionReopened: "took back a decision on a contradiction",
  ClaimTaken: "took the claim to review",
  AppearanceAdded: "added an appearance",
  AppearanceRemoved: "removed an appearance",
  AppearanceMoved: "moved an appearance",
  AppearanceAnswered: "answered a denial",
  ChainEdited: "edited a chain",
  EvidenceAdded: "added evidence",
  EvidenceWithdrawn: "withdrew evidence",
  EvidenceRestored: "brought evidence back",
  EvidenceAnswered: "answered evidence against",
  ReviewWritten: "gave a review",
  ClaimDecided: "decided the claim",
  ClaimReopened: "reopened the claim",
  ClaimNeedsReReview: "made a re-review necessary",
  ClaimReReviewLifted: "made the re-review unnecessary",
  OriginsDecided: "decided about two origins",
  OriginsDecisionWithdrawn: "withdrew a decision about two origins",
  CheckPublished: "published the check",
  CheckUnpublished: "took the check off the public pages",
};

/** What somebody did, after their name: "reworded the claim". */
export function historyTitle(kind: string): string {
  return (
    TITLES[kind] ?? kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
  );
}

const labelIn = <K extends string>(labels: Record<K, string>, keys: readonly K[]) => {
  return (value: Value) => {
    const key = keys.find((one) => one === value);
    return key === undefined ? plain(value) : labels[key];
  };
};

const FIELDS: Readonly<Record<string, { label: string; words: (value: Value) => string | null }>> = {
  statement: { label: "Statement", words: plain },
  quote: { label: "Quote", words: plain },
  claim: { label: "Stands with", words: plain },
  merged: { label: "Merged", words: plain },
  into: { label: "Into", words: plain },
  detachedFrom: { label: "Detached from", words: plain },
  claims: { label: "Claims", words: list },
  standing: { label: "Standing", words: labelIn(STANDING_LABELS, STANDINGS) },
  verdict: { label: "Verdict", words: labelIn(STANDING_LABELS, STANDINGS) },
  credibility: { label: "Credibility", words: plain },
  rationale: { label: "Rationale", words: plain },
  round: { label: "Round", words: plain },
  chain: { label: "Chain", words: chainWords },
  stance: { label: "Speaks", words: plain },
  url: { label: "Address", words: plain },
  note: { label: "Note", words: plain },
  answer: { label: "Answer", words: plain },
  decision: { label: "Decision", words: plain },
  origins: { label: "Origins", words: list },
  reasons: { label: "Reasons", words: list },
  figures: { label: "Figures", words: figuresWords },
  overruled: { label: "Against the rule", words: plain },
};

/** What an event changed, field by field in one order; ids and what stayed the same are left out. */
export function historyChanges({ before, after }: Pick<HistoryEntry, "before" | "after">): HistoryChange[] {
  const changes = Object.entries(FIELDS).map(([field, { label, words }]) => ({
    label,
    before: words(valueAt(before, field)),
    after: words(valueAt(after, field)),
  }));
  return changes.filter((change) => change.before !== change.after);
}

function valueAt(value: Value, field: string): Value {
  return isObject(value) ? (value[field] ?? null) : null;
}

function isObject(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plain(value: Value): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

function list(value: Value): string | null {
  return Array.isArray(value) ? value.map(plain).join(", ") : null;
}

/** A chain the way the words travelled, each source with its stance unless it simply asserts. */
function chainWords(value: Value): string | null {
  if (!Array.isArray(value)) return null;

  return value.toReversed().map(linkWords).join(" → ");
}

function linkWords(link: Value): string {
  const name = plain(valueAt(link, "source")) ?? "origin not stated";
  const stance = STANCES.find((one) => one === valueAt(link, "stance"));
  return stance === undefined || stance === "asserts" ? name : `${name} (${STANCE_LABELS[stance]})`;
}

/** Figures as the claim's page shows them; null for none. */
function figuresWords(value: Value): string | null {
  return Array.isArray(value) && value.length > 0 ? value.map(figureWords).join("; ") : null;
}

function figureWords(value: Value): string | null {
  const { data: figure } = figureInput.safeParse(value);
  if (!figure) return plain(valueAt(value, "printed"));

  return `${countedWords(figure)}: ${rangeWords(figure)}, printed “${figure.printed}”`;
}
