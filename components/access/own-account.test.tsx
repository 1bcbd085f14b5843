import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { changeOwnPasswordAction, endOwnSessionAction } from "@/server/access/actions";
import { aSession } from "@/test/screens/access-views";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { OwnPasswordForm } from "./own-password-form";
import { OwnSessions } from "./own-sessions";

const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const passwords = () => [control(/^Present password/).value, control(/^New password/).value];
const end = () => screen.getByRole("button", { name: /^End the session of 2026-05-11/ });

async function change(next = "four unrelated words") {
  const view = show(<OwnPasswordForm email="rana@desk.example" />);
  await view.user.click(control(/^Present password/));
  await view.user.paste("the one before this");
  await view.user.click(control(/^New password/));
  await view.user.paste(next);
  await view.user.click(screen.getByText("Change the password"));
}

test("a changed password is told with what it ends, and the fields are empty again", async () => {
  const sent = answers(changeOwnPasswordAction, done(undefined));
  await change();
  expect(await screen.findByText("Your password is changed. Your other sessions have ended.")).toBeTruthy();
  expect(sent).toEqual([{ current: "the one before this", password: "four unrelated words" }]);
  expect(passwords()).toEqual(["", ""]);
});

test("a wrong present password is said at its field, once, and what was typed stays", async () => {
  const problems = [{ path: "current", message: "This is not your password." }];
  answers(changeOwnPasswordAction, refused("Look again.", { problems }));
  await change();

  expect(await screen.findByText("This is not your password.")).toBeTruthy();
  expect(control(/^Present password/).getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByText("Look again.")).toBeNull();
  expect(passwords()).toEqual(["the one before this", "four unrelated words"]);
});

test("a new password that is too short is refused at its field, and nothing is sent", async () => {
  const sent = answers(changeOwnPasswordAction, done(undefined));
  await change("x".repeat(11));
  await waitFor(() => expect(control(/^New password/).getAttribute("aria-invalid")).toBe("true"));
  expect(sent).toEqual([]);
});

test("a desk that can't be reached changes nothing and leaves what was typed", async () => {
  answers(changeOwnPasswordAction, unreachable);
  await change();
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  expect(passwords()).toEqual(["the one before this", "four unrelated words"]);
});

test("each session says when it began and was used last; the present one can't be ended here", () => {
  show(<OwnSessions sessions={[aSession({ isCurrent: true }), aSession({ id: idOf(972) })]} />);
  const [present, other] = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  const times = "Signed in 11 May 2026, 07:00 UTCLast used 12 May 2026, 09:30 UTC";
  expect(present).toBe(`${times}This session`);
  expect(other).toMatch(new RegExp(`^${times}End`));
  expect(screen.getAllByRole("button", { name: /^End/ })).toHaveLength(1);
});

test("another session is ended by its id, and it is told", async () => {
  const sent = answers(endOwnSessionAction, done(undefined));
  const { user } = show(<OwnSessions sessions={[aSession()]} />);
  await user.click(end());
  expect(await screen.findByText("Ended.")).toBeTruthy();
  expect(sent).toEqual([{ id: idOf(971) }]);
});

test("a session that could not be ended is not told as ended", async () => {
  answers(endOwnSessionAction, refused("There is no such session."));
  const { user } = show(<OwnSessions sessions={[aSession()]} />);
  await user.click(end());
  expect((await screen.findByRole("alert")).textContent).toBe("There is no such session.");
  expect(screen.queryByText("Ended.")).toBeNull();
});
