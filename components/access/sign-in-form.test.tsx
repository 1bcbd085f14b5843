import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type DoorAnswer, onTheWayTo, theDoor } from "@/test/screens/access-views";
import { show } from "@/test/screens/show";
import { SignInForm } from "./sign-in-form";

const email = () => screen.getByLabelText<HTMLInputElement>(/^E-mail/);
const password = () => screen.getByLabelText<HTMLInputElement>(/^Password/);

async function fillIn(failure: string | null = null) {
  const view = show(<SignInForm next="/queue" failure={failure} />);
  await view.user.click(email());
  await view.user.paste("rana@desk.example");
  await view.user.click(password());
  await view.user.paste("four unrelated words");
  return view;
}

type View = Awaited<ReturnType<typeof fillIn>>;
const signIn = ({ user }: View) => user.click(screen.getByRole("button", { name: "Sign in" }));

test("who gives the right words goes on to the page that was asked for", async () => {
  const sent = theDoor({});
  const hasGone = onTheWayTo("/queue");
  await signIn(await fillIn());

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(sent).toMatchObject([
    {
      path: "/api/auth/callback/credentials",
      form: {
        email: "rana@desk.example",
        password: "four unrelated words",
        csrfToken: "token",
        json: "true",
      },
    },
  ]);
});

test.each<[DoorAnswer, RegExp]>([
  [{ error: "unauthenticated" }, /do not belong together/],
  [{ error: "too_many_requests:840" }, /Too many attempts. Wait 14 minutes/],
  [{ error: "unavailable:5" }, /can’t reach its database/],
  [{ error: "unexpected" }, /Something broke on our side/],
  ["unreachable", /The desk could not be reached/],
  ["broken", /The desk could not be reached/],
])("refused with %j, it is said why, what was typed stays, and one can try again", async (answer, words) => {
  theDoor(answer);
  const hasGone = onTheWayTo("/queue");
  await signIn(await fillIn());

  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect([email().value, password().value]).toEqual(["rana@desk.example", "four unrelated words"]);
  expect(screen.getByRole("button", { name: "Sign in" }).getAttribute("aria-disabled")).toBeNull();
  expect(hasGone()).toBe(false);
});

test("while the desk can't be reached the page is not left", async () => {
  theDoor("unreachable");
  const before = window.location.href;
  await signIn(await fillIn());
  await screen.findByRole("alert");
  expect(window.location.href).toBe(before);
});

test("a failure brought along is shown, and is not taken for that of the next attempt", async () => {
  theDoor({});
  window.history.replaceState(null, "", "/sign-in?error=unauthenticated");
  const view = await fillIn("The e-mail address and the password do not belong together.");
  expect(screen.getByRole("alert").textContent).toMatch(/do not belong together/);

  const hasGone = onTheWayTo("/queue");
  await signIn(view);
  await waitFor(() => expect(hasGone()).toBe(true));
});

test("without a failure none is shown", () => {
  show(<SignInForm next="/" failure={null} />);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("nothing is sent while a field is empty", async () => {
  const sent = theDoor({});
  const { user } = show(<SignInForm next="/" failure={null} />);
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(sent).toEqual([]);
});

test("a second press while the first is under way signs in once", async () => {
  let open: (answer: DoorAnswer) => void = () => undefined;
  const answer = new Promise<DoorAnswer>((resolve) => {
    open = resolve;
  });
  const sent = theDoor(() => answer);
  const hasGone = onTheWayTo("/queue");
  const view = await fillIn();
  await signIn(view);
  await signIn(view);
  open({});

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(sent).toHaveLength(1);
});

test("password managers are told which field is which", () => {
  show(<SignInForm next="/" failure={null} />);
  expect([email(), password()].map((field) => field.getAttribute("autocomplete"))).toEqual([
    "username",
    "current-password",
  ]);
});
