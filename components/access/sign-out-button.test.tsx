import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type DoorAnswer, onTheWayTo, quietly, theDoor } from "@/test/screens/access-views";
import { show } from "@/test/screens/show";
import { SignOutButton } from "./sign-out-button";

/** Under which an unsaved review waits. */
const DRAFT = "sayso.a-person.review.a-claim";
const button = () => screen.getByRole("button", { name: "Sign out" });

test("the session is ended, and the way in is shown", async () => {
  const sent = theDoor({});
  const hasGone = onTheWayTo("/sign-in");
  const { user } = show(<SignOutButton />);
  await user.click(button());

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(sent).toMatchObject([{ path: "/api/auth/signout", form: { csrfToken: "token" } }]);
});

test("what was not saved is gone once the session is ended, for whoever sits down here next", async () => {
  window.sessionStorage.setItem(DRAFT, "They came from the north.");
  theDoor({});
  const hasGone = onTheWayTo("/sign-in");
  const { user } = show(<SignOutButton />);
  await user.click(button());

  await waitFor(() => expect(hasGone()).toBe(true));
  expect(window.sessionStorage.getItem(DRAFT)).toBeNull();
});

test("nobody is signed out before the button is pressed", () => {
  const sent = theDoor({});
  show(<SignOutButton />);
  expect(sent).toEqual([]);
});

test.each<DoorAnswer>(["unreachable", "broken"])(
  "who could not be signed out (%s) is told so, and can try again",
  async (answer) => {
    quietly();
    window.sessionStorage.setItem(DRAFT, "They came from the north.");
    theDoor(answer);
    const hasGone = onTheWayTo("/sign-in");
    const { user } = show(<SignOutButton />);
    await user.click(button());

    expect((await screen.findByRole("alert")).textContent).toMatch(/You are still signed in/);
    expect(hasGone()).toBe(false);
    expect(button().getAttribute("aria-disabled")).toBeNull();
    expect(window.sessionStorage.getItem(DRAFT)).not.toBeNull();
  },
);
