import type { Json } from "@/domain/audit/event";
import { isUuid } from "@/lib/uuid";

/** What two words of a name make one of, and what people know under another word. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\bre review/g, "re-review"],
  [/^Sign in\b/, "Sign-in"],
  [/^Camp\b/, "Side"],
  [/^camp\b/, "side"],
  [/^User\b/, "Person"],
  [/^user\b/, "person"],
];

function spelled(name: string): string {
  const words = name.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return SAID.reduce((said, [pattern, word]) => said.replace(pattern, word), words);
}

/** "SourceMerged" as "Source merged", in the words of the desk. */
export function kindLabel(kind: string): string {
  return spelled(kind);
}

/** "mergedInto" as "merged into", "appearanceIds" as "appearances"; an id that something is told of by as its end. */
export function fieldLabel(field: string): string {
  if (isUuid(field)) return shortened(field);
  return spelled(field.replace(/(?<=[a-z])Ids$/, "s").replace(/(?<=[a-z])Id$/, "")) || "value";
}

/** Choices for a list, by their names. */
export function choicesByName<T extends string>(values: readonly T[], label: (value: T) => string) {
  return values
    .map((value) => ({ value, label: label(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/** "setting" as "Setting". */
export function entityLabel(entity: string): string {
  const words = spelled(entity);
  return words.charAt(0).toUpperCase() + words.slice(1);
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
  if (typeof value === "string") return isUuid(value) ? shortened(value) : value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((one) => inWords(one) ?? "none").join(", ") || "none";
  if (typeof value.ref === "string" && (typeof value.name === "string" || value.name === null))
    return [value.ref, value.name].filter(Boolean).join(" ");

  const told = Object.entries(value).map(([key, one]) => `${fieldLabel(key)}: ${inWords(one) ?? "none"}`);
  return told.join(", ") || null;
}

/** An id tells nobody anything but which is which: its end does, its beginning is the time. */
function shortened(id: string): string {
  return `…${id.slice(-12)}`;
}
