import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { findClaims } from "@/server/claims/attach-actions";
import { addEventClaim, removeEventClaim } from "@/server/events/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { anEventClaim } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { EventClaims } from "./event-claims";

const EVENT_ID = idOf(701);
const SAVED = done({ id: EVENT_ID, ref: 3 });
const ALL = { canEdit: true, canCorrect: true };
const FOUND = done([
  { id: idOf(9), ref: "C-9", statement: "Khan Tuman was shelled.", standing: "unreviewed" as const },
]);

function showClaims(claims = [anEventClaim()], may: Partial<typeof ALL> = {}) {
  return show(<EventClaims event={{ id: EVENT_ID, claims }} {...ALL} {...may} />);
}

type View = ReturnType<typeof showClaims>;
const field = () => screen.getByLabelText<HTMLInputElement>("Claim");
const takeOut = ({ user }: View) => user.click(screen.getByRole("button", { name: "Take C-1 out" }));
const add = ({ user }: View) => user.click(screen.getByText("Add to the event"));

async function choose({ user }: View) {
  answers(findClaims, FOUND);
  await user.click(field());
  await user.paste("shelled");
  await user.click(await screen.findByRole("option", { name: /C-9/ }));
}

test("each claim has its reference as a link, its standing in words, and its statement in its own direction", () => {
  showClaims([
    anEventClaim({ standing: "disputed" }),
    anEventClaim({ id: idOf(2), ref: "C-2", statement: "قتل ثلاثون" }),
  ]);
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["C-1", "/claims/C-1"],
    ["C-2", "/claims/C-2"],
  ]);
  expect(screen.getByText("Disputed")).toBeTruthy();
  expect(screen.getByText("قتل ثلاثون").getAttribute("dir")).toBe("auto");
});

test.each([0, 1, 2])("the heading counts %i claims", (count) => {
  showClaims(
    Array.from({ length: count }, (_, at) => anEventClaim({ id: idOf(at + 1), ref: `C-${at + 1}` })),
  );
  expect(screen.getByRole("region", { name: `Claims (${count})` })).toBeTruthy();
});

test("who may not edit is offered neither adding nor taking out", () => {
  showClaims(undefined, { canEdit: false, canCorrect: false });
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByLabelText("Claim")).toBeNull();
});

test("figures are corrected where there are any, by those who may", () => {
  showClaims([anEventClaim(), anEventClaim({ id: idOf(2), ref: "C-2", figures: [] })], { canEdit: false });
  expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
    "Correct the figures of C-1",
  ]);
});

test("who may edit but not correct is offered no correction", () => {
  showClaims(undefined, { canCorrect: false });
  expect(screen.queryByRole("button", { name: /Correct/ })).toBeNull();
});

test("a claim is taken out of this event, and it is told with its Undo", async () => {
  const sent = answers(removeEventClaim, SAVED);
  const view = showClaims();
  await takeOut(view);

  expect(await screen.findByText("C-1 is no longer part of the event.")).toBeTruthy();
  expect(sent).toEqual([{ eventId: EVENT_ID, claimId: idOf(1) }]);
  expect(view.journey).toEqual(["refresh"]);
});

test("Undo puts the very claim back", async () => {
  answers(removeEventClaim, SAVED);
  const sent = answers(addEventClaim, SAVED);
  const view = showClaims();
  await takeOut(view);
  await view.user.click(await screen.findByText("Undo"));

  await waitFor(() => expect(sent).toEqual([{ eventId: EVENT_ID, claimId: idOf(1) }]));
  await waitFor(() => expect(view.journey).toEqual(["refresh", "refresh"]));
});

test("a refused taking out is told, without an Undo, and the page shows what holds", async () => {
  answers(removeEventClaim, refused("The event is gone."));
  const view = showClaims();
  await takeOut(view);

  expect((await screen.findByRole("alert")).textContent).toBe("The event is gone.");
  expect(screen.queryByText("Undo")).toBeNull();
  expect(view.journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is, since loading it would lose it", async () => {
  answers(removeEventClaim, unreachable);
  const view = showClaims();
  await takeOut(view);

  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  expect(view.journey).toEqual([]);
});

test("claims are found by words; the chosen one is sent with the event and the field is empty again", async () => {
  const sent = answers(addEventClaim, SAVED);
  const view = showClaims([]);
  await choose(view);
  expect(field().value).toBe("C-9");
  await add(view);

  await waitFor(() => expect(view.journey).toEqual(["refresh"]));
  expect(sent).toEqual([{ eventId: EVENT_ID, claimId: idOf(9) }]);
  expect(field().value).toBe("");
});

test("nothing is sent while no claim is chosen, and the field says what to do", async () => {
  const sent = answers(addEventClaim, SAVED);
  const view = showClaims();
  await add(view);
  expect(sent).toEqual([]);
  expect(screen.getByText("Choose a claim from the list first.")).toBeTruthy();
  expect(document.activeElement).toBe(field());
});

test("what is wrong with the claim is said at its field, and the choice stays", async () => {
  const problems = [{ path: "claimId", message: "C-9 was withdrawn." }];
  answers(addEventClaim, refused("Look again.", { problems }));
  const view = showClaims([]);
  await choose(view);
  await add(view);

  expect(await screen.findByText("C-9 was withdrawn.")).toBeTruthy();
  expect(screen.queryByText("Look again.")).toBeNull();
  expect(field().value).toBe("C-9");
  expect(view.journey).toEqual([]);
});

test("any other refusal is said by the form, and the choice stays", async () => {
  answers(addEventClaim, refused("The event is gone."));
  const view = showClaims([]);
  await choose(view);
  await add(view);

  expect(await screen.findByText("The event is gone.")).toBeTruthy();
  expect(field().value).toBe("C-9");
});
