import "server-only";
import type { Actor } from "@/domain/access/actor";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";

/** An article that the extractor as it is now has not read. */
export interface ArticleToRenew {
  id: string;
  ref: string;
  language: string;
}

/** The next articles that an older extractor read, or none, in the order of their ids, after the given one. */
export function listArticlesToRenew(
  actor: Actor,
  { after, limit }: { after: string | null; limit: number },
): Promise<ArticleToRenew[]> {
  return read(actor, "suggestion.renew-all", async (db) => {
    const rows = await db.article.findMany({
      where: {
        id: after === null ? undefined : { gt: after },
        captures: { some: { removedAt: null } },
        OR: [{ readBy: null }, { readBy: { not: EXTRACTOR_VERSION } }],
      },
      orderBy: { id: "asc" },
      take: limit,
      select: { id: true, ref: true, language: true },
    });
    return rows.map(({ ref, ...row }) => ({ ...row, ref: formatReference("A", ref) }));
  });
}
