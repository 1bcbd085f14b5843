import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SavedFilter } from "@/domain/claims/saved-filter";
import { removeFilter, saveFilter } from "@/server/claims/filter-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import type { QueueSelection } from "./queue-address";
import { SavedFilters } from "./saved-filters";

const DISPUTED: SavedFilter = { id: idOf(1), name: "Disputed", filter: { standing: "disputed" } };
const ALEPPO: SavedFilter = { id: idOf(2), name: "حلب", filter: { q: "Aleppo", mine: true } };

interface Said {
  filters?: SavedFilter[];
  selection?: QueueSelection;
  canSave?: boolean;
}

function showFilters({ filters = [DISPUTED, ALEPPO], selection = {}, canSave = false }: Said = {}) {
  return show(<SavedFilters filters={filters} selection={selection} canSave={canSave} />);
}

const links = () => screen.getAllByRole("link");
const current = () => links().filter((link) => link.getAttribute("aria-current") === "page");
const saveButton = () => screen.queryByRole("button", { name: "Save this filter" });
const remove = ({ user }: ReturnType<typeof show>) =>
  user.click(screen.getByRole("button", { name: "Remove Disputed" }));

describe("the filters one keeps", () => {
  test("are left out where there is none and nothing to keep", () => {
    showFilters({ filters: [] });
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  test("each lead to their list, named in their own direction", () => {
    showFilters();
    expect(links().map((link) => link.getAttribute("href"))).toEqual([
      ...["/queue?standing=disputed", "/queue?q=Aleppo&mine=true"],
    ]);
    expect(screen.getByText("حلب").tagName).toBe("BDI");
  });

  test.each([
    ["nothing is chosen", {}, []],
    ["it is chosen", { standing: "disputed" }, ["Disputed"]],
    ["it is chosen on longer pages", { standing: "disputed", limit: 100 }, ["Disputed"]],
    ["more than it is chosen", { standing: "disputed", mine: true }, []],
  ] as const)("one is marked as where one is, when %s", (_case, selection, names) => {
    showFilters({ selection });
    expect(current().map(({ textContent }) => textContent)).toEqual(names);
  });

  test.each([
    ["the first one", [], true, 1],
    ["another one", [DISPUTED], true, 1],
    ["nothing new", [DISPUTED], false, 0],
  ])("can be added to where there is something to keep: %s", (_case, filters, canSave, shown) => {
    showFilters({ filters, canSave, selection: { standing: "unverifiable" } });
    expect(saveButton() === null ? 0 : 1).toBe(shown);
  });

  test("get the one that is chosen now", async () => {
    const sent = answers(saveFilter, done(DISPUTED));
    const { user } = showFilters({ canSave: true, selection: { standing: "unverifiable" } });
    await user.click(screen.getByRole("button", { name: "Save this filter" }));
    await user.click(screen.getByLabelText(/^Name/));
    await user.paste("Open ends");
    await user.click(screen.getByRole("button", { name: "Save the filter" }));
    expect(sent).toMatchObject([{ name: "Open ends", filter: { standing: "unverifiable" } }]);
  });
});

describe("removing a filter", () => {
  test("is told, and can be undone: the same filter is kept again", async () => {
    const removed = answers(removeFilter, done(undefined));
    const saved = answers(saveFilter, done(DISPUTED));
    const shown = showFilters();
    await remove(shown);
    expect(await screen.findByText("Removed “Disputed”.")).toBeTruthy();
    expect(removed).toEqual([{ id: idOf(1) }]);
    expect(saved).toEqual([]);

    await shown.user.click(screen.getByText("Undo"));
    await waitFor(() => expect(shown.journey).toEqual(["refresh"]));
    expect(saved).toEqual([{ name: "Disputed", filter: { standing: "disputed" } }]);
  });

  test("can still be undone after the filter went from the page", async () => {
    answers(removeFilter, done(undefined));
    const saved = answers(saveFilter, done(DISPUTED));
    const shown = showFilters();
    await remove(shown);
    await screen.findByText("Removed “Disputed”.");
    shown.rerender(<SavedFilters filters={[ALEPPO]} selection={{}} canSave={false} />);
    await shown.user.click(screen.getByText("Undo"));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test.each([
    ["is refused", () => refused("It is gone already."), "It is gone already."],
    ["does not reach the desk", unreachable, /^The desk could not be reached/],
  ])("that %s is said, and offers no undo", async (_case, answer, words) => {
    answers(removeFilter, answer);
    const shown = showFilters();
    await remove(shown);
    expect(await screen.findAllByText(words)).toBeTruthy();
    expect(screen.queryByText("Undo")).toBeNull();
    expect(screen.queryByText(/^Removed/)).toBeNull();
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(removeFilter, waiting.answer);
    const shown = showFilters();
    await remove(shown);
    await remove(shown);
    waiting.give(done(undefined));
    await screen.findByText("Removed “Disputed”.");
    expect(sent).toHaveLength(1);
  });

  test("an undo that is refused is said", async () => {
    answers(removeFilter, done(undefined));
    answers(saveFilter, refused("There are 30 already."));
    const shown = showFilters();
    await remove(shown);
    await shown.user.click(await screen.findByText("Undo"));
    expect(await screen.findAllByText("There are 30 already.")).toBeTruthy();
  });
});

test("the filters are a list in a navigation of their own", () => {
  showFilters();
  const nav = screen.getByRole("navigation", { name: "Saved filters" });
  expect(within(nav).getAllByRole("listitem")).toHaveLength(2);
});
