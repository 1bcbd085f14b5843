import { describe, expect, it } from "vitest";
import { sectionsFor } from "@/components/shell/sections";

const words = (roles: string[]) => sectionsFor(roles).map((section) => section.label);

describe("sectionsFor", () => {
  it("gives an admin all six words", () => {
    expect(words(["admin"])).toEqual(["Desk", "Articles", "Queue", "Sources", "Export", "Admin"]);
  });

  it.each([[["reviewer"]], [["editor"]], [["reviewer", "editor"]], [[]]])("keeps Admin from %j", (roles) => {
    expect(words(roles)).toEqual(["Desk", "Articles", "Queue", "Sources", "Export"]);
  });
});
