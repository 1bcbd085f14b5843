import "server-only";
import type { Actor } from "@/domain/access/actor";
import { getArticle } from "@/server/articles/queries/get-article";
import type { RenewedSuggestions } from "./commands/renew-suggestions";
import type { RenewedView } from "./views";

/** What reading an article again came to, with the suggestions as they stand now. */
export async function presentRenewal(actor: Actor, renewed: RenewedSuggestions): Promise<RenewedView> {
  const { articleId, extractor, fresh, gone, same, settled } = renewed;
  const { suggestions } = await getArticle(actor, articleId);
  return { extractor, new: fresh, gone, same, settled, suggestions };
}
