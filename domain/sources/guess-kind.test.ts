import { describe, expect, it } from "vitest";
import { guessKind } from "./guess-kind";

describe("guessKind", () => {
  it.each([
    ["Harbour News Agency", "news_agency"],
    ["Cihan Haber Ajansı", "news_agency"],
    ["the army's news agency", "news_agency"],
    ["Syrian state television", "outlet"],
    ["The Northern Times", "outlet"],
    ["Hama Observatory", "monitor"],
    ["Violations Documentation Centre", "monitor"],
    ["Free Northern Army", "armed_group"],
    ["the Levant Front", "armed_group"],
    ["United Nations", "international_organisation"],
    ["the Turkish Red Crescent", "international_organisation"],
    ["Ministry of Defence", "government"],
    ["Aleppo police", "government"],
    ["Orient Airlines", "company"],
    ["Samir Haddad", "person"],
    ["Colonel Samir Haddad of the army", "person"],
    ["President Novak", "person"],
  ] as const)("takes %s for %s", (name, kind) => {
    expect(guessKind(name, "origin")).toBe(kind);
  });

  it("takes whoever passed words on for an outlet when nothing else tells", () => {
    expect(guessKind("Andadolu", "relay")).toBe("outlet");
    expect(guessKind("Andadolu", "origin")).toBe("person");
  });

  it("is not misled by a telling word inside another word", () => {
    expect(guessKind("Frontera Munitz", "origin")).toBe("person");
    expect(guessKind("Postlethwaite", "origin")).toBe("person");
  });
});
