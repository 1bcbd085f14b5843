import { readCursor } from "./is-cursor";

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "");

/** What was sent without the fields that hold nothing, for a schema to read; what is no object stays as it is. */
export function blanksLeftOut(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return sent;
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => !isBlank(value)));
}

/** The fields of a search form that hold something; a form sends the empty ones too. Repeated fields are left out. */
export function withoutBlanks(params: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !isBlank(entry[1]),
    ),
  );
}

/** What the address of a list says. A cursor that makes no sense is left out: the list then shows its first page. */
export function fromAddress(params: Record<string, string | string[] | undefined>): Record<string, string> {
  const { cursor: named, ...given } = withoutBlanks(params);
  const cursor = readCursor(named);
  return cursor === undefined ? given : { ...given, cursor };
}

/** An address with these fields as its query; blank and absent ones are left out. */
export function addressWith(path: string, params: Record<string, string | number | undefined>): string {
  const given = Object.entries(params).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [[key, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
