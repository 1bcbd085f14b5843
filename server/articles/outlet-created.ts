import type { AuditEntry } from "@/domain/audit/event";
import { formatReference } from "@/lib/reference";
import type { SourceBrief } from "@/server/sources/exact-names";

/** The event of an outlet that was not registered before an article named it. */
export function outletCreated(outlet: SourceBrief): AuditEntry {
  const after = {
    ref: formatReference("S", outlet.ref),
    name: outlet.name,
    kind: outlet.kind,
    checked: outlet.checked,
  };
  return { kind: "SourceCreated", entity: "source", entityId: outlet.id, after };
}
