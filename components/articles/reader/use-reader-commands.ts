import { type Dispatch, useCallback, useMemo, useRef } from "react";
import { type KeptStore, useKeptStore } from "@/components/access/kept-store";
import { toChainInput, toDraft } from "@/components/claims/chain-draft";
import { attempt } from "@/components/ui/use-action";
import { type ReadClaim, type ReadSuggestion, withMatch } from "@/domain/articles/reading";
import type { DistinctionInput } from "@/domain/claims/attach";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { reopenSuggestion } from "@/server/claims/actions";
import { forgetDistinction, tellApart } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import type { CardMatchCommands } from "./card-matches";
import type { ClaimDraftResult } from "./claim-dialog";
import type { ReadArticle } from "./reader-props";
import {
  accept,
  acceptChanged,
  attach,
  attachSelection,
  claimSelection,
  detaching,
  mergeInto,
  oneStepOn,
  readAgain,
  readNewest,
  readProposed,
  reject,
  restore,
  saveClaim,
  takeOut,
  withdraw,
} from "./reader-server";
import type { ReaderEvent } from "./reader-state";
import { reopenCommand } from "./reopen-command";
import type { SuggestionCommands } from "./suggestion-card";
import { forgetTakenName, hasTakenNames, keepTakenName, withTakenNames } from "./taken-names";
import { BUSY, type Run, useRuns } from "./use-runs";
import { type TakeBack, useUndo } from "./use-undo";

/** What the steps of the article screen are taken with. */
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
}

/** Said once the card of a suggestion that changed meanwhile shows what it is now. */
const OTHER_NOW =
  "This suggestion was changed meanwhile. Its card shows it as it is now; nothing was decided.";

/** Is told why taking a step back failed. */
type Failed = Parameters<TakeBack>[0];

function suggestionCommands(
  { proposed, store, dispatch, undo, run }: Tools,
  takeBack: (claim: ReadClaim, failed: Failed) => Promise<void>,
) {
  /** Reopens what was settled here, and nothing that somebody else made of the suggestion since. */
  const reopen = async (settled: ReadSuggestion, insteadOf: string | null, failed: Failed) => {
    const { key, version } = settled;
    const reopened = await run(key, () => reopenSuggestion({ suggestionId: key, version }), failed);
    if (reopened) dispatch({ type: "restored", item: { ...settled, version: reopened.version }, insteadOf });
    return reopened !== null;
  };
  const becomes = (
    suggestion: ReadSuggestion,
    claim: ReadClaim,
    words: string,
    then: () => Promise<void> = async () => undefined,
  ) => {
    dispatch({ type: "claimed", claim, insteadOf: suggestion.key });
    undo.done(words, async (failed) => {
      if (await reopen(oneStepOn(suggestion), claim.key, failed)) await then();
    });
  };
  const claimed = (suggestion: ReadSuggestion, claim: ReadClaim, keepOpen: boolean) => {
    if (!keepOpen) {
      dispatch({ type: "wentOn", from: suggestion.key });
      return becomes(suggestion, claim, `${claim.ref} accepted.`);
    }
    dispatch({ type: "claimed", claim, insteadOf: null });
    dispatch({ type: "changed", item: oneStepOn(suggestion) });
    undo.done(`${claim.ref} accepted.`, (failed) => takeBack(claim, failed));
  };
  /** Tells why nothing was decided; a suggestion that is another by now is shown as it is, to be decided on anew. */
  const told = (suggestion: ReadSuggestion) => async (failure: ActionFailure) => {
    if (failure === BUSY) return undo.said(failure.message);
    const isOther = failure.code === "conflict" && failure.kind === null;
    const newest = isOther ? await attempt(proposed(suggestion)) : null;
    if (newest?.ok) dispatch({ type: "changed", item: newest.value });
    undo.failed(newest?.ok ? { ...failure, message: OTHER_NOW } : failure);
  };
  /** Goes on to the next suggestion without waiting for the answer, and comes back when it is no. */
  const goOn = async <T>(suggestion: ReadSuggestion, call: () => Promise<ActionResult<T>>) => {
    const { key } = suggestion;
    const answer = run(key, call, told(suggestion));
    dispatch({ type: "wentOn", from: key });
    const value = await answer;
    if (value === null) dispatch({ type: "picked", key });
    return value;
  };
  return {
    claimed,
    changed: (item: ReadSuggestion) => dispatch({ type: "changed", item }),
    accept: async (suggestion: ReadSuggestion) => {
      const claim = await goOn(suggestion, () => accept(suggestion));
      if (claim) becomes(suggestion, claim, `${claim.ref} accepted.`);
    },
    reject: async (suggestion: ReadSuggestion) => {
      const rejected = await goOn(suggestion, () => reject(suggestion));
      if (!rejected) return;
      const { version } = rejected;
      dispatch({ type: "rejected", suggestion: { ...suggestion, version } });
      undo.done("Suggestion rejected.", (failed) => reopen({ ...suggestion, version }, null, failed));
    },
    attach: async (suggestion: ReadSuggestion, { claim: { id } }: MatchView) => {
      const claim = await goOn(suggestion, () => attach(suggestion, id));
      if (!claim) return;
      becomes(suggestion, claim, `Attached to ${claim.ref}.`, () => showNewest(dispatch, claim));
    },
    tellApart: ((suggestion, { claim }, restore) =>
      apart(
        { undo, run },
        { key: suggestion.key, from: { suggestionId: suggestion.key }, claim, restore },
      )) satisfies CardMatchCommands<ReadSuggestion>["tellApart"],
    takeMatch: ((suggestion, link, match) => {
      dispatch({ type: "changed", item: withMatch(suggestion, link, match) });
      keepTakenName(suggestion.key, { printed: link.name, match }, store);
      undo.done(`${match.name} it is, for this chain, once you accept it.`, () => {
        forgetTakenName(suggestion.key, link.name, store);
        const { key } = suggestion;
        dispatch({ type: "givenBack", key, link, match, othersTaken: hasTakenNames(key, store) });
      });
    }) satisfies SuggestionCommands["takeMatch"],
  };
}

/**
 * Shows what a claim has become by a step that changed it without answering it: what is done with its cards next would
 * else be taken for something done before.
 */
async function showNewest(dispatch: Dispatch<ReaderEvent>, claim: ReadClaim): Promise<void> {
  const newest = await attempt(readNewest(claim));
  if (newest.ok) dispatch({ type: "changed", item: newest.value });
}

/** Says that what stands on a card and a claim are not the same; tells whether that went through. */
async function apart(
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

function claimCommands({ dispatch, undo, run, latest }: Tools) {
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

/** What makes a claim what it was before it was edited. */
const asBefore = ({ span, quote, statement, chain }: ReadClaim): ClaimDraftResult => ({
  ...{ span, quote, statement, ...toChainInput(toDraft(chain)), chainChanged: false },
  ...{ keepOpen: false, claimId: null },
});

/** Stands for the whole article where a card's key stands else. */
const ARTICLE = "article";

/** What an event tells of a claim, if it tells of one. */
function claimIn(event: ReaderEvent): ReadClaim | null {
  if (event.type === "merged") return event.into;
  if ("claim" in event) return event.claim;
  return "item" in event && event.item.kind === "claim" ? event.item : null;
}

/** Notes the version of each claim that the screen is told of. */
function useLatest(dispatch: Dispatch<ReaderEvent>) {
  const versions = useRef(new Map<string, number>());
  const tell = useCallback(
    (event: ReaderEvent) => {
      const claim = claimIn(event);
      if (claim) versions.current.set(claim.claimId, claim.version);
      dispatch(event);
    },
    [dispatch],
  );
  const latest = useCallback(
    (claim: ReadClaim) => ({ ...claim, version: versions.current.get(claim.claimId) ?? claim.version }),
    [],
  );
  return { tell, latest };
}

/** Everything that changes something on the article screen. A failure is told and leaves the screen as it was. */
export function useReaderCommands(article: ReadArticle, dispatch: Dispatch<ReaderEvent>) {
  const store = useKeptStore();
  const undo = useUndo();
  const { run, busyKeys } = useRuns(undo);
  const { tell, latest } = useLatest(dispatch);

  const commands = useMemo(() => {
    const proposed: Tools["proposed"] = async (suggestion) => {
      const answer = await readProposed(article, suggestion);
      const [taken] = answer.ok ? withTakenNames([answer.value], store) : [];
      return taken ? { ok: true, value: taken } : answer;
    };
    const tools = { proposed, store, dispatch: tell, undo, run, latest };
    const claim = claimCommands(tools);
    return {
      suggestion: { ...suggestionCommands(tools, claim.withdraw), reopen: reopenCommand(tools) },
      readProposed: proposed,
      claim,
      renew: async () => {
        const renewed = await run(ARTICLE, () => readAgain(article));
        if (!renewed) return;
        tell({ type: "renewed", suggestions: renewed.suggestions });
        for (const item of withTakenNames(renewed.suggestions, store)) tell({ type: "changed", item });
        undo.said(`Read again: ${renewed.words}.`);
      },
      acceptChanged,
      claimSelection,
      attachSelection,
      saveClaim,
      readNewest,
    };
  }, [tell, latest, undo, run, article, store]);

  return { ...commands, busyKeys, isReading: busyKeys.has(ARTICLE), undoLast: undo.undoLast, say: undo.said };
}
