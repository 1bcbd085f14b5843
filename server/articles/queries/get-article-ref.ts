import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";

/** The reference of an article. Throws `not_found`. */
export function getArticleRef(actor: Actor, id: string): Promise<string> {
  return read(actor, "article.read", async (db) => {
    const article = await db.article.findUnique({ where: { id }, select: { ref: true } });
    if (!article) throw notFound("article");
    return formatReference("A", article.ref);
  });
}
