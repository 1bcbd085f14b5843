import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { AUDIT_ENTITIES, AUDIT_KINDS } from "@/domain/audit/event";
import type { AuditFilter as Filter } from "@/domain/audit/schema";
import { choicesByName, entityLabel, kindLabel } from "./event-words";

interface AuditFilterProps {
  filter: Filter;
  actors: readonly { id: string; name: string }[];
}

const KINDS = [{ value: "", label: "Every kind" }, ...choicesByName(AUDIT_KINDS, kindLabel)];
const ENTITIES = [{ value: "", label: "Everything" }, ...choicesByName(AUDIT_ENTITIES, entityLabel)];

/** What the audit log is narrowed by; a plain form, so that it stands in the address and works without scripts. */
export function AuditFilter({ filter, actors }: AuditFilterProps) {
  const people = [
    { value: "", label: "Everybody" },
    ...actors.map(({ id, name }) => ({ value: id, label: name })),
  ];

  return (
    <search>
      <form action="/admin/audit" className="mb-4 flex flex-wrap items-end gap-2">
        <SelectField label="By" name="actor" defaultValue={filter.actor ?? ""} options={people} />
        <SelectField label="What happened" name="kind" defaultValue={filter.kind ?? ""} options={KINDS} />
        <SelectField label="About" name="entity" defaultValue={filter.entity ?? ""} options={ENTITIES} />
        <TextField label="From" name="from" type="date" defaultValue={filter.from} />
        <TextField label="To" name="to" type="date" defaultValue={filter.to} />
        {filter.entityId && <input type="hidden" name="entityId" value={filter.entityId} />}
        <SubmitButton variant="secondary">Show</SubmitButton>
      </form>
    </search>
  );
}
