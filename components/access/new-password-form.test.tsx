import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { createFirstAdminAction, setPasswordByLinkAction } from "@/server/access/actions";
import { onTheWayTo, theDoor } from "@/test/screens/access-views";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { LinkPasswordForm } from "./link-password-form";
import { SetUpForm } from "./set-up-form";

const CODE = "c".repeat(43);
const WORDS = "four unrelated words";
const OWNER = done({ email: "rana@desk.example" });
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

async function fillIn(screenShown: ReturnType<typeof show>, fields: [RegExp, string][]) {
  for (const [label, text] of fields) {
    await screenShown.user.click(control(label));
    await screenShown.user.paste(text);
  }
  return screenShown;
}

const byLink = (password = WORDS) =>
  fillIn(show(<LinkPasswordForm secret={CODE} email="rana@desk.example" />), [[/^New password/, password]]);

const firstAdmin = (code = CODE) =>
  fillIn(show(<SetUpForm />), [
    [/^One-time code/, code],
    [/^Your name/, "Rana Haddad"],
    [/^E-mail/, "rana@desk.example"],
    [/^New password/, WORDS],
  ]);

const setPassword = async (view: ReturnType<typeof show>) =>
  view.user.click(screen.getByText("Set the password"));
const makeAdmin = async (view: ReturnType<typeof show>) =>
  view.user.click(screen.getByText("Make the first admin"));

test("who holds a link chooses a password, is signed in with it and comes to the desk", async () => {
  const sent = answers(setPasswordByLinkAction, OWNER);
  const forms = theDoor({});
  const hasGone = onTheWayTo("/");
  await setPassword(await byLink());

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(sent).toEqual([{ secret: CODE, password: WORDS }]);
  expect(forms).toMatchObject([{ form: { email: "rana@desk.example", password: WORDS } }]);
});

test("the first admin is made with the code of the terminal, signed in, and comes to the desk", async () => {
  const sent = answers(createFirstAdminAction, OWNER);
  theDoor({});
  const hasGone = onTheWayTo("/");
  await makeAdmin(await firstAdmin());

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(sent).toEqual([{ code: CODE, name: "Rana Haddad", email: "rana@desk.example", password: WORDS }]);
});

test.each(["unreachable", { error: "too_many_requests:60" }] as const)(
  "a password that is set, but does not sign in at once (%j), is not asked for again: the way in is named",
  async (answer) => {
    answers(setPasswordByLinkAction, OWNER);
    theDoor(answer);
    await setPassword(await byLink());

    expect((await screen.findByRole("status")).textContent).toMatch(/Your password is set/);
    expect(screen.getByRole("link", { name: "Sign in with it" }).getAttribute("href")).toBe("/sign-in");
    expect(screen.queryByLabelText(/^New password/)).toBeNull();
  },
);

test("a link that was used is refused in its own words, nobody is signed in, and the password stays", async () => {
  answers(setPasswordByLinkAction, refused("This link has been used or is too old."));
  const forms = theDoor({});
  await setPassword(await byLink());

  expect((await screen.findByRole("alert")).textContent).toBe("This link has been used or is too old.");
  expect(forms).toEqual([]);
  expect(control(/^New password/).value).toBe(WORDS);
});

test.each([
  ["one character short", "x".repeat(11), "This is too short: it needs 12 characters."],
  ["one character long", "x".repeat(201), "At most 200 characters."],
])("a password %s is refused at its field, and nothing is sent", async (_, password, words) => {
  const sent = answers(setPasswordByLinkAction, OWNER);
  await setPassword(await byLink(password));

  await waitFor(() => expect(control(/^New password/).getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sent).toEqual([]);
});

test("a code that was not copied whole is said at its field, before the desk is asked", async () => {
  const sent = answers(createFirstAdminAction, OWNER);
  await makeAdmin(await firstAdmin(CODE.slice(1)));

  expect(await screen.findByText("This is not a whole code. Copy all 43 characters of it.")).toBeTruthy();
  expect(control(/^One-time code/).getAttribute("aria-invalid")).toBe("true");
  expect(sent).toEqual([]);
});

test.each([
  ["name", /^Your name/],
  ["email", /^E-mail/],
] as const)(
  "what is wrong with the %s of the first admin is said at its field, once",
  async (path, label) => {
    answers(
      createFirstAdminAction,
      refused("Look again.", { problems: [{ path, message: "Not this one." }] }),
    );
    await makeAdmin(await firstAdmin());

    expect(await screen.findByText("Not this one.")).toBeTruthy();
    expect(control(label).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByText("Look again.")).toBeNull();
  },
);

test("a desk that can't be reached leaves what was typed, and asks nobody to sign in", async () => {
  answers(createFirstAdminAction, unreachable);
  const forms = theDoor({});
  await makeAdmin(await firstAdmin());

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect([control(/^Your name/).value, control(/^New password/).value]).toEqual(["Rana Haddad", WORDS]);
  expect(forms).toEqual([]);
});

test("a password manager learns whose password it is, and that it is new", async () => {
  const { container } = await byLink();
  const name = container.querySelector<HTMLInputElement>("input[autocomplete=username]");
  expect(name?.value).toBe("rana@desk.example");
  expect(control(/^New password/).getAttribute("autocomplete")).toBe("new-password");
});
