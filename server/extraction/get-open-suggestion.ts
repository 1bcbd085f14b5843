import "server-only";
import type { Actor } from "@/domain/access/actor";
import { AppError, notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import type { SuggestionView } from "@/server/articles/views";
import { read } from "@/server/read";
import { findOpenSuggestion } from "./list-suggestions";

const ARTICLE = {
  id: true,
  outlet: { select: { canonicalId: true } },
  captures: { select: { text: true }, orderBy: { number: "desc" }, take: 1 },
} as const;

/** A suggestion as it is proposed on the newest text of its article. Throws `not_found`, also where it is open no more. */
export function getOpenSuggestion(
  actor: Actor,
  { articleId: key, suggestionId }: { articleId: string; suggestionId: string },
): Promise<SuggestionView> {
  return read(actor, "article.read", async (db) => {
    const ref = parseReference("A", key);
    const where = ref === null ? { id: key } : { ref };
    const article = await db.article.findUnique({ where, select: ARTICLE });
    const newest = article?.captures[0];
    if (!article || !newest) throw notFound("article");

    const place = { articleId: article.id, outletId: article.outlet.canonicalId, text: newest.text };
    const found = await findOpenSuggestion(db, place, suggestionId);
    if (!found) throw new AppError("not_found", GONE);
    return found;
  });
}

const GONE =
  "This suggestion is open no more: somebody has settled it, or the text was read again without it.";
