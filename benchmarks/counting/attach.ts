import type { Client } from "pg";
import type { Desk } from "@/benchmarks/desk";
import { placeInput } from "@/domain/claims/attach";
import { newId } from "@/lib/new-id";
import { consoleActor } from "@/server/access/gates/console";
import { attachAppearance } from "@/server/claims/commands/attach-appearance";
import { unwrap } from "@/server/unwrap";
import type { RestedOn } from "./cascade";
import { medianOf } from "./clock";
import type { CountingRow } from "./row";

const TIMES = 30;

interface Place {
  claimId: string;
  articleId: string;
  captureId: string;
  start: number;
  end: number;
  quote: string;
  outletId: string;
}

/** Attaches a place in an article to a decided claim of a source, beside the two bare inserts in a transaction. */
export async function measureAttach({ owner }: Desk, { id, dependents }: RestedOn): Promise<CountingRow> {
  const places = await findPlaces(owner, id);
  const actor = consoleActor();
  const chain = [{ sourceId: id, role: "origin", stance: "asserts", cue: "said" }];
  const at = (index: number): Place => {
    const place = places[index];
    if (!place) throw new Error("The desk has too few claims to attach to.");
    return place;
  };
  return {
    name: "attach an appearance",
    size: dependents,
    ms: await medianOf(TIMES, async (index) => {
      const { claimId, articleId, start, end } = at(index);
      const place = placeInput.parse({ articleId, start, end, chain });
      unwrap(await attachAppearance(actor, { claimId, ...place }));
    }),
    bareMs: await medianOf(TIMES, (index) => insert(owner, at(TIMES + 1 + index), id)),
    bare: "the inserts alone",
  };
}

/** Decided claims of the source, each with a place in the newest article, where none of them is made. */
async function findPlaces(owner: Client, sourceId: string): Promise<Place[]> {
  const { rows } = await owner.query<Place>(
    `SELECT claims.id AS "claimId", p.article_id AS "articleId", p.capture_id AS "captureId", p.span_start AS start,
       p.span_end AS end, p.quote, ar.outlet_id AS "outletId"
     FROM (SELECT DISTINCT c.id FROM claims c JOIN chain_links l ON l.claim_id = c.id
         WHERE l.source_id = $1 AND c.standing = 'corroborated' ORDER BY c.id LIMIT $2) claims,
       (SELECT * FROM appearances ORDER BY id DESC LIMIT 1) p JOIN articles ar ON ar.id = p.article_id
     WHERE NOT EXISTS (SELECT FROM appearances a WHERE a.claim_id = claims.id AND a.article_id = p.article_id)`,
    [sourceId, 10 * TIMES],
  );
  return rows;
}

async function insert(owner: Client, place: Place, sourceId: string): Promise<void> {
  const id = newId();
  await owner.query("BEGIN");
  await owner.query(
    `INSERT INTO appearances (id, claim_id, article_id, capture_id, span_start, span_end, quote, prefix, suffix, caveats, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '', '', '{}', now())`,
    [id, place.claimId, place.articleId, place.captureId, place.start, place.end, place.quote],
  );
  await owner.query(
    `INSERT INTO chain_links (id, appearance_id, claim_id, position, role, source_id, cue)
     VALUES ($1, $2, $3, 0, 'outlet', $4, NULL), ($5, $2, $3, 1, 'origin', $6, 'said')`,
    [newId(), id, place.claimId, place.outletId, newId(), sourceId],
  );
  await owner.query("COMMIT");
}
