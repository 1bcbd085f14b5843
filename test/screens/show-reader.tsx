import { screen, within } from "@testing-library/react";
import { Reader } from "@/components/articles/reader/reader";
import type { ReaderRights } from "@/components/articles/reader/reader-props";
import type { ReadItem, RejectedSuggestion } from "@/domain/articles/reading";
import { findOffers } from "@/server/claims/attach-actions";
import { answers, done } from "./answers";
import { aMatchView, aReadClaim, aReadSuggestion, READ_ARTICLE, spanOf } from "./article-views";
import { aClaimItem, idOf } from "./claim-views";
import { show } from "./show";

const RIGHTS: ReaderRights = { review: true, overrideGuard: false, renew: true };

/** The suggestion after the one of the builders: Anadolu's reporting, at the end of the text. */
export const LATER = aReadSuggestion({
  key: idOf(702),
  span: spanOf("Anadolu reported"),
  quote: "Anadolu reported",
  statement: "Anadolu reported it.",
});

/** What the server answers once the builders' suggestion is accepted: C-2, at version 0. */
export const ACCEPTED = aClaimItem({
  id: idOf(2),
  appearanceId: idOf(202),
  ref: "C-2",
  ...spanOf("The army left on Friday"),
  quote: "The army left on Friday",
  statement: "The army left on Friday.",
  standing: "unreviewed",
  version: 0,
});

/** How the cards of the builders are called: C-1, its suggestion, and {@link LATER}. */
export const CARDS = {
  claim: "Claim C-1: Nine people died in Khan Tuman.",
  first: "Suggestion: The army left on Friday.",
  second: "Suggestion: Anadolu reported it.",
  accepted: "Claim C-2: The army left on Friday.",
} as const;

type OffersOf = Extract<Awaited<ReturnType<typeof findOffers>>, { ok: true }>["value"];
type Offers = Parameters<typeof answers<Parameters<typeof findOffers>[0], OffersOf>>[1];

/** Shows the article screen, with C-1 and two suggestions unless told otherwise; the server offers no likely same. */
export function showReader(
  items: readonly ReadItem[] = [aReadClaim(), aReadSuggestion(), LATER],
  rights: Partial<ReaderRights> = {},
  offers: Offers = done([]),
  place?: Parameters<typeof show>[1],
  rejected: readonly RejectedSuggestion[] = [],
) {
  answers(findOffers, offers);
  return show(
    <Reader article={READ_ARTICLE} items={items} rejected={rejected} rights={{ ...RIGHTS, ...rights }} />,
    place,
  );
}

/** The server's answer that C-7 is likely the same as whatever claims and suggestions it is asked about. */
export const offersC7: Extract<Offers, (...input: never[]) => unknown> = ({
  claimIds = [],
  suggestionIds = [],
}) =>
  done([
    ...claimIds.map((id) => ({ kind: "claim" as const, id, matches: [aMatchView()] })),
    ...suggestionIds.map((id) => ({ kind: "suggestion" as const, id, matches: [aMatchView()] })),
  ]);

/** The cards beside the text. */
export const rail = () => within(screen.getByLabelText("Claims and suggestions, in the order of the text"));

const drawn = () => rail().queryAllByLabelText(/^(Claim C-|Suggestion:)/);
const labels = (shown: readonly HTMLElement[]) => shown.map((card) => card.getAttribute("aria-label"));

/** What the cards beside the text are called, from the top. */
export const cards = () => labels(drawn());

/** What the open cards are called; there is one at most. */
export const openCards = () => labels(drawn().filter((card) => card.getAttribute("aria-current") === "true"));

/** The dialog that is open; toasts are none. */
export function theDialog(): HTMLElement {
  const open = document.querySelector('[role="dialog"]:not([aria-modal="false"])');
  if (!(open instanceof HTMLElement)) throw new Error("No dialog is open.");
  return open;
}
