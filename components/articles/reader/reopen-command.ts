import type { ReadSuggestion, RejectedSuggestion } from "@/domain/articles/reading";
import type { Tools } from "./command-tools";
import { reject, reopenRejected } from "./reader-server";
import type { TakeBack } from "./use-undo";

/** Opens what was rejected, and shows it at its place in the text; undone by rejecting it again. */
export function reopenCommand({ proposed, dispatch, undo, run, latestProposed }: Tools) {
  const rejectAgain = async (reopened: ReadSuggestion, failed: Parameters<TakeBack>[0]) => {
    const suggestion = latestProposed(reopened);
    const rejected = await run(suggestion.key, () => reject(suggestion), failed);
    if (rejected) dispatch({ type: "rejected", suggestion: { ...suggestion, version: rejected.version } });
  };

  return async (rejected: RejectedSuggestion) => {
    const suggestion = await run(rejected.key, async () => {
      const reopened = await reopenRejected(rejected);
      return reopened.ok ? proposed(rejected) : reopened;
    });
    if (!suggestion) return;

    dispatch({ type: "reopened", suggestion });
    undo.done("Suggestion reopened.", (failed) => rejectAgain(suggestion, failed));
  };
}
