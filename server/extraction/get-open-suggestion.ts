import "server-only";
import type { Actor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";
import { getArticle } from "@/server/articles/queries/get-article";
import type { SuggestionView } from "@/server/articles/views";

/** A suggestion as it is proposed on the newest text of its article. Throws `not_found`, also where it is open no more. */
export async function getOpenSuggestion(
  actor: Actor,
  { articleId, suggestionId }: { articleId: string; suggestionId: string },
): Promise<SuggestionView> {
  const { suggestions } = await getArticle(actor, articleId);
  const found = suggestions.find(({ id, state }) => id === suggestionId && state === "open");
  if (!found) throw new AppError("not_found", GONE);
  return found;
}

const GONE =
  "This suggestion is open no more: somebody has settled it, or the text was read again without it.";
