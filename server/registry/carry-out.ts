import "server-only";
import type { AuditEntry } from "@/domain/audit/event";
import type { Changed, KnownSource, PlannedRelation, RegistryPlan } from "@/domain/registry/plan-draft";
import { conflict } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { relatedSources } from "@/server/sources/load-relations";
import { addNames } from "@/server/sources/save-names";
import type { Work } from "@/server/transact";
import { campEventsOf, writeCamps } from "./carry-out-camps";

/** Does what a plan says and records each change. Decided claims that it moves are reviewed again. */
export async function carryOut(work: Work, plan: RegistryPlan): Promise<void> {
  await reconsiderDependents(work, {
    dependents: { sourceIds: await relatedSources(work.tx, touchedBy(plan)), besides: null },
    because: "A registry file was read",
    change: () => write(work, plan),
  });
  await work.record(...eventsOf(plan), ...campEventsOf(plan));
}

/** The sources whose claims a plan may move. New ones have none. */
export function touchedBy(plan: RegistryPlan): string[] {
  const relations = [...plan.relations, ...plan.changedRelations.map(({ after }) => after)];
  const memberships = [...plan.memberships, ...plan.changedMemberships.map(({ after }) => after)];
  const tied = relations.flatMap(({ fromId, toId }) => [fromId, toId]);
  const placed = memberships.map(({ sourceId }) => sourceId);
  return [...plan.changed.map(({ before }) => before.id), ...tied, ...placed];
}

async function write(work: Work, plan: RegistryPlan): Promise<void> {
  const { tx, now } = work;
  await tx.source.createMany({
    data: plan.created.map(({ ref: _, version: __, ...source }) => ({
      ...source,
      canonicalId: source.id,
      createdAt: now,
    })),
  });
  await changeSources(tx, plan);
  await addNames(tx, { names: plan.names.map(({ ownerName: _, ...name }) => name), now });
  await tx.sourceRelation.createMany({
    data: plan.relations.map((one) => ({ ...toStored(one), createdAt: now })),
  });
  await changeRelations(tx, plan.changedRelations);
  await writeCamps(work, plan);
}

function toStored({ id, kind, fromId, toId, since, until, citation, note }: PlannedRelation) {
  return { id, kind, fromId, toId, since, until, citation, note };
}

/** Versions guard names too: a source that is only given names gets its next one. A conflict where one is not as planned on. */
async function changeSources(tx: Database, { changed, named }: RegistryPlan): Promise<void> {
  const rows = [...changed.map(({ after }) => after), ...named];
  const count = await tx.$executeRaw`
    UPDATE sources s SET kind = given.kind::"SourceKind", country = given.country, homepage = given.homepage,
      wikidata_id = given."wikidataId", citation = given.citation, checked = given.checked, version = s.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(id uuid, kind text, country text, homepage text,
      "wikidataId" text, citation text, checked boolean, version int)
    WHERE s.id = given.id AND s.version = given.version`;
  if (count < rows.length) throw conflict("source");
}

async function changeRelations(tx: Database, changed: RegistryPlan["changedRelations"]): Promise<void> {
  const rows = changed.map(({ after }) => after);
  await tx.$executeRaw`
    UPDATE source_relations r SET citation = given.citation, note = given.note, version = r.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(id uuid, citation text, note text)
    WHERE r.id = given.id`;
}

function eventsOf(plan: RegistryPlan): AuditEntry[] {
  const about = (entityId: string) => ({ entity: "source" as const, entityId });
  return [
    ...plan.created.map(
      ({ id, ref: _, version: __, folded: ___, ...after }): AuditEntry => ({
        ...{ kind: "SourceCreated", ...about(id), after },
      }),
    ),
    ...plan.changed.map(
      ({ before, after }): AuditEntry => ({
        ...{ kind: "SourceEdited", ...about(after.id), ...changedFields({ before, after }) },
      }),
    ),
    ...plan.names.map(
      ({ sourceId, name, language, since, until }): AuditEntry => ({
        ...{ kind: "AliasSaved", ...about(sourceId), after: { name, language, since, until } },
      }),
    ),
    ...plan.relations.map(
      ({ id: _, ...after }): AuditEntry => ({
        ...{ kind: "RelationAdded", ...about(after.fromId), after },
      }),
    ),
    ...plan.changedRelations.map(
      ({ before, after }): AuditEntry => ({
        ...{
          kind: "RelationChanged",
          ...about(after.fromId),
          before: recorded(before),
          after: recorded(after),
        },
      }),
    ),
  ];
}

function recorded({ kind, toId, since, until, citation, note }: PlannedRelation) {
  return { kind, toId, since, until, citation, note };
}

function changedFields({ before, after }: Changed<KnownSource>) {
  const fields = (["kind", "country", "homepage", "wikidataId", "citation", "checked"] as const).filter(
    (field) => before[field] !== after[field],
  );
  const of = (source: KnownSource) => Object.fromEntries(fields.map((field) => [field, source[field]]));
  return { before: of(before), after: of(after) };
}
