import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "@/server/claims/views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { History } from "./history";

function anEntry(said: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    ...{ id: idOf(801), kind: "ClaimEdited", actor: "Rana Haddad", at: "2016-05-12T09:30:00.000Z" },
    ...{ before: { statement: "Halfaya fell." }, after: { statement: "Halfaya was taken." }, reason: null },
    ...said,
  };
}

const showEntries = (...entries: HistoryEntry[]) => show(<History entries={entries} />);
const entries = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const change = () => screen.getByRole("definition").textContent;

describe("the history of a claim", () => {
  test("says how long it is, also when it is closed", () => {
    showEntries(anEntry(), anEntry({ id: idOf(802) }));
    expect(screen.getByText("History").textContent).toBe("History 2");
    expect(screen.getByText("History").closest("details")?.open).toBe(false);
  });

  test("says who did what and when, in the order in which it is given", () => {
    showEntries(
      anEntry({ id: idOf(802), kind: "ClaimTaken", actor: "رنا", before: null, after: null }),
      anEntry({ kind: "ClaimWithdrawn", before: null, after: null }),
    );
    expect(entries()).toEqual([
      "رنا took the claim to review12 May 2016, 09:30 UTC",
      "Rana Haddad took the claim back12 May 2016, 09:30 UTC",
    ]);
    expect(screen.getByText("رنا").tagName).toBe("BDI");
  });

  test("says why, where there is a reason", () => {
    showEntries(anEntry({ reason: "ظهر تسجيل" }));
    const reason = screen.getByText(/ظهر تسجيل/);
    expect([reason.textContent, reason.dir]).toEqual(["Reason: ظهر تسجيل", "auto"]);
  });

  test("says no reason where there is none", () => {
    showEntries(anEntry());
    expect(screen.queryByText(/^Reason/)).toBeNull();
  });
});

describe("a change in the history", () => {
  test("shows what was and what came, each in its own direction", () => {
    showEntries(anEntry({ before: { statement: "سقطت حلفايا" } }));
    expect(screen.getByRole("term").textContent).toBe("Statement");
    expect(change()).toBe("سقطت حلفايا → Halfaya was taken.");
    const shown = within(screen.getByRole("definition"));
    expect([shown.getByText("سقطت حلفايا").tagName, shown.getByText("سقطت حلفايا").dir]).toEqual([
      ...["DEL", "auto"],
    ]);
    expect([shown.getByText("Halfaya was taken.").tagName]).toEqual(["INS"]);
  });

  test("from nothing shows what came", () => {
    showEntries(anEntry({ before: null, after: { rationale: "Seen." } }));
    expect(change()).toBe("Seen.");
  });

  test("to nothing shows what was", () => {
    showEntries(anEntry({ before: { note: "Seen." }, after: null }));
    expect(change()).toBe("Seen.");
    expect(screen.getByText("Seen.").tagName).toBe("DEL");
  });

  test("of several things shows each under its name", () => {
    showEntries(anEntry({ kind: "ReviewWritten", after: { verdict: "disputed", rationale: "No film." } }));
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      ...["Statement", "Verdict", "Rationale"],
    ]);
  });

  test("of figures shows them as they were and are", () => {
    const killed = { printed: "30", low: 30, high: 30, bound: "exactly", category: "killed" };
    const before = { figures: [killed] };
    const after = { figures: [{ ...killed, printed: "13", low: 13, high: 13 }] };
    showEntries(anEntry({ kind: "FiguresCorrected", before, after }));
    expect(change()).toBe("Killed: 30, printed “30” → Killed: 13, printed “13”");
  });

  test("that can't be shown leaves the entry without a list", () => {
    showEntries(anEntry({ before: null, after: { appearanceId: idOf(1) } }));
    expect(screen.queryByRole("term")).toBeNull();
  });
});
