import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { invitePersonAction } from "@/server/access/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { InviteDialog } from "./invite-dialog";

const SECRET = "s".repeat(43);
const LINK = done({ name: "Omar Said", secret: SECRET });
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

async function open() {
  const view = show(<InviteDialog />);
  await view.user.click(screen.getByRole("button", { name: "Invite a person" }));
  await screen.findByLabelText(/^Name/);
  return view;
}

type View = Awaited<ReturnType<typeof open>>;
const make = ({ user }: View) => user.click(screen.getByText("Make the link"));

async function fillIn(view: View, { name = "Omar Said", email = "omar@desk.example" } = {}) {
  await view.user.click(control(/^Name/));
  await view.user.paste(name);
  await view.user.click(control(/^E-mail/));
  await view.user.paste(email);
}

test("who is invited gets the roles that were ticked, a reviewer's unless others are", async () => {
  const sent = answers(invitePersonAction, LINK);
  const view = await open();
  await fillIn(view);
  await view.user.click(control(/^Editor/));
  await make(view);

  await screen.findByText("Link for Omar Said");
  expect(sent).toEqual([{ name: "Omar Said", email: "omar@desk.example", roles: ["reviewer", "editor"] }]);
});

test("the link to hand over is whole, and it is said that it is not shown again", async () => {
  answers(invitePersonAction, LINK);
  const view = await open();
  await fillIn(view);
  await make(view);

  expect(await screen.findByText(`${window.location.origin}/links/${SECRET}`)).toBeTruthy();
  expect(screen.getByText(/It works once, and it is not shown again/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Invited" })).toBeTruthy();
  expect(screen.queryByText("Make the link")).toBeNull();
});

test("opened again it asks for the next person, and the link is gone", async () => {
  answers(invitePersonAction, LINK);
  const view = await open();
  await fillIn(view);
  await make(view);
  await screen.findByText("Link for Omar Said");
  await view.user.click(screen.getByRole("button", { name: "Close" }));
  await view.user.click(await screen.findByRole("button", { name: "Invite a person" }));

  await waitFor(() => expect(control(/^Name/).value).toBe(""));
  expect(screen.queryByText(/\/links\//)).toBeNull();
});

test("an address that is taken is said at its field, and everything typed stays", async () => {
  const problems = [{ path: "email", message: "Somebody has this address already." }];
  answers(invitePersonAction, refused("Look again.", { problems }));
  const view = await open();
  await fillIn(view);
  await make(view);

  expect(await screen.findByText("Somebody has this address already.")).toBeTruthy();
  expect(control(/^E-mail/).getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByText("Look again.")).toBeNull();
  expect([control(/^Name/).value, control(/^E-mail/).value]).toEqual(["Omar Said", "omar@desk.example"]);
});

test("somebody without any role is not invited, and it is said at the roles", async () => {
  const sent = answers(invitePersonAction, LINK);
  const view = await open();
  await fillIn(view);
  await view.user.click(control(/^Reviewer/));
  await make(view);

  expect(await screen.findByText("Choose at least one role.")).toBeTruthy();
  expect(sent).toEqual([]);
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(invitePersonAction, unreachable);
  const view = await open();
  await fillIn(view);
  await make(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(control(/^Name/).value).toBe("Omar Said");
});
