import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { acceptSuggestion } from "@/server/claims/actions";
import { answers, done } from "@/test/screens/answers";
import { aReadClaim, aReadSuggestion } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { ACCEPTED, CARDS, LATER, openCards, rail, showReader, theDialog } from "@/test/screens/show-reader";

const NEAR = [{ sourceId: idOf(502), name: "Anadolu Agency" }];
const PLAIN = aReadSuggestion();
const MISSPELT = aReadSuggestion({
  chain: PLAIN.chain.map((link) => (link.role === "outlet" ? link : { ...link, near: NEAR })),
});
const TAKEN = "Anadolu Agency it is, for this chain, once you accept it.";

/** Has the page's address name this place. */
function linkedTo(hash: string) {
  window.history.replaceState(null, "", `/articles/A-1${hash}`);
  onTestFinished(() => window.history.replaceState(null, "", "/"));
}

test.each([
  ["a claim", `#${idOf(201)}`, CARDS.claim],
  ["another suggestion", `#${idOf(702)}`, CARDS.second],
  ["nothing that is here", `#${idOf(999)}`, CARDS.first],
  ["no place", "", CARDS.first],
])("a link that names %s opens the screen there", (_what, hash, expected) => {
  linkedTo(hash);
  showReader();
  expect(openCards()).toEqual([expected]);
});

test("whoever has gone on from the place of the link is not taken back to it", async () => {
  linkedTo(`#${idOf(201)}`);
  const { user } = showReader();
  await user.keyboard("jj");
  expect(openCards()).toEqual([CARDS.second]);
});

/** The names in the chain of the open suggestion, by the chips. */
const chips = () =>
  [...within(rail().getByLabelText(CARDS.first)).getByLabelText(/^Attribution chain/).children].map(
    ({ textContent }) => textContent,
  );

test("an offered name is taken for the chain of this suggestion, and sent once it is accepted", async () => {
  const sent = answers(acceptSuggestion, done(ACCEPTED));
  const { user } = showReader([MISSPELT]);
  await user.keyboard("m");
  expect(await screen.findByText(TAKEN)).toBeDefined();
  expect(chips()).toEqual(["origin: Anadolu Agency", "outlet: Reuters"]);
  expect(sent).toEqual([]);
  await user.keyboard("a");
  await screen.findByText("C-2 accepted.");
  expect(sent).toMatchObject([
    {
      ...{ suggestionId: idOf(701), outletFirstHand: false },
      chain: [{ sourceId: idOf(502), role: "origin", cue: "reported", mention: "Andadolu" }],
    },
  ]);
});

test("a taken name is still taken when the page is loaded again, and no more once that is undone", async () => {
  const first = showReader([MISSPELT]);
  await first.user.keyboard("m");
  await screen.findByText(TAKEN);
  first.unmount();
  showReader([MISSPELT]).unmount();
  const { user, unmount } = showReader([MISSPELT]);
  expect(chips()[0]).toBe("origin: Anadolu Agency");
  await user.keyboard("m");
  expect(await screen.findByText("No other name is offered on this card.")).toBeDefined();
  unmount();
  window.sessionStorage.clear();
  const last = showReader([MISSPELT]);
  await last.user.keyboard("m");
  await last.user.keyboard("z");
  expect(chips()[0]).toBe("origin: Andadolu, unchecked source");
  last.unmount();
  showReader([MISSPELT]);
  expect(chips()[0]).toBe("origin: Andadolu, unchecked source");
});

/** Clicks into the drawn text at the beginning of these words. */
function clickAt(words: string) {
  const pieces = [...document.querySelectorAll("[data-start]")];
  const piece = pieces.find(({ textContent }) => textContent?.includes(words));
  const place = { offsetNode: piece?.firstChild, offset: piece?.textContent?.indexOf(words) };
  Object.assign(document, { caretPositionFromPoint: () => place });
  onTestFinished(() => void Reflect.deleteProperty(document, "caretPositionFromPoint"));
  act(() => void fireEvent.click(piece ?? document.body));
}

/** Has the screen be as narrow as a phone, or not. */
function isNarrow(matches: boolean) {
  const real = window.matchMedia;
  Object.assign(window, {
    matchMedia: (media: string) => ({ ...real(media), matches: matches && media === "(width < 64rem)" }),
  });
  onTestFinished(() => void Object.assign(window, { matchMedia: real }));
}

test("a click on the text opens the card of what stands there, beside the text", () => {
  isNarrow(false);
  showReader();
  clickAt("Nine died");
  expect(openCards()).toEqual([CARDS.claim]);
  expect(screen.queryByText("Claims and suggestions")).toBeNull();
});

test("on a phone it opens the drawer with that card, which is worked on there", async () => {
  isNarrow(true);
  answers(acceptSuggestion, done(ACCEPTED));
  const { user } = showReader();
  clickAt("The army left");
  await screen.findByText("Claims and suggestions");
  const drawer = within(theDialog());
  expect(drawer.getByLabelText(CARDS.first).getAttribute("aria-current")).toBe("true");
  await user.click(drawer.getByRole("button", { name: "Accept" }));
  expect(await drawer.findByLabelText(CARDS.accepted)).toBeDefined();
  expect(drawer.getByLabelText(CARDS.second).getAttribute("aria-current")).toBe("true");
});

test("a click on a card opens it", async () => {
  const { user } = showReader();
  await user.click(rail().getByText("Anadolu reported it."));
  expect(openCards()).toEqual([CARDS.second]);
});

test("leaving a screen on which nothing was changed asks the server for nothing", async () => {
  const { user, journey, unmount } = showReader([aReadClaim(), LATER]);
  await user.keyboard("kj");
  unmount();
  await waitFor(() => expect(journey).toEqual([]));
});

test("a name that somebody took is taken for nobody else who signs in in the same tab", async () => {
  const first = showReader([MISSPELT]);
  await first.user.keyboard("m");
  await screen.findByText(TAKEN);
  first.unmount();
  showReader([MISSPELT], {}, done([]), { personId: idOf(699) });
  expect(chips()[0]).toBe("origin: Andadolu, unchecked source");
});
