import { toChainInput, toDraft } from "@/components/claims/chain-draft";
import type { ReadClaim } from "@/domain/articles/reading";
import type { MatchView } from "@/server/claims/matching/views";
import type { CardMatchCommands } from "./card-matches";
import type { ClaimDraftResult } from "./claim-dialog";
import { apart, type Failed, showNewest, type Tools } from "./command-tools";
import { detaching, mergeInto, restore, saveClaim, takeOut, withdraw } from "./reader-server";
import type { TakeBack } from "./use-undo";

/** What makes a claim what it was before it was edited. */
const asBefore = ({ span, quote, statement, chain }: ReadClaim): ClaimDraftResult => ({
  ...{ span, quote, statement, ...toChainInput(toDraft(chain)), chainChanged: false },
  ...{ keepOpen: false, claimId: null },
});

/** What can be done with a claim's card. */
export function claimCommands({ dispatch, undo, run, latest }: Tools) {
  const bringBack = async (withdrawn: ReadClaim, failed: Failed) => {
    const claim = await run(withdrawn.key, () => restore(withdrawn), failed);
    if (claim) dispatch({ type: "broughtBack", claim });
  };
  const takeBack = async (claim: ReadClaim, failed?: Failed) => {
    const withdrawn = await run(claim.key, () => withdraw(latest(claim)), failed);
    if (!withdrawn) return;
    dispatch({ type: "withdrawn", claim: withdrawn });
    undo.done(`${claim.ref} taken back.`, (failed) => bringBack(withdrawn, failed));
  };
  const unmerge = async (claim: ReadClaim, into: ReadClaim, failed: Failed) => {
    const back = await run(claim.key, () => takeOut(claim), failed);
    if (!back) return;
    dispatch({ type: "broughtBack", claim: back });
    await showNewest(dispatch, into);
  };
  return {
    withdraw: takeBack,
    attach: async (claim: ReadClaim, { claim: { id } }: MatchView) => {
      const into = await run(claim.key, () => mergeInto(claim, id));
      if (!into) return;
      dispatch({ type: "merged", claimId: claim.claimId, into });
      undo.done(`${claim.ref} was merged into ${into.ref}.`, (failed) => unmerge(claim, into, failed));
    },
    tellApart: ((claim, { claim: other }, restore) =>
      apart(
        { undo, run },
        { key: claim.key, from: { claimId: claim.claimId }, claim: other, restore },
      )) satisfies CardMatchCommands<ReadClaim>["tellApart"],
    created: (claim: ReadClaim) => {
      dispatch({ type: "claimed", claim, insteadOf: null });
      undo.done(`${claim.ref} made.`, (failed) => takeBack(claim, failed));
    },
    attached: (claim: ReadClaim) => {
      dispatch({ type: "claimed", claim, insteadOf: null });
      const detach = detaching(claim);
      undo.done(`Attached to ${claim.ref}.`, async (failed) => {
        if (!(await run(claim.key, detach, failed))) return;
        dispatch({ type: "removed", key: claim.key });
        await showNewest(dispatch, claim);
      });
    },
    changed: (claim: ReadClaim) => dispatch({ type: "changed", item: claim }),
    saved: (before: ReadClaim, claim: ReadClaim, chainChanged: boolean, told = `${claim.ref} saved.`) => {
      dispatch({ type: "changed", item: claim });
      const changes = { ...asBefore(before), chainChanged };
      const onHalf = (reworded: ReadClaim) => dispatch({ type: "changed", item: reworded });
      const putBack: TakeBack = async (failed) => {
        const back = await run(claim.key, () => saveClaim(latest(claim), changes, onHalf), failed);
        if (back) dispatch({ type: "changed", item: back });
      };
      if (before.statement !== claim.statement || chainChanged) undo.done(told, putBack);
      else undo.said(told);
    },
  };
}
