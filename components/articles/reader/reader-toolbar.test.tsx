import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ReadItem } from "@/domain/articles/reading";
import { aReadClaim, aReadSuggestion } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ReaderToolbar } from "./reader-toolbar";

const LIKELY = aReadSuggestion();
const UNLIKELY = aReadSuggestion({ key: "unlikely", confidence: 0.49 });
const NAME = aReadSuggestion({ key: "name", confidence: 0.99, phrase: true });
const OPEN = aReadClaim();
const DECIDED = aReadClaim({ key: "decided", claimId: idOf(2), standing: "unverifiable" });
const AGAIN = aReadClaim({ key: "again", claimId: idOf(3), standing: "needs_re_review" });
const TWICE = aReadClaim({ ...DECIDED, key: "twice" });

interface Given {
  items?: readonly ReadItem[];
  unfolded?: boolean;
  mayRenew?: boolean;
  renewing?: boolean;
  rejected?: number;
}

function showToolbar(given: Given = {}) {
  const { items = [], unfolded = false, mayRenew = true, renewing = false, rejected = 0 } = given;
  const told: unknown[] = [];
  const bar = (
    <ReaderToolbar
      {...{ items, unfolded, renewing, rejected }}
      onRejected={() => told.push("rejected")}
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
  ["1 open suggestion · 1 claim, 1 decided", [LIKELY, DECIDED, TWICE]],
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

test("what was rejected is counted on the button that lists it", async () => {
  const { user, told } = showToolbar({ rejected: 2 });
  await user.click(screen.getByRole("button", { name: "2 rejected" }));
  expect(told).toEqual(["rejected"]);
});

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
