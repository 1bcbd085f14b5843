import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { loadSource, toSourceName } from "../load-source";
import { IS_OPEN_TO_ALL } from "../split-change";
import type { SplitEvidenceView, SplitLinkView, SplittableView } from "../split-views";
import { findOwnRelations } from "./list-relations";

const LINKS_SHOWN = 500;
const NAMES_SHOWN = 1_000;

interface LinkRow extends Omit<SplitLinkView, "claim" | "article"> {
  standing: Standing;
  claimRef: number;
  articleRef: number;
}

/** What can be taken out of this very source, what is merged into it left aside. Seven statements, however much there is. */
export function listSplittable(actor: Actor, idOrRef: string): Promise<SplittableView> {
  return read(actor, "source.split", async (db) => {
    const source = await loadSource(db, idOrRef);
    const names = await db.sourceAlias.findMany({
      where: { sourceId: source.id, folded: { not: source.folded } },
      orderBy: { id: "asc" },
      take: NAMES_SHOWN,
    });
    const links = await findLinks(db, source.id);
    const linkCount = await db.chainLink.count({ where: { sourceId: source.id, role: { not: "outlet" } } });
    return {
      aliases: names.map((alias) => ({ id: alias.id, ...toSourceName(alias) })),
      links: links.map(presentLink),
      linkCount,
      evidence: await findEvidence(db, source.id),
      relations: await findOwnRelations(db, source.id),
    };
  });
}

function findLinks(db: Database, sourceId: string): Promise<LinkRow[]> {
  return db.$queryRaw<LinkRow[]>`
    SELECT l.id, l.role::text AS role, l.mention, l.cue, c.ref AS "claimRef", c.statement, c.standing::text AS standing,
      a.ref AS "articleRef", o.name AS outlet
    FROM chain_links l JOIN claims c ON c.id = l.claim_id JOIN appearances p ON p.id = l.appearance_id
      JOIN articles a ON a.id = p.article_id JOIN sources o ON o.id = a.outlet_id
    WHERE l.source_id = ${sourceId}::uuid AND l.role <> 'outlet'
    ORDER BY l.mention NULLS LAST, c.ref, l.id LIMIT ${LINKS_SHOWN}`;
}

async function findEvidence(db: Database, sourceId: string): Promise<SplitEvidenceView[]> {
  const rows = await db.$queryRaw<(Omit<SplitEvidenceView, "claim"> & { claimRef: number })[]>(Prisma.sql`
    SELECT e.id, e.stance::text AS stance, coalesce(e.quote, e.note, e.url, '') AS words, c.ref AS "claimRef",
      c.statement, c.standing::text AS standing
    FROM evidence e JOIN claims c ON c.id = e.claim_id
    WHERE e.source_id = ${sourceId}::uuid AND ${IS_OPEN_TO_ALL} ORDER BY c.ref, e.id LIMIT ${LINKS_SHOWN}`);
  return rows.map(({ claimRef, ...evidence }) => ({ ...evidence, claim: formatReference("C", claimRef) }));
}

function presentLink({ claimRef, articleRef, ...link }: LinkRow): SplitLinkView {
  return { ...link, claim: formatReference("C", claimRef), article: formatReference("A", articleRef) };
}
