import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { addEventClaim, findEvents } from "@/server/events/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { anEventChoice } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { ClaimEvents } from "./claim-events";

const CLAIM = { id: idOf(1), ref: "C-1" };
const EVENT = anEventChoice();
const SAVED = done({ id: EVENT.id, ref: 3 });

function showEvents(events = [EVENT], canEdit = true) {
  return show(<ClaimEvents claim={CLAIM} events={events} canEdit={canEdit} />);
}

type View = ReturnType<typeof showEvents>;
const field = () => screen.getByLabelText<HTMLInputElement>("Event");
const add = ({ user }: View) => user.click(screen.getByRole("button", { name: "Add to it" }));

async function choose({ user }: View, text: string, option: RegExp) {
  await user.click(field());
  await user.paste(text);
  await user.click(await screen.findByRole("option", { name: option }));
}

test("each event is a link by its reference, with its title and place in their own direction", () => {
  showEvents([EVENT, anEventChoice({ id: idOf(702), ref: "E-4", title: "قصف حلب", place: null })], false);
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["E-3", "/events/E-3"],
    ["E-4", "/events/E-4"],
  ]);
  for (const foreign of ["Fall of Khan Tuman", "Aleppo", "قصف حلب"])
    expect(screen.getByText(foreign).tagName).toBe("BDI");
});

test("an event without a place is named without a comma behind it", () => {
  showEvents([anEventChoice({ place: null })], false);
  expect(screen.getByRole("listitem").textContent).toBe("E-3 Fall of Khan Tuman");
});

test("of a claim without events somebody who can't add it is shown nothing", () => {
  showEvents([], false);
  expect(screen.queryByText("Events")).toBeNull();
});

test("of a claim without events an editor is shown where to add it", () => {
  showEvents([]);
  expect(screen.getByRole("region", { name: "Events" })).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
  expect(field()).toBeTruthy();
});

test("who can't edit sees the events and no way to add", () => {
  showEvents([EVENT], false);
  expect(screen.getByText("E-3")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("a new event is made for this claim", () => {
  showEvents();
  expect(screen.getByRole("link", { name: "New event" }).getAttribute("href")).toBe("/events/new?claim=C-1");
});

test("events are looked up by what is typed, and told apart by reference and place", async () => {
  const asked = answers(findEvents, done([EVENT, anEventChoice({ id: idOf(702), ref: "E-4", place: null })]));
  const view = showEvents([]);
  await view.user.click(field());
  await view.user.paste("khan");

  expect(await screen.findByRole("option", { name: /E-3 · Aleppo/ })).toBeTruthy();
  expect(screen.getByText("E-4")).toBeTruthy();
  await waitFor(() => expect(asked.at(-1)).toEqual({ text: "khan" }));
});

test("a search that the desk refused is said to have failed, not to have found nothing", async () => {
  answers(findEvents, refused("You may not."));
  const view = showEvents([]);
  await view.user.click(field());
  await view.user.paste("khan");
  expect(await screen.findByText(/The search did not answer/)).toBeTruthy();
});

test("the chosen event is sent with the claim; then the field is empty and the page shows what holds", async () => {
  answers(findEvents, done([EVENT]));
  const sent = answers(addEventClaim, SAVED);
  const view = showEvents([]);
  await choose(view, "khan", /E-3/);
  await add(view);

  await waitFor(() => expect(view.journey).toEqual(["refresh"]));
  expect(sent).toEqual([{ eventId: EVENT.id, claimId: CLAIM.id }]);
  expect(field().value).toBe("");
});

test("nothing is sent while no event is chosen, and the field says what to do", async () => {
  const sent = answers(addEventClaim, SAVED);
  const view = showEvents([]);
  await add(view);
  expect(sent).toEqual([]);
  expect(screen.getByText("Choose an event from the list first.")).toBeTruthy();
  expect(document.activeElement).toBe(field());
  await add(view);
  expect(document.activeElement).toBe(field());
});

test("after a refusal the choice stays and the reason is said", async () => {
  answers(findEvents, done([EVENT]));
  answers(addEventClaim, refused("The claim was withdrawn."));
  const view = showEvents([]);
  await choose(view, "khan", /E-3/);
  await add(view);

  expect(await screen.findByText("The claim was withdrawn.")).toBeTruthy();
  expect(field().value).toBe("Fall of Khan Tuman");
  expect(view.journey).toEqual([]);
});

test("what is wrong with the event is said at its field, once", async () => {
  answers(findEvents, done([EVENT]));
  const problems = [{ path: "eventId", message: "That event is gone." }];
  answers(addEventClaim, refused("Look again.", { problems }));
  const view = showEvents([]);
  await choose(view, "khan", /E-3/);
  await add(view);

  expect(await screen.findByText("That event is gone.")).toBeTruthy();
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByText("Look again.")).toBeNull();
});

test("a desk that can't be reached leaves the choice", async () => {
  answers(findEvents, done([EVENT]));
  answers(addEventClaim, unreachable);
  const view = showEvents([]);
  await choose(view, "khan", /E-3/);
  await add(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(field().value).toBe("Fall of Khan Tuman");
});
