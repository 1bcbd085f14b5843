import { z } from "zod";
import { AUDIT_ENTITIES } from "@/domain/audit/event";
import { auditFilter } from "@/domain/audit/schema";
import { operation } from "@/server/http/operation";

const head = z.strictObject({ seq: z.int(), position: z.int(), hash: z.string() });

const event = z.strictObject({
  id: z.uuid(),
  seq: z.int(),
  at: z.iso.datetime(),
  gate: z.string(),
  actorId: z.uuid().nullable(),
  actorName: z.string(),
  requestId: z.string().nullable(),
  kind: z.string(),
  entity: z.enum(AUDIT_ENTITIES),
  entityId: z.uuid().nullable(),
  entityRef: z.string().nullable(),
  before: z.json().nullable(),
  after: z.json().nullable(),
  reason: z.string().nullable(),
  hash: z.string().nullable(),
});

/** GET /audit. */
export const listAudit = operation({
  id: "listAudit",
  method: "get",
  path: "/audit",
  summary: "The audit log, newest first",
  permission: "audit.read",
  query: auditFilter,
  responses: { 200: z.strictObject({ items: z.array(event), nextCursor: z.string().nullable() }) },
});

/** GET /audit/verify. */
export const verifyAudit = operation({
  id: "verifyAudit",
  method: "get",
  path: "/audit/verify",
  summary: "Check the hash chain of the audit log and name the first broken entry",
  permission: "audit.verify",
  responses: {
    200: z.union([
      z.strictObject({ ok: z.literal(true), events: z.int(), head }),
      z.strictObject({
        ok: z.literal(false),
        brokenAt: z.strictObject({
          seq: z.int(),
          reason: z.enum(["changed", "missing_before", "inserted", "broken_link", "missing_at_end"]),
        }),
      }),
    ]),
  },
});
