import { describe, expect, it } from "vitest";
import { pathInWords } from "@/domain/corroboration/relation-words";
import { aRelation } from "@/test/builders/ties";

describe("a way over relations in words", () => {
  it.each([
    ["OCHA part_of UN", "OCHA is part of UN (Yearbook)"],
    ["Sky owned_by Holding", "Sky is owned by Holding (Yearbook)"],
    ["SANA state_run_by Syria", "SANA is state-run by Syria (Yearbook)"],
    ["Mirror relays SOHR", "Mirror relays SOHR (Yearbook)"],
    ["Sky shares_staff_with Post", "Sky shares staff with Post (Yearbook)"],
    ["SOHR declared_independent_of VDC", "SOHR is declared independent of VDC (Yearbook)"],
  ])("says of %s: %s", (notation, words) => {
    const relation = aRelation(notation);

    expect(pathInWords(relation.fromName, [relation])).toBe(words);
  });

  it.each([
    [{ since: "1965-06-24" }, "SANA is state-run by Syria since 1965-06-24 (Yearbook)"],
    [{ until: "2024" }, "SANA is state-run by Syria until 2024 (Yearbook)"],
    [{ since: "1965", until: "2024-12" }, "SANA is state-run by Syria 1965 to 2024-12 (Yearbook)"],
    [{ citation: "Decree 58" }, "SANA is state-run by Syria (Decree 58)"],
    [{ since: "1965", citation: "Decree 58" }, "SANA is state-run by Syria since 1965 (Decree 58)"],
  ])("tells period and citation of %o", (over, words) => {
    expect(pathInWords("SANA", [aRelation("SANA state_run_by Syria", over)])).toBe(words);
  });

  it("tells every step in its order, each with its own citation", () => {
    const steps = [
      aRelation("Sky owned_by Holding", { citation: "Register" }),
      aRelation("Holding part_of Group", { since: "2010" }),
      aRelation("Group state_run_by Gulf"),
    ];

    expect(pathInWords("Sky", steps)).toBe(
      "Sky is owned by Holding (Register), which is part of Group since 2010 (Yearbook), which is state-run by Gulf (Yearbook)",
    );
  });

  it("calls the start by the name it is asked for, whatever the relation was recorded for", () => {
    const relation = aRelation("Old Name owned_by Holding");

    expect(pathInWords("New Name", [relation])).toBe("New Name is owned by Holding (Yearbook)");
  });
});
