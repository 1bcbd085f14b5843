import type { Dispatch } from "react";
import type { KeptStore } from "@/components/access/kept-store";
import { attempt } from "@/components/ui/use-action";
import type { ReadClaim, ReadSuggestion } from "@/domain/articles/reading";
import type { DistinctionInput } from "@/domain/claims/attach";
import type { ActionResult } from "@/lib/action-result";
import { forgetDistinction, tellApart } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import { readNewest } from "./reader-server";
import type { ReaderEvent } from "./reader-state";
import type { Run } from "./use-runs";
import type { TakeBack, useUndo } from "./use-undo";

/** What the commands of the article screen work with. */
export interface Tools {
  /** The suggestion as it is proposed by now, with the names that were taken for it here. */
  proposed: (suggestion: Pick<ReadSuggestion, "key">) => Promise<ActionResult<ReadSuggestion>>;
  /** Where the names wait that are taken until their suggestion is accepted. */
  store: KeptStore;
  dispatch: Dispatch<ReaderEvent>;
  undo: ReturnType<typeof useUndo>;
  run: Run;
  /** A claim under the version that this screen saw last: an older step is undone after newer ones were. */
  latest: (claim: ReadClaim) => ReadClaim;
  /** A suggestion as this screen saw it last, where that is newer. */
  latestProposed: (suggestion: ReadSuggestion) => ReadSuggestion;
}

/** Is told why taking a step back failed. */
export type Failed = Parameters<TakeBack>[0];

/**
 * Shows what a claim has become by a step that changed it without answering it: what is done with its cards next would
 * else be taken for something done before.
 */
export async function showNewest(dispatch: Dispatch<ReaderEvent>, claim: ReadClaim): Promise<void> {
  const newest = await attempt(readNewest(claim));
  if (newest.ok) dispatch({ type: "changed", item: newest.value });
}

/** Says that what stands on a card and a claim are not the same; tells whether that went through. */
export async function apart(
  { undo, run }: Pick<Tools, "undo" | "run">,
  pair: { key: string; from: DistinctionInput; claim: MatchView["claim"]; restore: () => void },
): Promise<boolean> {
  const { key, from, claim, restore } = pair;
  const said = await run(key, () => tellApart({ claimId: claim.id, from }));
  if (!said) return false;
  undo.done(`${claim.ref} will not be offered here again.`, async (failed) => {
    if (await run(key, () => forgetDistinction(said), failed)) restore();
  });
  return true;
}
