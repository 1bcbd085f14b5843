import "server-only";
import { AppError, conflict } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { type LockedSuggestion, lockSuggestion } from "./suggestion-store";

/**
 * Loads and locks a suggestion that nobody has settled. Throws `not_found`, and `conflict` in two cases, in this order: it
 * is settled, and then what became of it is said; or the caller has seen another version of it.
 */
export async function lockOpenSuggestion(
  tx: Database,
  id: string,
  version?: number,
): Promise<LockedSuggestion> {
  const suggestion = await lockSuggestion(tx, id);
  if (suggestion.state !== "open") {
    const fate = suggestion.state === "rejected" ? "rejected already" : await sayAccepted(tx, id);
    const message = `This suggestion was ${fate}. Reopen it before you decide on it again.`;
    throw new AppError("conflict", message, { kind: `suggestion_${suggestion.state}` });
  }
  if (version !== undefined && version !== suggestion.version) throw conflict("suggestion");
  return suggestion;
}

/** Names the claim that the newest appearance of the suggestion stands with now, withdrawn or not. */
async function sayAccepted(tx: Database, suggestionId: string): Promise<string> {
  const made = await tx.appearance.findFirst({
    where: { suggestionId },
    orderBy: { id: "desc" },
    select: { claim: { select: { ref: true, withdrawnAt: true } } },
  });
  if (!made) return "accepted already";

  const { ref, withdrawnAt } = made.claim;
  const since = withdrawnAt === null ? "" : ", which was withdrawn since";
  return `accepted already and became ${formatReference("C", ref)}${since}`;
}
