import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SuggestionStep } from "@/domain/claims/schema";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact } from "@/server/transact";
import { lockOpenSuggestion } from "../lock-open-suggestion";
import { type SuggestionSaved, saveSuggestion } from "../suggestion-store";

/** Keeps a suggestion as rejected. An earlier decision on it is a conflict that says what became of it. */
export function rejectSuggestion(
  actor: Actor,
  { suggestionId, version }: SuggestionStep & { suggestionId: string },
): Promise<SuggestionSaved> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "suggestion.reject");
    const { id, state } = await lockOpenSuggestion(tx, suggestionId, version);

    const decidedById = userIdOf(actor);
    await record({
      kind: "SuggestionRejected",
      entity: "suggestion",
      entityId: id,
      before: { state },
      after: { state: "rejected" },
    });
    return saveSuggestion(tx, id, { state: "rejected", decidedAt: now, decidedById });
  });
}
