import { describe, expect, it } from "vitest";
import { newId } from "./new-id";
import { isUuid } from "./uuid";

describe("an id", () => {
  it("is told by its form, in capitals too", () => {
    const id = newId();
    for (const text of [id, id.toUpperCase()]) expect(isUuid(text)).toBe(true);
  });

  it.each([
    "",
    "C-1",
    newId().slice(1),
    `${newId()} `,
    newId().replaceAll("-", ""),
    newId().replace("-", "g"),
  ])("is not %j", (text) => {
    expect(isUuid(text)).toBe(false);
  });
});
