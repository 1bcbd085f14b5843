import "server-only";
import type { AuditEntry } from "@/domain/audit/event";
import type { RegistryPlan } from "@/domain/registry/plan-draft";
import type { CampMembership } from "@/domain/sources/camp";
import type { Work } from "@/server/transact";

/** Writes what a plan says of conflicts, their sides, and who stands on them. Four statements, however much that is. */
export async function writeCamps({ tx, now: createdAt }: Work, plan: RegistryPlan): Promise<void> {
  await tx.conflict.createMany({
    data: plan.conflicts.map(({ camps: _, ...conflict }) => ({ ...conflict, createdAt })),
  });
  await tx.camp.createMany({
    data: plan.camps.map(({ conflict: _, ...camp }) => ({ ...camp, createdAt })),
  });
  await tx.campMembership.createMany({
    data: plan.memberships.map(({ conflict: _, camp: __, ...membership }) => ({ ...membership, createdAt })),
  });
  const changed = plan.changedMemberships.map(({ after }) => after);
  await tx.$executeRaw`
    UPDATE camp_memberships m SET tie = given.tie::"CampTie", interest = given.interest, citation = given.citation,
      version = m.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      AS given(id uuid, tie text, interest text, citation text)
    WHERE m.id = given.id`;
}

/** What a plan changes about conflicts, as the audit log keeps it. */
export function campEventsOf(plan: RegistryPlan): AuditEntry[] {
  const isNew = new Set(plan.conflicts.map(({ id }) => id));
  const sidesOf = (id: string) => plan.camps.flatMap((one) => (one.conflictId === id ? [one.name] : []));
  const known = plan.camps.filter(({ conflictId }) => !isNew.has(conflictId));
  return [
    ...plan.conflicts.map(
      ({ id, name, since, until }): AuditEntry => ({
        ...{ kind: "ConflictCreated", entity: "conflict", entityId: id },
        after: { name, since, until, camps: sidesOf(id) },
      }),
    ),
    ...known.map(
      ({ conflictId, name }): AuditEntry => ({
        ...{ kind: "ConflictChanged", entity: "conflict", entityId: conflictId, after: { camp: name } },
      }),
    ),
    ...plan.memberships.map(
      (one): AuditEntry => ({
        ...{ kind: "CampJoined", entity: "source", entityId: one.sourceId, after: recorded(one) },
      }),
    ),
    ...plan.changedMemberships.map(
      ({ before, after }): AuditEntry => ({
        ...{ kind: "CampChanged", entity: "source", entityId: after.sourceId },
        ...{ before: recorded(before), after: recorded(after) },
      }),
    ),
  ];
}

function recorded({ conflict, camp, tie, interest, since, until, citation }: CampMembership) {
  return { conflict, camp, tie, interest, since, until, citation };
}
