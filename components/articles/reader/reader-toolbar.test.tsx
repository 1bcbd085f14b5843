import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ReadItem } from "@/domain/articles/reading";
import { aReadClaim, aReadSuggestion } from "@/test/screens/article-views";
import { show } from "@/test/screens/show";
import { ReaderToolbar } from "./reader-toolbar";

const LIKELY = aReadSuggestion();
const UNLIKELY = aReadSuggestion({ key: "unlikely", confidence: 0.49 });
const NAME = aReadSuggestion({ key: "name", confidence: 0.99, phrase: true });
const OPEN = aReadClaim();
const DECIDED = aReadClaim({ key: "decided", standing: "unverifiable" });
const AGAIN = aReadClaim({ key: "again", standing: "needs_re_review" });

interface Given {
  items?: readonly ReadItem[];
  unfolded?: boolean;
  mayRenew?: boolean;
  renewing?: boolean;
}

function showToolbar({ items = [], unfolded = false, mayRenew = true, renewing = false }: Given = {}) {
  const told: unknown[] = [];
  const bar = (
    <ReaderToolbar
      {...{ items, unfolded, renewing }}
      onUnfold={(next) => told.push(["unfold", next])}
      onMove={(by) => told.push(["move", by])}
      onKeys={() => told.push("keys")}
      onRenew={mayRenew ? () => told.push("renew") : null}
    />
  );
  return { told, ...show(bar) };
}

test.each<[string, ReadItem[]]>([
  ["0 open suggestions · 0 claims, 0 decided", []],
  ["1 open suggestion · 1 claim, 0 decided", [LIKELY, OPEN]],
  ["1 open suggestion · 3 claims, 1 decided", [LIKELY, UNLIKELY, NAME, OPEN, DECIDED, AGAIN]],
  ["0 open suggestions · 1 claim, 1 decided", [UNLIKELY, DECIDED]],
])("how far the article is: %s", (words, items) => {
  showToolbar({ items });
  expect(screen.getByText(words)).toBeTruthy();
});

test.each([
  [false, "Show 2 more, unlikely", true],
  [true, "Hide 2 unlikely", false],
])(
  "what is folded away (shown: %s) is counted on the button that turns it round",
  async (unfolded, name, next) => {
    const { user, told } = showToolbar({ items: [LIKELY, UNLIKELY, NAME], unfolded });
    await user.click(screen.getByRole("button", { name }));
    expect(told).toEqual([["unfold", next]]);
  },
);

test("nothing can be unfolded where nothing is folded away", () => {
  showToolbar({ items: [LIKELY, OPEN] });
  expect(screen.queryByRole("button", { name: /unlikely/ })).toBeNull();
});

test.each([
  ["Previous", ["move", -1]],
  ["Next", ["move", 1]],
  ["Keys", "keys"],
  ["Read again", "renew"],
])("%s does what it says", async (name, expected) => {
  const { user, told } = showToolbar();
  await user.click(screen.getByRole("button", { name }));
  expect(told).toEqual([expected]);
});

test("while the text is read again a second press does nothing", async () => {
  const { user, told } = showToolbar({ renewing: true });
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(told).toEqual([]);
});
