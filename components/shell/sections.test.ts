import { describe, expect, it } from "vitest";
import { sectionOf, sectionsFor } from "./sections";

describe("sectionOf", () => {
  it.each([
    ["/", "desk"],
    ["/articles", "articles"],
    ["/articles/A-12", "articles"],
    ["/claims/C-1042", "queue"],
    ["/what-if", "sources"],
    ["/admin/audit", "admin"],
    ["/articles-of-faith", null],
    ["/account", null],
  ])("puts %s under %s", (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});

describe("sectionsFor", () => {
  it.each([
    [["reviewer"], ["desk", "articles", "queue", "sources", "events"]],
    [["editor"], ["desk", "articles", "queue", "sources", "events", "export"]],
    [["admin"], ["desk", "articles", "queue", "sources", "events", "admin"]],
    [
      ["reviewer", "editor", "admin"],
      ["desk", "articles", "queue", "sources", "events", "export", "admin"],
    ],
  ])("shows %j what is for them", (roles, sections) => {
    expect(sectionsFor(roles).map(({ id }) => id)).toEqual(sections);
  });
});
