import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type Days, readTraits } from "@/domain/claims/matching/traits";
import type { Independence } from "@/domain/corroboration/model";
import { asOfDay } from "@/domain/events/as-of";
import { type FigureClaim, figureRanges, figureTable } from "@/domain/events/figure-table";
import type { ClaimFigure } from "@/domain/events/schema";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { APPEARANCES_JSON } from "@/server/claims/claim-json";
import { type ClaimRow, presentAppearance } from "@/server/claims/claim-rows";
import type { AppearanceView } from "@/server/claims/views";
import { countOrigins } from "@/server/corroboration/count-origins";
import { loadTies } from "@/server/corroboration/load-ties";
import { read } from "@/server/read";
import { figuresOf } from "../claim-figures";
import { eventIs } from "../store";
import { dayPublished, toTimeline, WORDS_AROUND_JSON, type WordsAround } from "../timeline";
import type { EventDetail } from "../views";
import { EVENT_COLUMNS, type EventRow, presentEvent } from "./list-events";

type ClaimOfEvent = Pick<ClaimRow, "id" | "ref" | "statement" | "standing" | "appearances" | "evidence"> & {
  corrected: unknown;
  correctedVersion: number | null;
  around: WordsAround[];
};

/** A claim of an event with what is drawn from it. */
interface ReadClaim {
  ref: string;
  row: ClaimOfEvent;
  appearances: AppearanceView[];
  groups: Independence["groups"];
  outlets: string[];
  counts: ClaimFigure[];
  happenedOn: Days | null;
  publishedAt: Date | null;
}

/** An event, by id or reference, with its claims, figures by origin and timeline. Three statements. */
export function getEvent(actor: Actor, key: string): Promise<EventDetail> {
  return read(actor, "event.read", async (db) => {
    const [event] = await db.$queryRaw<EventRow[]>(
      Prisma.sql`SELECT ${EVENT_COLUMNS} FROM events ev WHERE ${eventIs(key)}`,
    );
    if (!event) throw notFound("event");
    const rows = await db.$queryRaw<ClaimOfEvent[]>(Prisma.sql`
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing, ${APPEARANCES_JSON} AS appearances, '[]'::json AS evidence,
        f.figures AS corrected, f.version AS "correctedVersion", ${WORDS_AROUND_JSON} AS around
      FROM event_claims ec JOIN claims c ON c.id = ec.claim_id LEFT JOIN claim_figures f ON f.claim_id = c.id
      WHERE ec.event_id = ${event.id}::uuid AND c.withdrawn_at IS NULL ORDER BY c.id`);
    const tiesOf = await loadTies(db, rows);
    return present(
      event,
      rows.map((row) => readClaim(row, countOrigins(row, tiesOf(row)))),
    );
  });
}

function readClaim(row: ClaimOfEvent, { groups }: Independence): ReadClaim {
  const appearances = row.appearances.map(presentAppearance);
  const published = appearances.flatMap(({ article }) => dayPublished(article) ?? []);
  const publishedAt = published.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
  const { days } = readTraits({ statement: row.statement, publishedAt });
  return {
    ref: formatReference("C", row.ref),
    ...{ row, appearances, groups },
    counts: figuresOf(row.statement, row.corrected),
    outlets: [...new Set(appearances.map(({ article }) => article.outlet))].sort(),
    happenedOn: days,
    publishedAt,
  };
}

function present(event: EventRow, claims: ReadClaim[]): EventDetail {
  const figures = figureTable(claims.map(toFigureClaim));
  return {
    ...presentEvent(event),
    claims: claims.map(
      ({ ref, row: { id, statement, standing, corrected, correctedVersion }, outlets, counts }) => ({
        ...{ id, ref, statement, standing, outlets },
        ...{ figures: counts, figuresVersion: correctedVersion ?? 0, corrected: corrected !== null },
      }),
    ),
    ...{ figures, ranges: figureRanges(figures) },
    timeline: toTimeline(
      claims.map(({ row, ...claim }) => ({ ...claim, statement: row.statement, around: row.around })),
    ),
  };
}

function toFigureClaim({ ref, row, counts, appearances, groups, publishedAt }: ReadClaim): FigureClaim {
  return {
    ref,
    figures: counts,
    asOf: asOfDay({ statement: row.statement, publishedAt }),
    origins: groups.map(({ key, origins, appearanceIds }) => ({
      key,
      name: origins.map(({ name }) => name).join(", "),
      outlets: outletsAmong(appearances, appearanceIds),
    })),
  };
}

function outletsAmong(appearances: readonly AppearanceView[], ids: readonly string[]): string[] {
  return [
    ...new Set(appearances.filter(({ id }) => ids.includes(id)).map(({ article }) => article.outlet)),
  ].sort();
}
