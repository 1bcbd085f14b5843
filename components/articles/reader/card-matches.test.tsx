import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { findOffers } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import { answers, done } from "@/test/screens/answers";
import { aMatchView, aReadClaim, aReadSuggestion } from "@/test/screens/article-views";
import { cardCommands } from "@/test/screens/card-commands";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ItemCard } from "./item-card";
import { OffersProvider } from "./offers";

const C7 = aMatchView();
const C8 = aMatchView({ id: idOf(8), ref: "C-8", statement: "Ten were killed." }, { score: 0.6 });

interface Given {
  matches?: MatchView[];
  active?: boolean;
  busy?: boolean;
  item?: ReturnType<typeof aReadClaim> | ReturnType<typeof aReadSuggestion>;
}

/** Shows a card to which the desk offers these claims. */
function showCard({ matches = [C7, C8], active = true, busy = false, item = aReadSuggestion() }: Given = {}) {
  const { told, commands } = cardCommands();
  const id = item.kind === "claim" ? item.claimId : item.key;
  const asked = answers(findOffers, done([{ kind: item.kind, id, matches }]));
  const card = (
    <OffersProvider>
      <ItemCard
        {...{ item, active, busy, takeFocus: false, canReview: true, ...commands }}
        onPick={() => undefined}
      />
    </OffersProvider>
  );
  return { told, asked, item, ...show(card) };
}

const offered = () => screen.findByLabelText("Likely the same");
const refs = () => screen.queryAllByRole("link", { name: /^C-[78]$/ }).map(({ textContent }) => textContent);

test("an open card lists the claims that are likely the same, the strongest first, with why and why not", async () => {
  const doubtful = aMatchView(
    {},
    { shared: ["same place: Khan Tuman", "same day"], against: ["other figure"] },
  );
  showCard({ matches: [doubtful, C8] });
  await offered();
  expect(refs()).toEqual(["C-7", "C-8"]);
  expect(screen.getByText("same place: Khan Tuman; same day")).toBeTruthy();
  expect(screen.getByText("But: other figure")).toBeTruthy();
});

test("a claim's card says what a merge leaves behind of it, once it was judged", async () => {
  const stays = /^What was judged of C-1 stays on its own page/;
  const { unmount } = showCard({ item: aReadClaim({ standing: "disputed" }), matches: [C7] });
  await offered();
  expect(screen.getByText(stays)).toBeTruthy();
  unmount();

  showCard({ item: aReadClaim(), matches: [C7] });
  await offered();
  expect(screen.queryByText(stays)).toBeNull();
});

test("a suggestion is attached, and leaves nothing behind", async () => {
  showCard();
  await offered();
  expect(screen.queryByText(/stays on its own page/)).toBeNull();
});

test("a closed card only hints at the strongest one", async () => {
  showCard({ active: false });
  expect((await screen.findByText("C-7")).parentElement?.textContent).toBe("Same as C-7?");
  expect(screen.queryByLabelText("Likely the same")).toBeNull();
  expect(screen.queryByText("C-8")).toBeNull();
});

test("an open card hints at nothing beside the list", async () => {
  showCard();
  await offered();
  expect(screen.queryByText(/^Same as/)).toBeNull();
});

test.each([
  ["suggestion", aReadSuggestion(), "Attach to C-7"],
  ["claim", aReadClaim(), "Merge into C-7"],
])("for a %s the answer is called by what it does", async (_kind, item, name) => {
  const { user, told } = showCard({ item });
  await user.click(await screen.findByText(name));
  expect(told).toEqual([["attach", item, C7]]);
});

test("the second offer is answered for itself", async () => {
  const { user, told, item } = showCard();
  await user.click(await screen.findByText("Attach to C-8"));
  expect(told).toEqual([["attach", item, C8]]);
});

test.each([
  ["s", "attach"],
  ["n", "tellApart"],
])("the key %s answers the strongest one", async (key, command) => {
  const { user, told, item } = showCard();
  await offered();
  await user.keyboard(key);
  expect(told[0]?.slice(0, 3)).toEqual([command, item, C7]);
});

test("what is not the same goes from the list, and the next one answers to the keys", async () => {
  const { user, told, item } = showCard();
  await offered();
  await user.keyboard("n");
  await screen.findByText("Attach to C-8");
  expect(refs()).toEqual(["C-8"]);
  await user.keyboard("s");
  expect(told[1]).toEqual(["attach", item, C8]);
});

test("undone, it is offered again as the first", async () => {
  const { user, told } = showCard();
  await offered();
  await user.keyboard("n");
  const restore = told[0]?.[3];
  expect(refs()).toEqual(["C-8"]);
  act(() => void (typeof restore === "function" && restore()));
  expect(refs()).toEqual(["C-7", "C-8"]);
});

test.each(["s", "n"])("where nothing is offered the key %s says so", async (key) => {
  const { user, told } = showCard({ matches: [] });
  await user.keyboard(key);
  expect(told).toEqual([["say", "No claim is offered here as likely the same."]]);
});

test("while the card waits neither keys nor buttons answer, and the keys say so", async () => {
  const { user, told } = showCard({ busy: true });
  await offered();
  await user.keyboard("sn");
  await user.click(screen.getByText("Attach to C-7"));
  await user.click(screen.getByLabelText("Not the same as C-7"));
  const waits = ["say", "This card still waits for the last answer."];
  expect(told).toEqual([waits, waits]);
});

test("the keys stand at the strongest offer alone, and nowhere once they are switched off", async () => {
  const { unmount } = showCard();
  await offered();
  expect(screen.getByText("Attach to C-7").textContent).toBe("Attach to C-7s");
  expect(screen.getByText("Attach to C-8").textContent).toBe("Attach to C-8");
  unmount();
  window.localStorage.setItem("sayso.keys", "off");
  const { user, told } = showCard();
  await offered();
  expect(screen.getByText("Attach to C-7").textContent).toBe("Attach to C-7");
  await user.keyboard("sn");
  expect(told).toEqual([]);
});

test("the desk is asked by the claim of a claim's card, and by the suggestion of a suggestion's", async () => {
  const { asked, unmount } = showCard({ item: aReadClaim() });
  await offered();
  expect(asked).toEqual([{ claimIds: [idOf(1)], suggestionIds: [] }]);
  unmount();
  const other = showCard();
  await offered();
  expect(other.asked).toEqual([{ claimIds: [], suggestionIds: [idOf(701)] }]);
});
