import { describe, expect, it } from "vitest";
import { encodeCursor, parseCursor } from "./cursor";
import { isCursor, readCursor } from "./is-cursor";
import { newId } from "./new-id";

const ours = encodeCursor(newId());

describe("a cursor", () => {
  it("is told from other texts as the lists tell it", () => {
    for (const text of [
      "",
      "nonsense",
      `${ours}A`,
      ours.slice(1),
      `${ours.slice(0, -1)}B`,
      `${ours.slice(1)}+`,
    ]) {
      expect(isCursor(text)).toBe(false);
      expect(() => parseCursor(text)).toThrow();
    }
    for (let i = 0; i < 50; i++) expect(isCursor(encodeCursor(newId()))).toBe(true);
  });

  it("is read from an address that names one", () => {
    expect([ours, "nonsense", [ours, ours], undefined].map(readCursor)).toEqual([
      ...[ours, undefined, undefined, undefined],
    ]);
  });
});
