import { describe, expect, it } from "vitest";
import { looksLikeOutlet } from "./outlets";

describe("looksLikeOutlet", () => {
  it.each([
    "Reuters",
    "Anadolu",
    "Andadolu",
    "the Anadolu news agency",
    "AFP",
    "state television",
    "the Hurriyet newspaper",
    "the BBC",
    "The New York Times",
    "Al Jazeera",
    "Interfax",
    "Radio Fresh",
  ])("takes %j for an outlet or agency", (mention) => {
    expect(looksLikeOutlet(mention)).toBe(true);
  });

  it.each([
    "lawmakers",
    "Assad",
    "the Security Council",
    "reporters",
    "him",
    "a news conference",
    "a briefing",
    "the general",
    "Obama",
  ])("does not take %j for one", (mention) => {
    expect(looksLikeOutlet(mention)).toBe(false);
  });

  it("allows one letter of difference only in names of six letters or more", () => {
    expect(looksLikeOutlet("Reuter")).toBe(true);
    expect(looksLikeOutlet("DBC")).toBe(false);
  });
});
