/** Why something was refused: a closed `kind` for code, a `message` for people, and the input field it is about. */
export interface Refusal<K extends string = string> {
  kind: K;
  message: string;
  field?: string;
}

/** Either a value, or a refusal that the caller has to look at before going on. */
export type Result<T, E extends { kind: string } = Refusal> =
  | { ok: true; value: T }
  | { ok: false; error: E };

/** The result of something that went through. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The result of something that was refused, with the field it is about when there is one. */
export function refuse<K extends string>(
  kind: K,
  message: string,
  field?: string,
): { ok: false; error: Refusal<K> } {
  return { ok: false, error: field === undefined ? { kind, message } : { kind, message, field } };
}
