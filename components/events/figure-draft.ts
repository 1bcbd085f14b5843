import type { ClaimFigure } from "@/domain/events/schema";
import { FIGURE_BOUNDS, FIGURE_CATEGORIES, FIGURE_GROUPS } from "@/domain/figures/figure";

/** A figure as its form holds it: everything is text, and each has a key of its own for the screen. */
export interface FigureDraft {
  key: number;
  printed: string;
  low: string;
  high: string;
  bound: ClaimFigure["bound"];
  category: ClaimFigure["category"];
  group: ClaimFigure["group"];
  ofWhom: string;
  unit: string;
  coded: string | null;
}

/** A choice of the form, told apart from any other text. */
export const toBound = (text: string) => FIGURE_BOUNDS.find((one) => one === text) ?? "exactly";
export const toCategory = (text: string) => FIGURE_CATEGORIES.find((one) => one === text) ?? "other";
export const toGroup = (text: string) => FIGURE_GROUPS.find((one) => one === text) ?? null;

/** The figures of a claim as the form begins with them. */
export function toDrafts(figures: readonly ClaimFigure[]): FigureDraft[] {
  return figures.map(({ low, high, ofWhom, ...figure }, key) => ({
    ...{ key, ...figure },
    ...{ low: String(low ?? ""), high: String(high ?? ""), ofWhom: ofWhom ?? "" },
  }));
}

/** The drafts with one more figure to fill in. */
export function withFigure(drafts: readonly FigureDraft[]): FigureDraft[] {
  const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
  const empty = { printed: "", low: "", high: "", ofWhom: "", unit: "people", coded: null };
  return [...drafts, { key, ...empty, bound: "exactly", category: "killed", group: null }];
}

/** What the form sends; an empty end is open, and what is no number is refused by the desk with its field named. */
export function fromDrafts(drafts: readonly FigureDraft[]): ClaimFigure[] {
  const end = (text: string) => (text.trim() === "" ? null : Number(text));
  return drafts.map(({ key: _key, low, high, ofWhom, ...figure }) => ({
    ...figure,
    ...{ low: end(low), high: end(high), ofWhom: ofWhom.trim() || null },
  }));
}
