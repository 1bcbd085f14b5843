import type { ReadItem } from "@/domain/articles/reading";
import { isDecided, STANDING_LABELS, type Verdict } from "@/domain/claims/standing";
import type { ReaderDialog } from "./reader-dialogs";
import type { ReaderRights } from "./reader-props";
import type { useReaderCommands } from "./use-reader-commands";

type Commands = ReturnType<typeof useReaderCommands>;

interface KeyContext {
  active: ReadItem | null;
  move: (by: 1 | -1) => void;
  /** Shows the unlikely suggestions, or folds them again. */
  unfold: () => void;
  commands: Pick<Commands, "undoLast" | "say"> & {
    suggestion: Pick<Commands["suggestion"], "accept" | "reject" | "takeMatch">;
    claim: Pick<Commands["claim"], "withdraw">;
  };
  open: (dialog: ReaderDialog) => void;
  rights: ReaderRights;
}

/** Why an item can't be reviewed by this person; null when it can. */
function whyNoReview(active: ReadItem | null, rights: ReaderRights): string | null {
  if (!rights.review) return "Claims are reviewed by reviewers.";
  if (!active) return NO_CARD;
  if (active.kind === "suggestion") return "Accept the suggestion first, then review it.";
  return isDecided(active.standing)
    ? `${active.ref} is decided already: ${STANDING_LABELS[active.standing].toLowerCase()}.`
    : null;
}

const NO_CARD = "No card is active.";

/** What each key does on the article screen; a key that means nothing for the active card says why. */
export function readerKeys({
  active,
  move,
  unfold,
  commands,
  open,
  rights,
}: KeyContext): Record<string, () => void> {
  const suggestion = active?.kind === "suggestion" ? active : null;
  const claim = active?.kind === "claim" ? active : null;
  const review = (verdict: Verdict) => () => {
    const hindrance = whyNoReview(active, rights);
    if (hindrance) commands.say(hindrance);
    else if (claim) open({ kind: "review", claim, verdict });
  };
  const takeFirstMatch = () => {
    const link = suggestion?.chain.find(({ near }) => near.length > 0);
    const match = link?.near[0];
    if (suggestion && link && match) commands.suggestion.takeMatch(suggestion, link, match);
    else commands.say(active ? "No other name is offered on this card." : NO_CARD);
  };
  const accept = () => {
    if (suggestion) commands.suggestion.accept(suggestion);
    else commands.say(claim ? `${claim.ref} is a claim already.` : NO_CARD);
  };

  return {
    // With a card open they are the card's own: it knows what is offered.
    ...(active ? {} : { s: () => commands.say(NO_CARD), n: () => commands.say(NO_CARD) }),
    j: () => move(1),
    k: () => move(-1),
    l: unfold,
    a: accept,
    m: takeFirstMatch,
    e: () => (active ? open({ kind: "edit", item: active }) : commands.say(NO_CARD)),
    x: () => {
      if (suggestion) commands.suggestion.reject(suggestion);
      else if (claim) commands.claim.withdraw(claim);
      else commands.say(NO_CARD);
    },
    c: review("corroborated"),
    d: review("disputed"),
    u: review("unverifiable"),
    z: commands.undoLast,
    "?": () => open({ kind: "keys" }),
  };
}
