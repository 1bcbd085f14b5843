import "server-only";
import type { Actor } from "@/domain/access/actor";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";

/** An article that the extractor as it is now has not read. */
export interface ArticleToRenew {
  id: string;
  ref: string;
  language: string;
}

/**
 * The next articles that an older extractor read, or none, in the order of their ids, after the given one. Those whose newest
 * text was taken away have nothing to read.
 */
export function listArticlesToRenew(
  actor: Actor,
  { after, limit }: { after: string | null; limit: number },
): Promise<ArticleToRenew[]> {
  return read(actor, "suggestion.renew-all", async (db) => {
    const rows = await db.$queryRaw<{ id: string; ref: number; language: string }[]>(Prisma.sql`
      SELECT a.id, a.ref, a.language FROM articles a JOIN LATERAL (
        SELECT cap.removed_at FROM captures cap WHERE cap.article_id = a.id ORDER BY cap.number DESC LIMIT 1) newest
        ON newest.removed_at IS NULL
      WHERE (${after}::uuid IS NULL OR a.id > ${after}::uuid) AND a.read_by IS DISTINCT FROM ${EXTRACTOR_VERSION}
      ORDER BY a.id LIMIT ${limit}`);
    return rows.map(({ ref, ...row }) => ({ ...row, ref: formatReference("A", ref) }));
  });
}
