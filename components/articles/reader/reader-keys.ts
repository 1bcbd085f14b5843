import type { ReadItem } from "@/domain/articles/reading";
import { isDecided, type Verdict } from "@/domain/claims/standing";
import type { ReaderDialog } from "./reader-dialogs";
import type { ReaderRights } from "./reader-props";
import type { useReaderCommands } from "./use-reader-commands";

type Commands = ReturnType<typeof useReaderCommands>;

interface KeyContext {
  active: ReadItem | null;
  move: (by: 1 | -1) => void;
  /** Shows the unlikely suggestions, or folds them again. */
  unfold: () => void;
  commands: Pick<Commands, "undoLast"> & {
    suggestion: Pick<Commands["suggestion"], "accept" | "reject" | "takeMatch">;
    claim: Pick<Commands["claim"], "withdraw">;
  };
  open: (dialog: ReaderDialog) => void;
  rights: ReaderRights;
}

/** What each key does on the article screen; a key that means nothing for the active card does nothing. */
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
    if (claim && rights.review && !isDecided(claim.standing)) open({ kind: "review", claim, verdict });
  };
  const takeFirstMatch = () => {
    const link = suggestion?.chain.find(({ near }) => near.length > 0);
    const match = link?.near[0];
    if (suggestion && link && match) commands.suggestion.takeMatch(suggestion, link, match);
  };

  return {
    j: () => move(1),
    k: () => move(-1),
    l: unfold,
    a: () => suggestion && commands.suggestion.accept(suggestion),
    m: takeFirstMatch,
    e: () => active && open({ kind: "edit", item: active }),
    x: () => {
      if (suggestion) commands.suggestion.reject(suggestion);
      if (claim) commands.claim.withdraw(claim);
    },
    c: review("corroborated"),
    d: review("disputed"),
    u: review("unverifiable"),
    z: commands.undoLast,
    "?": () => open({ kind: "keys" }),
  };
}
