import type { Json } from "@/domain/audit/event";

/** "SourceMerged" as "Source merged". */
export function kindLabel(kind: string): string {
  const words = kind.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words;
}

/** "setting" as "Setting". */
export function entityLabel(entity: string): string {
  return entity.charAt(0).toUpperCase() + entity.slice(1);
}

/** One thing that an event changed: what it was and what it is, in words; null where there was nothing. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

/** What an event changed, field by field in the order of their names; values that are no object stand under "". */
export function changedFields(before: Json, after: Json): ChangedField[] {
  const [had, has] = [toFields(before), toFields(after)];
  const fields = [...new Set([...Object.keys(had), ...Object.keys(has)])].sort();
  return fields
    .map((field) => ({ field, before: inWords(had[field]), after: inWords(has[field]) }))
    .filter((change) => change.before !== change.after);
}

function toFields(value: Json): Record<string, Json> {
  if (value === null) return {};
  return typeof value === "object" && !Array.isArray(value) ? value : { "": value };
}

function inWords(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((one) => inWords(one) ?? "none").join(", ") || "none";
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${inWords(one) ?? "none"}`)
    .join(", ");
}
