import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { createEvent } from "@/server/events/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { CreateEventForm } from "./create-event-form";

const MADE = done({ id: idOf(701), ref: 12 });
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

async function fillIn(
  fields: { title?: string; place?: string; happened?: string },
  claims: string[] = ["C-1"],
) {
  const view = show(<CreateEventForm claims={claims} />);
  for (const [name, text] of Object.entries(fields)) {
    await view.user.click(control(new RegExp(`^${name}`, "i")));
    await view.user.paste(text);
  }
  return view;
}

type View = Awaited<ReturnType<typeof fillIn>>;
const make = ({ user }: View) => user.click(screen.getByText("Make the event"));

test("an event is made for its claims, and its page is shown", async () => {
  const sent = answers(createEvent, MADE);
  const view = await fillIn({ title: "سقوط خان طومان", place: "Aleppo", happened: "2016-05-06" }, [
    "C-1",
    "C-2",
  ]);
  await make(view);

  await waitFor(() => expect(view.journey).toEqual(["push /events/E-12"]));
  expect(sent).toEqual([
    {
      title: "سقوط خان طومان",
      place: "Aleppo",
      happened: { at: "2016-05-06T00:00:00.000Z", precision: "day" },
      claims: ["C-1", "C-2"],
    },
  ]);
});

test("place and time may stay open", async () => {
  const sent = answers(createEvent, MADE);
  const view = await fillIn({ title: "Fall of Khan Tuman", place: "  " });
  await make(view);

  await waitFor(() => expect(view.journey).toHaveLength(1));
  expect(sent).toMatchObject([{ place: null, happened: null }]);
});

test("an event without a title is not sent", async () => {
  const sent = answers(createEvent, MADE);
  const view = await fillIn({ place: "Aleppo" });
  await make(view);
  expect(sent).toEqual([]);
});

test("a time that can't be read is said at its field, with an example, and nothing is sent", async () => {
  const sent = answers(createEvent, MADE);
  const view = await fillIn({ title: "Fall", happened: "last Friday" });
  await make(view);

  expect(screen.getByText("Write a date such as 2016-05-08 or 2016-05.")).toBeTruthy();
  expect(control(/^Happened/).getAttribute("aria-invalid")).toBe("true");
  expect(control(/^Happened/).value).toBe("last Friday");
  expect(document.activeElement).toBe(control(/^Happened/));
  expect(sent).toEqual([]);
});

test("a time that is put right is sent, and its problem is gone", async () => {
  const sent = answers(createEvent, refused("Not now."));
  const view = await fillIn({ title: "Fall", happened: "2016-02-30" });
  await make(view);
  await view.user.clear(control(/^Happened/));
  await view.user.paste("2016-02");
  await make(view);

  await screen.findByText("Not now.");
  expect(screen.queryByText(/Write a date such as/)).toBeNull();
  expect(sent).toMatchObject([{ happened: { precision: "month" } }]);
});

test("after a refusal everything typed is still there, and each problem stands at its field", async () => {
  const problems = [{ path: "place", message: "At most 300 characters." }];
  answers(createEvent, refused("Look again.", { problems }));
  const view = await fillIn({ title: "Fall", place: "Aleppo", happened: "2016" });
  await make(view);

  expect(await screen.findByText("At most 300 characters.")).toBeTruthy();
  expect(control(/^Place/).getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByText("Look again.")).toBeNull();
  expect([/^Title/, /^Place/, /^Happened/].map((label) => control(label).value)).toEqual([
    "Fall",
    "Aleppo",
    "2016",
  ]);
  expect(view.journey).toEqual([]);
});

test("what is wrong with the claims, which have no field here, is said by the form", async () => {
  const problems = [{ path: "claims.0", message: "C-1 was withdrawn." }];
  answers(createEvent, refused("C-1 was withdrawn.", { problems }));
  const view = await fillIn({ title: "Fall" });
  await make(view);
  expect((await screen.findByRole("alert")).textContent).toBe("C-1 was withdrawn.");
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(createEvent, unreachable);
  const view = await fillIn({ title: "Fall" });
  await make(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(control(/^Title/).value).toBe("Fall");
});

test("a second press while the first is under way makes no second event", async () => {
  const waiting = later<typeof MADE.value>();
  const sent = answers(createEvent, waiting.answer);
  const view = await fillIn({ title: "Fall" });
  await make(view);
  await make(view);
  waiting.give(MADE);

  await waitFor(() => expect(view.journey).toHaveLength(1));
  expect(sent).toHaveLength(1);
});
