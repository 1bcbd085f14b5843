import { v7 } from "uuid";

/** A fresh UUIDv7: ids made later sort later, so a list by id is a list by time. */
export function newId(): string {
  return v7();
}
