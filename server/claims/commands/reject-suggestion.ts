import "server-only";
import type { Actor } from "@/domain/access/actor";
import { conflict } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact } from "@/server/transact";
import { lockSuggestion, type SuggestionSaved, saveSuggestion } from "../suggestion-store";

/** Keeps a suggestion as rejected. Somebody else's earlier decision on it is a conflict. */
export function rejectSuggestion(
  actor: Actor,
  { suggestionId }: { suggestionId: string },
): Promise<SuggestionSaved> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "suggestion.reject");
    const { id, state } = await lockSuggestion(tx, suggestionId);
    if (state !== "open") throw conflict("suggestion");

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
