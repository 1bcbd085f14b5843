import type { ReadClaim, ReadSuggestion } from "@/domain/articles/reading";
import type { ActionResult } from "@/lib/action-result";
import {
  acceptSuggestion,
  createClaim,
  editChain,
  editClaim,
  rejectSuggestion,
  reopenSuggestion,
  restoreClaim,
  withdrawClaim,
} from "@/server/claims/actions";
import type { ClaimItem } from "@/server/claims/views";
import type { ClaimDraftResult } from "./claim-dialog";
import { toReadClaim } from "./to-read-claim";

const read = (answer: ActionResult<ClaimItem>): ActionResult<ReadClaim> =>
  answer.ok ? { ok: true, value: toReadClaim(answer.value) } : answer;

/** Accepts a suggestion as it stands, or with what a person changed in it. */
export async function accept(suggestion: ReadSuggestion, changes?: ClaimDraftResult) {
  const { key: suggestionId } = suggestion;
  if (!changes) return read(await acceptSuggestion({ suggestionId, ...matchedChain(suggestion) }));

  const { span, statement, chain, outletFirstHand, chainChanged, keepOpen } = changes;
  return read(
    await acceptSuggestion({
      suggestionId,
      statement,
      ...span,
      ...(chainChanged ? { chain, outletFirstHand } : matchedChain(suggestion)),
      keepOpen,
    }),
  );
}
