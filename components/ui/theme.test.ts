import { describe, expect, it } from "vitest";
import { parseTheme, THEMES, themeCookie } from "@/components/ui/theme";

describe("parseTheme", () => {
  it.each(THEMES)("takes %s as it is", (theme) => {
    expect(parseTheme(theme)).toBe(theme);
  });

  it.each([undefined, "", "DARK", 'dark" onload="x'])("takes %j for the machine's own", (value) => {
    expect(parseTheme(value)).toBe("system");
  });
});

describe("themeCookie", () => {
  it("keeps the choice for every page and longer than the visit", () => {
    expect(themeCookie("dark")).toMatch(/^theme=dark; path=\/; max-age=\d{7,}; samesite=lax$/);
  });
});
