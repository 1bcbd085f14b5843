import { describe, expect, it } from "vitest";
import { sectionOf, sectionsFor } from "./sections";

describe("sectionOf", () => {
  it.each([
    ["/", "desk"],
    ["/articles", "articles"],
    ["/articles/A-12", "articles"],
    ["/claims/C-1042", "queue"],
    ["/admin/audit", "admin"],
    ["/articles-of-faith", null],
    ["/account", null],
  ])("puts %s under %s", (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});

describe("sectionsFor", () => {
  it("shows the admin pages to admins only", () => {
    expect(sectionsFor(["admin"]).some(({ id }) => id === "admin")).toBe(true);
    expect(sectionsFor(["reviewer", "editor"]).some(({ id }) => id === "admin")).toBe(false);
  });
});
