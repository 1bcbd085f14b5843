import { attempt } from "@/components/ui/use-action";
import { type ReadClaim, type ReadSuggestion, withMatch } from "@/domain/articles/reading";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { reopenSuggestion } from "@/server/claims/actions";
import type { MatchView } from "@/server/claims/matching/views";
import type { CardMatchCommands } from "./card-matches";
import { apart, type Failed, showNewest, type Tools } from "./command-tools";
import { accept, attach, oneStepOn, reject } from "./reader-server";
import type { SuggestionCommands } from "./suggestion-card";
import { forgetTakenName, hasTakenNames, keepTakenName } from "./taken-names";
import { BUSY } from "./use-runs";

/** Said once the card of a suggestion that changed meanwhile shows what it is now. */
const OTHER_NOW =
  "This suggestion was changed meanwhile. Its card shows it as it is now; nothing was decided.";

/** What settles a suggestion here, and takes that back. */
function settling({ dispatch, undo, run, latestProposed }: Tools) {
  /** Reopens what was settled here, and nothing that somebody else made of the suggestion since. */
  const reopen = async (settled: ReadSuggestion, insteadOf: string | null, failed: Failed) => {
    const latest = latestProposed(settled);
    const { key, version } = latest;
    const reopened = await run(key, () => reopenSuggestion({ suggestionId: key, version }), failed);
    if (reopened) dispatch({ type: "restored", item: { ...latest, version: reopened.version }, insteadOf });
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
  return { reopen, becomes };
}

/** How a suggestion is decided on: the next one is shown at once. */
function deciding({ proposed, dispatch, undo, run }: Tools) {
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
  return goOn;
}

/** Takes the registered name that is offered for a printed one, for this chain, once its suggestion is accepted. */
function takingMatch({ dispatch, store, undo }: Tools): SuggestionCommands["takeMatch"] {
  return (suggestion, link, match) => {
    dispatch({ type: "changed", item: withMatch(suggestion, link, match) });
    keepTakenName(suggestion.key, { printed: link.name, match }, store);
    undo.done(`${match.name} it is, for this chain, once you accept it.`, () => {
      forgetTakenName(suggestion.key, link.name, store);
      const { key } = suggestion;
      dispatch({ type: "givenBack", key, link, match, othersTaken: hasTakenNames(key, store) });
    });
  };
}

/** What can be done with a suggestion's card. */
export function suggestionCommands(
  tools: Tools,
  takeBack: (claim: ReadClaim, failed: Failed) => Promise<void>,
) {
  const { dispatch, undo } = tools;
  const { reopen, becomes } = settling(tools);
  const goOn = deciding(tools);
  const claimed = (suggestion: ReadSuggestion, claim: ReadClaim, keepOpen: boolean) => {
    if (!keepOpen) {
      dispatch({ type: "wentOn", from: suggestion.key });
      return becomes(suggestion, claim, `${claim.ref} accepted.`);
    }
    dispatch({ type: "claimed", claim, insteadOf: null });
    dispatch({ type: "changed", item: oneStepOn(suggestion) });
    undo.done(`${claim.ref} accepted.`, (failed) => takeBack(claim, failed));
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
      apart(tools, {
        key: suggestion.key,
        from: { suggestionId: suggestion.key },
        claim,
        restore,
      })) satisfies CardMatchCommands<ReadSuggestion>["tellApart"],
    takeMatch: takingMatch(tools),
  };
}
