import { toChainInput, toDraft } from "@/components/claims/chain-draft";
import { attempt } from "@/components/ui/use-action";
import type { ReadClaim, ReadSuggestion, RejectedSuggestion } from "@/domain/articles/reading";
import { renewalInWords } from "@/domain/extraction/renewal";
import type { ActionResult } from "@/lib/action-result";
import {
  acceptSuggestion,
  createClaim,
  editChain,
  editClaim,
  readClaim,
  rejectSuggestion,
  reopenSuggestion,
  restoreClaim,
  withdrawClaim,
} from "@/server/claims/actions";
import { attachSpan, detachAppearance, mergeClaims, unmergeClaim } from "@/server/claims/attach-actions";
import type { ClaimItem } from "@/server/claims/views";
import { readSuggestion, renewSuggestions } from "@/server/extraction/actions";
import type { ClaimDraftResult } from "./claim-dialog";
import type { ReadArticle } from "./reader-props";
import { toReadClaim } from "./to-read-claim";
import { toReadSuggestion } from "./to-read-suggestion";

type Answer = Promise<ActionResult<ReadClaim>>;

async function read(answer: Promise<ActionResult<ClaimItem>>): Answer {
  const result = await answer;
  return result.ok ? { ok: true, value: toReadClaim(result.value) } : result;
}

/** The chain as the screen shows it, sent only once a person has taken an offered name; else the server resolves it. */
const matchedChain = ({ chain, chainTaken }: ReadSuggestion) =>
  chainTaken ? toChainInput(toDraft(chain)) : {};

/** The suggestion as this screen shows it: what the desk proposes differently by now is not what was decided on. */
const shownHere = ({ key, version }: ReadSuggestion) => ({ suggestionId: key, version });

/** Accepts a suggestion as it stands on the screen. */
export function accept(suggestion: ReadSuggestion): Answer {
  return read(acceptSuggestion({ ...shownHere(suggestion), ...matchedChain(suggestion) }));
}

/** Attaches a suggestion to a claim that is there. */
export function attach(suggestion: ReadSuggestion, claimId: string): Answer {
  return read(acceptSuggestion({ ...shownHere(suggestion), claimId, ...matchedChain(suggestion) }));
}

/** Accepts a suggestion with what a person changed in it. */
export function acceptChanged(suggestion: ReadSuggestion, changes: ClaimDraftResult): Answer {
  const { span, quote, statement, chain, outletFirstHand, chainChanged, keepOpen } = changes;
  const sent = chainChanged ? { chain, outletFirstHand } : matchedChain(suggestion);
  return read(acceptSuggestion({ ...shownHere(suggestion), statement, ...span, quote, ...sent, keepOpen }));
}

/** Rejects a suggestion as it stands on the screen, and gives the version that leaves. */
export function reject(suggestion: ReadSuggestion): Promise<ActionResult<{ version: number }>> {
  return rejectSuggestion(shownHere(suggestion));
}

/** Reopens what was rejected; what somebody else has reopened already is open all the same. */
export async function reopenRejected({ key, version }: RejectedSuggestion): Promise<ActionResult<unknown>> {
  const answer = await reopenSuggestion({ suggestionId: key, version });
  return answer.ok || answer.error.kind === "suggestion_open" ? { ok: true, value: null } : answer;
}

/** The suggestion one version on: every step on one leaves it so, and a step that went through was taken on this one. */
export const oneStepOn = (suggestion: ReadSuggestion): ReadSuggestion => ({
  ...suggestion,
  version: suggestion.version + 1,
});

/** The suggestion as it is proposed by now. */
export async function readProposed(
  { id, outlet }: ReadArticle,
  { key }: Pick<ReadSuggestion, "key">,
): Promise<ActionResult<ReadSuggestion>> {
  const answer = await readSuggestion({ articleId: id, suggestionId: key });
  return answer.ok ? { ok: true, value: toReadSuggestion(answer.value, outlet) } : answer;
}

/** Makes a claim of selected words. */
export function claimSelection(articleId: string, changes: ClaimDraftResult): Answer {
  const { span, quote, statement, chain, outletFirstHand } = changes;
  return read(createClaim({ articleId, ...span, quote, statement, chain, outletFirstHand }));
}

/** Attaches selected words to a claim that is there, as one more place where it is made. */
export function attachSelection(articleId: string, claimId: string, changes: ClaimDraftResult): Answer {
  const { span, quote, chain, outletFirstHand } = changes;
  return read(attachSpan({ articleId, claimId, ...span, quote, chain, outletFirstHand }));
}

/**
 * Takes back an attached place: it is detached, and the claim that it became is withdrawn. Called again where the second
 * step failed, it goes on from there: by then the place stands with the claim no more.
 */
export function detaching({ claimId, key: appearanceId }: ReadClaim): () => Promise<ActionResult<unknown>> {
  let became: { id: string; version: number } | null = null;

  return async () => {
    if (became === null) {
      const answer = await detachAppearance({ claimId, appearanceId });
      if (!answer.ok) return answer;
      became = answer.value.became;
    }
    return withdrawClaim({ claimId: became.id, version: became.version });
  };
}

/** Merges a claim into another, and gives that one; undone by `takeOut`. */
export function mergeInto({ claimId, version }: ReadClaim, into: string): Answer {
  return read(mergeClaims({ claimId, into, version }));
}

/** A claim as the desk answers it, at the place it is shown by here: the desk may know it by another one first. */
async function readHere(claim: ReadClaim, call: Promise<ActionResult<ClaimItem>>): Answer {
  const answer = await read(call);
  if (!answer.ok || answer.value.key === claim.key) return answer;

  const { statement, standing, byException, version } = answer.value;
  return { ok: true, value: { ...claim, statement, standing, byException, version } };
}

/**
 * Saves what was changed of a claim: its words, its chain, or both, each under the version the one before left. Where only
 * the words were saved, `onHalf` gets the claim as it stands then.
 */
export async function saveClaim(
  claim: ReadClaim,
  changes: ClaimDraftResult,
  onHalf?: (reworded: ReadClaim) => void,
): Answer {
  const { claimId, key: appearanceId, version } = claim;
  const { statement, chain, outletFirstHand, chainChanged } = changes;
  const isReworded = statement !== claim.statement;
  const words: ActionResult<ReadClaim> = isReworded
    ? await readHere(claim, editClaim({ claimId, statement, version }))
    : { ok: true, value: claim };
  if (!words.ok || !chainChanged) return words;

  const sent = { claimId, appearanceId, chain, outletFirstHand, version: words.value.version };
  const saved = await attempt(readHere(words.value, editChain(sent)));
  if (!saved.ok && isReworded) onHalf?.(words.value);
  return saved;
}

/** Undoes a merge, and gives the claim that was merged. */
export function takeOut(claim: ReadClaim): Answer {
  return readHere(claim, unmergeClaim({ claimId: claim.claimId }));
}

/** The claim as it stands on the desk by now, at the place it is shown by here. */
export function readNewest(claim: ReadClaim): Answer {
  const { claimId, key: appearanceId } = claim;
  return readHere(claim, readClaim({ claimId, appearanceId }));
}

/** Has an article read again, and gives what it came to in words with what is proposed now. */
export async function readAgain({
  id,
  outlet,
}: ReadArticle): Promise<ActionResult<{ words: string; suggestions: ReadSuggestion[] }>> {
  const answer = await renewSuggestions({ articleId: id });
  if (!answer.ok) return answer;

  const { new: fresh, gone, same, suggestions } = answer.value;
  const open = suggestions.filter(({ state }) => state === "open");
  return {
    ok: true,
    value: {
      words: renewalInWords({ fresh, gone, same }),
      suggestions: open.map((one) => toReadSuggestion(one, outlet)),
    },
  };
}

/** Takes back a claim; undone by `restore`. */
export function withdraw(claim: ReadClaim): Answer {
  const { claimId, version } = claim;
  return readHere(claim, withdrawClaim({ claimId, version }));
}

/** Brings a claim back that was taken back. */
export function restore(claim: ReadClaim): Answer {
  const { claimId, version } = claim;
  return readHere(claim, restoreClaim({ claimId, version }));
}
