import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ReadSuggestion } from "@/domain/articles/reading";
import { aReadSuggestion } from "@/test/screens/article-views";
import { cardCommands } from "@/test/screens/card-commands";
import { idOf } from "@/test/screens/claim-views";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { ItemCard } from "./item-card";

const NEAR = [
  { sourceId: idOf(502), name: "Anadolu Agency" },
  { sourceId: idOf(503), name: "Andalusia" },
];

/** A suggestion whose printed names are near these. */
function misspelt(...names: string[]): ReadSuggestion {
  const { chain, ...suggestion } = aReadSuggestion();
  const [outlet, link] = chain;
  if (!outlet || !link) throw new Error("The builder's chain has an outlet and an origin.");
  return { ...suggestion, chain: [outlet, ...names.map((name) => ({ ...link, name, near: NEAR }))] };
}

interface Given {
  suggestion?: ReadSuggestion;
  active?: boolean;
  busy?: boolean;
  takeFocus?: boolean;
}

function showCard({
  suggestion = aReadSuggestion(),
  active = true,
  busy = false,
  takeFocus = false,
}: Given = {}) {
  const { told, commands } = cardCommands();
  const card = (
    <ItemCard
      item={suggestion}
      {...{ active, busy, takeFocus, canReview: true, ...commands }}
      onPick={(key) => told.push(["pick", key])}
    />
  );
  return { told, suggestion, ...show(card) };
}

const card = () => screen.getByLabelText("Suggestion: The army left on Friday.");

test("a suggestion says that it is one, how sure the extractor is, what it proposes and who said so", () => {
  showCard();
  expect(screen.getByText("Suggestion")).toBeTruthy();
  expect(screen.getByText(/^likely, 80/).parentElement?.textContent).toMatch(/Confidence likely, 80 %/);
  expect(screen.getByText("The army left on Friday.")).toBeTruthy();
  const chain = screen.getByLabelText("Attribution chain, from the origin to the outlet");
  expect([...chain.children].map(({ textContent }) => textContent)).toEqual([
    "origin: Andadolu, unchecked source",
    "outlet: Reuters",
  ]);
});

test("a statement runs the way it is written, on an open card and on a closed one", () => {
  const suggestion = aReadSuggestion({ statement: "غادر الجيش" });
  const { unmount } = showCard({ suggestion });
  expect(screen.getByText("غادر الجيش").getAttribute("dir")).toBe("auto");
  unmount();
  showCard({ suggestion, active: false });
  expect(screen.getByText("غادر الجيش").getAttribute("dir")).toBe("auto");
});

test.each([
  ["Accept", "accept"],
  ["Edit", "edit"],
  ["Reject", "reject"],
])("%s is done with the suggestion of the card", async (name, command) => {
  const { user, told, suggestion } = showCard();
  await user.click(screen.getByRole("button", { name }));
  expect(told).toEqual([[command, suggestion]]);
});

test("while it waits neither accepting nor rejecting can be pressed again", async () => {
  const { user, told } = showCard({ busy: true });
  await user.click(screen.getByRole("button", { name: "Accept" }));
  await user.click(screen.getByRole("button", { name: "Reject" }));
  expect(told).toEqual([]);
});

test("the strongest near name is offered for a printed one, and taken with one press", async () => {
  const suggestion = misspelt("Andadolu");
  const { user, told } = showCard({ suggestion });
  expect(screen.getByText("Anadolu Agency").closest("p")?.textContent).toMatch(
    /^Is “Andadolu” the same as “Anadolu Agency”\?/,
  );
  expect(screen.queryByText("Andalusia")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Yes, use it" }));
  expect(told).toEqual([["takeMatch", suggestion, suggestion.chain[1], NEAR[0]]]);
});

test("each link with a near name gets its own offer, also two that are printed alike", async () => {
  const complained = complaints();
  const suggestion = misspelt("Andadolu", "Andadolu");
  const { user, told } = showCard({ suggestion });
  const offers = screen.getAllByRole("button", { name: "Yes, use it" });
  expect(offers).toHaveLength(2);
  await user.click(offers[1] ?? card());
  expect(told[0]?.[2]).toBe(suggestion.chain[2]);
  expect(complained).toEqual([]);
});

test("names run the way they are written: neither turns the question round", () => {
  showCard({ suggestion: misspelt("الأناضول") });
  expect(screen.getAllByText("الأناضول").map(({ tagName }) => tagName)).toEqual(["BDI", "BDI"]);
  expect(screen.getByText("Anadolu Agency").tagName).toBe("BDI");
});

test("a closed card shows no buttons and no offers, and opens wherever it is pressed", async () => {
  const { user, told } = showCard({ suggestion: misspelt("Andadolu"), active: false });
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(card().getAttribute("aria-current")).toBeNull();
  await user.click(screen.getByText("The army left on Friday."));
  expect(told[0]).toEqual(["pick", idOf(701)]);
});

test("an open card says so, and a press on it opens nothing again", async () => {
  const { user, told } = showCard();
  expect(card().getAttribute("aria-current")).toBe("true");
  await user.click(screen.getByText("The army left on Friday."));
  expect(told).toEqual([]);
});

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
])(
  "a card takes focus only where it is open (%s) and the keyboard moved there (%s)",
  (active, takeFocus, has) => {
    showCard({ active, takeFocus });
    expect(document.activeElement === card()).toBe(has);
  },
);
