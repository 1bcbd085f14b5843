import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ReadClaim } from "@/domain/articles/reading";
import { STANDING_LABELS, STANDINGS } from "@/domain/claims/standing";
import { anOutletReadLink, aReadClaim } from "@/test/screens/article-views";
import { cardCommands } from "@/test/screens/card-commands";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ItemCard } from "./item-card";

interface Given {
  claim?: ReadClaim;
  active?: boolean;
  busy?: boolean;
  canReview?: boolean;
}

function showCard({ claim = aReadClaim(), active = true, busy = false, canReview = true }: Given = {}) {
  const { told, commands } = cardCommands();
  const card = (
    <ItemCard
      item={claim}
      {...{ active, busy, canReview, takeFocus: false, ...commands }}
      onPick={(key) => told.push(["pick", key])}
    />
  );
  return { told, claim, ...show(card) };
}

const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
const chain = () => screen.getByLabelText("Attribution chain, from the origin to the outlet");

test("a claim shows its reference, standing and words, and who told whom", () => {
  showCard();
  expect(screen.getByLabelText("Claim C-1: Nine people died in Khan Tuman.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "C-1" }).getAttribute("href")).toBe("/claims/C-1");
  expect(screen.getByText("Unreviewed")).toBeTruthy();
  expect([...chain().children].map(({ textContent }) => textContent)).toEqual([
    "origin: Syrian Observatory for Human Rights",
    "outlet: Reuters",
  ]);
});

test("where the text names nobody behind the outlet, the card says that the origin is not stated", () => {
  showCard({ claim: aReadClaim({ chain: [anOutletReadLink()] }) });
  expect([...chain().children].map(({ textContent }) => textContent)).toEqual([
    "origin not stated",
    "outlet: Reuters",
  ]);
});

test.each(STANDINGS)(
  "a claim that is %s says so in words, can be reviewed unless it is decided, and taken back if it never was",
  (standing) => {
    showCard({ claim: aReadClaim({ standing }) });
    expect(screen.getByText(STANDING_LABELS[standing])).toBeTruthy();
    const isDecided = ["corroborated", "disputed", "unverifiable"].includes(standing);
    const stays = isDecided || standing === "needs_re_review";
    expect(buttons()).toEqual([...(isDecided ? [] : ["Review"]), "Edit", ...(stays ? [] : ["Take back"])]);
  },
);

test("who may not review is offered no review", () => {
  showCard({ canReview: false });
  expect(buttons()).toEqual(["Edit", "Take back"]);
});

test.each([
  ["Review", (claim: ReadClaim) => ["review", claim, null]],
  ["Edit", (claim: ReadClaim) => ["edit", claim]],
  ["Take back", (claim: ReadClaim) => ["withdraw", claim]],
] as const)("%s is done with the claim of the card", async (name, expected) => {
  const { user, told, claim } = showCard();
  await user.click(screen.getByRole("button", { name }));
  expect(told).toEqual([expected(claim)]);
});

test("while it waits it can't be taken back again, but still be edited", async () => {
  const { user, told, claim } = showCard({ busy: true });
  await user.click(screen.getByRole("button", { name: "Take back" }));
  await user.click(screen.getByRole("button", { name: "Edit" }));
  expect(told).toEqual([["edit", claim]]);
});

test.each([true, false])(
  "a decision against the rule is marked, also on a closed card (open: %s)",
  (active) => {
    showCard({ claim: aReadClaim({ standing: "corroborated", byException: true }), active });
    expect(screen.getByText("against the rule, by exception")).toBeTruthy();
  },
);

test("a decision by the rule bears no such mark", () => {
  showCard({ claim: aReadClaim({ standing: "corroborated" }) });
  expect(screen.queryByText(/exception/)).toBeNull();
});

test("a statement runs the way it is written", () => {
  showCard({ claim: aReadClaim({ statement: "قتل تسعة" }) });
  expect(screen.getByText("قتل تسعة").getAttribute("dir")).toBe("auto");
});

test("a closed card shows no buttons, and opens once something in it is focused", async () => {
  const { user, told } = showCard({ active: false });
  expect(buttons()).toEqual([]);
  await user.tab();
  expect(document.activeElement?.textContent).toBe("C-1");
  expect(told).toEqual([["pick", idOf(201)]]);
});
