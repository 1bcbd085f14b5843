import { AppError } from "./app-error";
import { isUuid } from "./uuid";

/** The opaque text that continues a list after the row of this id. */
export function encodeCursor(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
}

/** The id a cursor continues after. Throws `invalid` for a text that is no cursor of ours. */
export function parseCursor(text: string): string {
  const hex = Buffer.from(text, "base64url").toString("hex");
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  if (isUuid(id) && encodeCursor(id) === text) return id;

  throw new AppError("invalid", "cursor: take the nextCursor of the page before, unchanged.", {
    problems: [{ path: "cursor", message: "is not a cursor of this list" }],
  });
}
