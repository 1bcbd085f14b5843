import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { DeskMeta } from "./desk-meta";

const NOTHING = { mineOpen: 0, openSuggestions: 0, overrides: 0 };

test("where nothing waits nothing is said", () => {
  show(<DeskMeta {...NOTHING} />);
  expect(screen.queryByText(/claim|suggestion|decision/)).toBeNull();
});

test.each([
  ["mineOpen", 1, "1 claim of yours not decided"],
  ["mineOpen", 2, "2 claims of yours not decided"],
  ["openSuggestions", 1, "1 suggestion to look at"],
  ["openSuggestions", 2, "2 suggestions to look at"],
  ["overrides", 1, "1 decision against the rule"],
  ["overrides", 2, "2 decisions against the rule"],
])("%s of %i is said in words, alone", (field, count, words) => {
  show(<DeskMeta {...NOTHING} {...{ [field]: count }} />);
  expect(screen.getAllByText(/claim|suggestion|decision/).map(({ textContent }) => textContent)).toEqual([
    words,
  ]);
});

test("decisions against the rule lead to their list", () => {
  show(<DeskMeta {...NOTHING} overrides={1} />);
  expect(screen.getByRole("link").getAttribute("href")).toBe("/queue?byException=true");
});
