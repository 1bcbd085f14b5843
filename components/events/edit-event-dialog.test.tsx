import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { editEvent } from "@/server/events/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { anEventDetail } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { EditEventDialog } from "./edit-event-dialog";

const EVENT = anEventDetail();
const SAVED = done({ id: EVENT.id, ref: 3 });
const FIELDS = [/^Title/, /^Place/, /^Happened/];
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const values = () => FIELDS.map((label) => control(label).value);

async function open(event = EVENT) {
  const view = show(<EditEventDialog event={event} />);
  await view.user.click(screen.getByRole("button", { name: "Edit" }));
  await screen.findByLabelText(/^Title/);
  return view;
}

type View = Awaited<ReturnType<typeof open>>;
const save = ({ user }: View) => user.click(screen.getByText("Save"));

async function write({ user }: View, label: RegExp, text: string) {
  await user.clear(control(label));
  if (text === "") return;
  await user.click(control(label));
  await user.paste(text);
}

test("the form is that of this event and begins with what stands", async () => {
  await open();
  expect(screen.getByText("Edit E-3")).toBeTruthy();
  expect(values()).toEqual(["Fall of Khan Tuman", "Aleppo", "2016-05-06"]);
});

test("an event of which only the title is known begins with two empty fields", async () => {
  await open(anEventDetail({ place: null, happened: null }));
  expect(values()).toEqual(["Fall of Khan Tuman", "", ""]);
});

test("a change is sent with the version that was read, then the page shows it and the form is gone", async () => {
  const sent = answers(editEvent, SAVED);
  const view = await open();
  await write(view, /^Title/, "Khan Tuman retaken");
  await write(view, /^Happened/, "2016-05");
  await save(view);

  await waitFor(() => expect(screen.queryByLabelText(/^Title/)).toBeNull());
  expect(view.journey).toEqual(["refresh"]);
  expect(sent).toEqual([
    {
      eventId: EVENT.id,
      version: 4,
      title: "Khan Tuman retaken",
      place: "Aleppo",
      happened: { at: "2016-05-01T00:00:00.000Z", precision: "month" },
    },
  ]);
});

test("place and time that were emptied are taken away", async () => {
  const sent = answers(editEvent, SAVED);
  const view = await open();
  await write(view, /^Place/, "");
  await write(view, /^Happened/, "");
  await save(view);
  await waitFor(() => expect(sent).toMatchObject([{ place: null, happened: null }]));
});

test("a time that can't be read is said at its field, and nothing is sent", async () => {
  const sent = answers(editEvent, SAVED);
  const view = await open();
  await write(view, /^Happened/, "6 May");
  await save(view);

  expect(screen.getByText("Write a date such as 2016-05-08 or 2016-05.")).toBeTruthy();
  expect(sent).toEqual([]);
});

test("who comes second is told, and may load the newest version under what was typed", async () => {
  answers(editEvent, refused("Somebody changed this event.", { code: "conflict" }));
  const view = await open();
  await write(view, /^Title/, "Typed");
  await save(view);
  await view.user.click(await screen.findByText("Load the newest version and go on"));

  expect(view.journey).toEqual(["refresh"]);
  expect(screen.queryByText("Somebody changed this event.")).toBeNull();
  expect(values()).toEqual(["Typed", "Aleppo", "2016-05-06"]);
});

test("under the newest version what was typed stays, the rest follows, and that version is sent", async () => {
  const sent = answers(editEvent, SAVED);
  const view = await open();
  await write(view, /^Title/, "Typed");
  view.rerender(
    <EditEventDialog event={anEventDetail({ title: "Theirs", place: "Khan Tuman", version: 5 })} />,
  );
  expect(values()).toEqual(["Typed", "Khan Tuman", "2016-05-06"]);

  await save(view);
  await waitFor(() => expect(sent).toMatchObject([{ title: "Typed", place: "Khan Tuman", version: 5 }]));
});

test("what is refused for a field is said there, and what was typed stays", async () => {
  answers(editEvent, refused("Look again.", { problems: [{ path: "title", message: "Too long." }] }));
  const view = await open();
  await write(view, /^Title/, "Typed");
  await save(view);

  expect(await screen.findByText("Too long.")).toBeTruthy();
  expect(screen.queryByText("Look again.")).toBeNull();
  expect(control(/^Title/).value).toBe("Typed");
});

test("a desk that can't be reached leaves the form open with what was typed", async () => {
  answers(editEvent, unreachable);
  const view = await open();
  await write(view, /^Title/, "Typed");
  await save(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(control(/^Title/).value).toBe("Typed");
  expect(view.journey).toEqual([]);
});
