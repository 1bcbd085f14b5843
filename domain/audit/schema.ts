import { z } from "zod";
import { day } from "@/lib/day";
import { AUDIT_ENTITIES, AUDIT_KINDS } from "./event";

/** What the audit log is narrowed to. Days are in UTC, both included; `cursor` is the `nextCursor` of the page before. */
export const auditFilter = z.strictObject({
  actor: z.uuid().optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  entity: z.enum(AUDIT_ENTITIES).optional(),
  entityId: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** A filter as parsed from {@link auditFilter}. */
export type AuditFilter = z.infer<typeof auditFilter>;
