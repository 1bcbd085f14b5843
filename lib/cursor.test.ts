import { describe, expect, it } from "vitest";
import { encodeCursor, parseCursor } from "./cursor";
import { newId } from "./new-id";

describe("parseCursor", () => {
  it("reads back what encodeCursor wrote", () => {
    const id = newId();
    expect(parseCursor(encodeCursor(id))).toBe(id);
  });

  it.each(["", "x", "not a cursor", `${encodeCursor(newId())}=`, encodeCursor(newId()).slice(1)])(
    "refuses %j and names the field",
    (text) => {
      expect(() => parseCursor(text)).toThrowError(
        expect.objectContaining({ code: "invalid", problems: [expect.objectContaining({ path: "cursor" })] }),
      );
    },
  );
});
