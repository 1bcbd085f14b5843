import { toReadSuggestion } from "@/components/articles/reader/to-read-suggestion";
import type { Actor } from "@/domain/access/actor";
import { partByText, type ReadLink } from "@/domain/articles/reading";
import type { ArticleView } from "@/server/articles/views";
import { listTakenBack } from "@/server/claims/queries/list-taken-back";
import { listReadClaims } from "@/server/claims/queries/read-claims";

/** What the page of an article shows beside the article itself. */
export async function loadShown(actor: Actor, article: ArticleView) {
  const [claims, takenBack] = await Promise.all([
    listReadClaims(actor, article.id),
    listTakenBack(actor, article.id),
  ]);
  const { standing, gone } = partByText(article.text, claims);
  const outlet = outletOf(article);
  const suggestions = article.suggestions
    .filter(({ state }) => state === "open")
    .map((suggestion) => toReadSuggestion(suggestion, outlet));
  return { claims: standing, gone, takenBack, outlet, suggestions };
}

/** The outlet as the first link of every chain of its article. */
function outletOf({ outlet: { id, name, checked } }: ArticleView): ReadLink {
  return {
    ...{ role: "outlet", sourceId: id, name, unnamed: false, checked, firstHand: false },
    ...{ stance: "asserts", cue: null, mention: null },
  };
}
