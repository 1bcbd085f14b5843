import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { editPersonAction } from "@/server/access/actions";
import { aPerson } from "@/test/screens/access-views";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { PersonForm } from "./person-form";

const SAVED = done(undefined);
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

function showForm(said: Parameters<typeof aPerson>[0] = {}) {
  return show(<PersonForm person={aPerson(said)} />);
}

type View = ReturnType<typeof showForm>;
const save = ({ user }: View) => user.click(screen.getByText("Save"));

async function rename({ user }: View, name: string) {
  await user.clear(control(/^Name/));
  await user.click(control(/^Name/));
  await user.paste(name);
}

test("the form begins with the person's name and roles", () => {
  showForm({ roles: ["editor", "admin"] });
  expect(control(/^Name/).value).toBe("Rana Haddad");
  expect([/^Reviewer/, /^Editor/, /^Admin/].map((role) => control(role).checked)).toEqual([
    false,
    true,
    true,
  ]);
});

test("name and roles are sent with the version that was seen, and their saving is told", async () => {
  const sent = answers(editPersonAction, SAVED);
  const view = showForm();
  await rename(view, "رنا حداد");
  await view.user.click(control(/^Admin/));
  await save(view);

  expect(await screen.findByText("Saved.")).toBeTruthy();
  expect(sent).toEqual([{ id: idOf(901), version: 3, name: "رنا حداد", roles: ["reviewer", "admin"] }]);
});

test("it is said before that other roles sign the person out", () => {
  showForm();
  expect(screen.getByText("Other roles sign the person out everywhere.")).toBeTruthy();
});

test("somebody is not left without any role: it is said at the roles, and nothing is sent", async () => {
  const sent = answers(editPersonAction, SAVED);
  const view = showForm();
  await view.user.click(control(/^Reviewer/));
  await save(view);

  expect(await screen.findByText("Choose at least one role.")).toBeTruthy();
  expect(screen.queryByText("Saved.")).toBeNull();
  expect(sent).toEqual([]);
});

test("a name of blanks is refused at its field", async () => {
  const sent = answers(editPersonAction, SAVED);
  const view = showForm();
  await rename(view, "   ");
  await save(view);

  expect(await screen.findByText("Write a name.")).toBeTruthy();
  expect(control(/^Name/).getAttribute("aria-invalid")).toBe("true");
  expect(sent).toEqual([]);
});

test("why the last admin must stay one is said at the roles, and what was typed stays", async () => {
  const problems = [{ path: "roles", message: "This is the only admin who can sign in." }];
  answers(editPersonAction, refused("Look again.", { problems }));
  const view = showForm({ roles: ["reviewer", "admin"] });
  await rename(view, "Typed");
  await view.user.click(control(/^Admin/));
  await save(view);

  expect(await screen.findByText("This is the only admin who can sign in.")).toBeTruthy();
  expect(screen.queryByText("Look again.")).toBeNull();
  expect([control(/^Name/).value, control(/^Admin/).checked]).toEqual(["Typed", false]);
});

test("who comes second loads the newest version, keeps what was typed, and saves against it", async () => {
  const conflict = refused("Somebody changed this person.", { code: "conflict" });
  const sent = answers(editPersonAction, ({ version }) => (version === 4 ? SAVED : conflict));
  const view = showForm();
  await rename(view, "Typed");
  await save(view);
  await view.user.click(await screen.findByText("Load the newest version and go on"));
  await waitFor(() => expect(screen.queryByText("Somebody changed this person.")).toBeNull());
  expect(view.journey).toEqual(["refresh"]);

  view.rerender(<PersonForm person={aPerson({ version: 4 })} />);
  await save(view);
  expect(await screen.findByText("Saved.")).toBeTruthy();
  expect(sent.map(({ name, version }) => [name, version])).toEqual([
    ["Typed", 3],
    ["Typed", 4],
  ]);
});

test("under the newest version the roles that nobody touched here are those that somebody else gave", async () => {
  const sent = answers(editPersonAction, SAVED);
  const view = showForm();
  await rename(view, "Typed");
  view.rerender(<PersonForm person={aPerson({ version: 4, name: "Theirs", roles: ["editor"] })} />);
  await save(view);

  await waitFor(() =>
    expect(sent).toEqual([{ id: idOf(901), version: 4, name: "Typed", roles: ["editor"] }]),
  );
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(editPersonAction, unreachable);
  const view = showForm();
  await rename(view, "Typed");
  await save(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(control(/^Name/).value).toBe("Typed");
});
