import type { FieldProblem } from "@/lib/app-error";

const MESSAGE = "holds a NUL character or half of a surrogate pair, which no text can hold";

/**
 * Every text in parsed input that the database can't hold: with a NUL character, or with half of a surrogate pair, which
 * would be stored as something else than was sent. Paths are written as `chain.0.source`.
 */
export function findUnstorable(input: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof input === "string") return isStorable(input) ? [] : [{ path: path.join("."), message: MESSAGE }];
  if (!isPlain(input)) return [];

  return Object.entries(input).flatMap(([key, value]) => findUnstorable(value, [...path, key]));
}

function isStorable(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

function isPlain(input: unknown): input is object {
  if (typeof input !== "object" || input === null) return false;
  return Array.isArray(input) || Object.getPrototypeOf(input) === Object.prototype;
}
