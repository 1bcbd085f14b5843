import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type OutcomeCounts, type OutcomeReport, reportOutcomes } from "@/domain/extraction/outcome-report";
import { read } from "@/server/read";

/** What became of the suggestions of one rule, or of one outlet's articles. */
export interface NamedOutcomes {
  name: string;
  report: OutcomeReport;
}

/** How people treated suggestions: all of them, and by rule and by outlet, the most settled ones first. */
export interface OutcomesOfDesk {
  all: OutcomeReport;
  rules: NamedOutcomes[];
  outlets: NamedOutcomes[];
}

interface Row extends OutcomeCounts {
  kind: "all" | "rule" | "outlet";
  name: string | null;
}

/** Counts outcomes in one statement. A suggestion that became several claims counts as edited, whatever became of the rest. */
export function getOutcomes(actor: Actor): Promise<OutcomesOfDesk> {
  return read(actor, "suggestion.report", async (db) => {
    const rows = await db.$queryRaw<Row[]>`
      WITH treated AS (
        SELECT g.rule, o.id AS outlet_id, o.name AS outlet, g.changes,
          CASE WHEN g.changes <> '{}' THEN 'edited' WHEN g.state = 'accepted' THEN 'unchanged' ELSE g.state::text END AS fate
        FROM suggestions g JOIN articles a ON a.id = g.article_id
          JOIN sources s ON s.id = a.outlet_id JOIN sources o ON o.id = s.canonical_id)
      SELECT CASE WHEN GROUPING(rule) = 0 THEN 'rule' WHEN GROUPING(outlet_id) = 0 THEN 'outlet' ELSE 'all' END AS kind,
        coalesce(rule, min(outlet) FILTER (WHERE outlet_id IS NOT NULL)) AS name,
        (count(*) FILTER (WHERE fate = 'open'))::int AS open,
        (count(*) FILTER (WHERE fate = 'unchanged'))::int AS unchanged,
        (count(*) FILTER (WHERE fate = 'edited'))::int AS edited,
        (count(*) FILTER (WHERE fate = 'rejected'))::int AS rejected,
        (count(*) FILTER (WHERE 'statement' = ANY (changes)))::int AS statement,
        (count(*) FILTER (WHERE 'span' = ANY (changes)))::int AS span,
        (count(*) FILTER (WHERE 'chain' = ANY (changes)))::int AS chain,
        (count(*) FILTER (WHERE 'split' = ANY (changes)))::int AS split
      FROM treated GROUP BY GROUPING SETS ((rule), (outlet_id), ())
      ORDER BY count(*) FILTER (WHERE fate <> 'open') DESC, count(*) DESC, 2`;
    const named = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind).map(toNamed);
    const [all] = named("all");
    return { all: all?.report ?? reportOutcomes(NONE), rules: named("rule"), outlets: named("outlet") };
  });
}

const NONE: OutcomeCounts = {
  ...{ open: 0, unchanged: 0, edited: 0, rejected: 0 },
  ...{ statement: 0, span: 0, chain: 0, split: 0 },
};

function toNamed({ kind: _kind, name, ...counts }: Row): NamedOutcomes {
  return { name: name ?? "", report: reportOutcomes(counts) };
}
