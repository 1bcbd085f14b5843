// Sixteen bytes in base64url: the last character holds two bits only.
const CURSOR = /^[\w-]{21}[AQgw]$/;

/** Whether a text can be a cursor of one of our lists. */
export function isCursor(text: string): boolean {
  return CURSOR.test(text);
}

/** The cursor that an address names; undefined, for the first page, where it names none that makes sense. */
export function readCursor(named: string | string[] | undefined): string | undefined {
  return typeof named === "string" && isCursor(named) ? named : undefined;
}
