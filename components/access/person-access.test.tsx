import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { disablePersonAction, enablePersonAction, issuePasswordLinkAction } from "@/server/access/actions";
import { aPerson } from "@/test/screens/access-views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { PersonAccess } from "./person-access";

const SECRET = "s".repeat(43);
const LINK = done({ name: "Rana Haddad", secret: SECRET });
const SEEN = { id: idOf(901), version: 3 };
const headings = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);

function showAccess(said: Parameters<typeof aPerson>[0] = {}) {
  return show(<PersonAccess person={aPerson(said)} />);
}

test.each([
  ["active", ["Password", "Disable"]],
  ["invited", ["Invitation", "Disable"]],
  ["disabled", ["Disabled"]],
] as const)("the ways into an account that is %s are: %j", (state, expected) => {
  showAccess({ state });
  expect(headings()).toEqual(expected);
});

test("an invited person's new link is said to work for 72 hours and to end earlier ones", () => {
  showAccess({ state: "invited" });
  expect(screen.getByText(/72 hours; earlier ones stop working/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Make a new link" })).toBeTruthy();
});

test("a reset link is said to work for 24 hours and to sign the person out", () => {
  showAccess();
  expect(screen.getByText(/24 hours. It signs them out everywhere/)).toBeTruthy();
});

test("a link is made for the version that was seen, and shown whole", async () => {
  const sent = answers(issuePasswordLinkAction, LINK);
  const { user } = showAccess();
  await user.click(screen.getByText("Make a reset link"));

  expect(await screen.findByText(`${window.location.origin}/links/${SECRET}`)).toBeTruthy();
  expect(screen.getByText("Link for Rana Haddad")).toBeTruthy();
  expect(sent).toEqual([SEEN]);
});

test("no link is made before it is asked for", () => {
  showAccess();
  expect(screen.queryByText(/\/links\//)).toBeNull();
});

test("a link that is refused is told, and none is shown", async () => {
  answers(issuePasswordLinkAction, refused("Somebody changed this person."));
  const { user } = showAccess();
  await user.click(screen.getByText("Make a reset link"));

  expect((await screen.findByRole("alert")).textContent).toBe("Somebody changed this person.");
  expect(screen.queryByText(/^Link for/)).toBeNull();
});

test("a second press while a link is made makes no second one", async () => {
  const waiting = later<typeof LINK.value>();
  const sent = answers(issuePasswordLinkAction, waiting.answer);
  const { user } = showAccess();
  await user.click(screen.getByText("Make a reset link"));
  await user.click(screen.getByText("Make a reset link"));
  waiting.give(LINK);

  await screen.findByText("Link for Rana Haddad");
  expect(sent).toHaveLength(1);
});

const SWITCHES = [
  ["disabling", "active", "Disable this account", disablePersonAction],
  ["enabling", "disabled", "Enable this account", enablePersonAction],
] as const;

test.each(SWITCHES)(
  "%s an account is sent for the version that was seen",
  async (_, state, button, action) => {
    const sent = answers(action, done(undefined));
    const { user } = showAccess({ state });
    await user.click(screen.getByText(button));
    await waitFor(() => expect(sent).toEqual([SEEN]));
    expect(screen.queryByRole("alert")).toBeNull();
  },
);

test.each(SWITCHES)("who comes second in %s loads the newest version", async (_, state, button, action) => {
  answers(action, refused("Somebody changed this person.", { code: "conflict" }));
  const { user, journey } = showAccess({ state });
  await user.click(screen.getByText(button));
  await user.click(await screen.findByText("Load the newest version and go on"));

  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(journey).toEqual(["refresh"]);
});

test.each(SWITCHES)(
  "%s while the desk can't be reached is said to have failed",
  async (_, state, button, action) => {
    answers(action, unreachable);
    const { user } = showAccess({ state });
    await user.click(screen.getByText(button));
    expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  },
);

test("why the last admin can't be disabled is said, though there is no field of roles here", async () => {
  const problems = [{ path: "roles", message: "This is the only admin who can sign in." }];
  answers(disablePersonAction, refused("This is the only admin who can sign in.", { problems }));
  const { user } = showAccess();
  await user.click(screen.getByText("Disable this account"));
  expect((await screen.findByRole("alert")).textContent).toBe("This is the only admin who can sign in.");
});
