import type { Actor } from "@/domain/access/actor";
import { isAllowed } from "@/domain/access/policy";
import { articleFilter } from "@/domain/articles/schema";
import { queueFilter } from "@/domain/claims/schema";
import { listArticles } from "@/server/articles/queries/list-articles";
import { listClaims } from "@/server/claims/queries/list-claims";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { listCamps, listRelations, listRelationsAbove } from "@/server/sources/queries/list-relations";
import type { SourceView } from "@/server/sources/views";

/** Ties that are shown at once, and conflicts whose sides are offered. */
const [TIES, CONFLICTS] = [50, 100];

/** Where the pages of ties begin; undefined for the first. */
interface Cursors {
  relations: string | undefined;
  camps: string | undefined;
}

/** What the page of a source shows beside the source itself. */
export async function loadShown(actor: Actor, source: SourceView, at: Cursors) {
  const mayRelate = isAllowed(actor, "source.relate") && source.mergedInto === null;
  const [relations, above, camps, conflicts, claims, articles] = await Promise.all([
    listRelations(actor, source.id, { limit: TIES, cursor: at.relations }),
    listRelationsAbove(actor, source.id),
    listCamps(actor, source.id, { limit: TIES, cursor: at.camps }),
    mayRelate ? listConflicts(actor, { limit: CONFLICTS }) : { items: [], nextCursor: null },
    listClaims(actor, queueFilter.parse({ source: source.ref })),
    listArticles(actor, articleFilter.parse({ outlet: source.ref })),
  ]);
  return { mayRelate, relations, above, camps, conflicts, claims, articles };
}
