import { describe, expect, it } from "vitest";
import { encodeCursor } from "./cursor";
import { newId } from "./new-id";
import { FIRST_PAGE, pageQuery, toPage } from "./page";

describe("a page that is asked for", () => {
  it("is the first of the usual length when nothing is said", () => {
    expect(FIRST_PAGE).toEqual({ limit: 25 });
    expect(pageQuery.parse({ limit: "100", cursor: "x" })).toEqual({ limit: 100, cursor: "x" });
  });

  it.each([{ limit: "0" }, { limit: "101" }, { limit: "1.5" }, { cursor: "x".repeat(501) }, { page: "2" }])(
    "is none by %o",
    (query) => {
      expect(pageQuery.safeParse(query).success).toBe(false);
    },
  );
});

describe("a page", () => {
  const rows = Array.from({ length: 3 }, () => ({ id: newId() }));

  it("holds as many as asked for, and leads on where there are more", () => {
    expect(toPage(rows, 2)).toEqual({ items: rows.slice(0, 2), nextCursor: encodeCursor(rows[1]?.id ?? "") });
  });

  it.each([3, 4])("of %i is the last where there are no more", (limit) => {
    expect(toPage(rows, limit)).toEqual({ items: rows, nextCursor: null });
    expect(toPage([], limit)).toEqual({ items: [], nextCursor: null });
  });
});
