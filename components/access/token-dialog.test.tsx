import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { createTokenAction } from "@/server/access/actions";
import { anOwner } from "@/test/screens/access-views";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { TokenDialog } from "./token-dialog";

const OWNERS = [anOwner(), anOwner({ id: idOf(902), name: "Omar Said", roles: ["reviewer", "editor"] })];
const MADE = done({ id: idOf(951), secret: "sayso_secret" });

const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const offered = () => [...control(/^Acts as/).querySelectorAll("option")].map(({ text }) => text);

async function open(owners = OWNERS) {
  const view = show(<TokenDialog owners={owners} />);
  await view.user.click(screen.getByRole("button", { name: "New token" }));
  await screen.findByLabelText(/^Name/);
  return view;
}

type View = Awaited<ReturnType<typeof open>>;
const make = ({ user }: View) => user.click(screen.getByText("Make the token"));

async function name({ user }: View, text = "Archive import") {
  await user.click(control(/^Name/));
  await user.paste(text);
}

test("without a person it acts as a service account of its name", async () => {
  const sent = answers(createTokenAction, MADE);
  const view = await open();
  await name(view);
  await make(view);

  await screen.findByText("sayso_secret");
  expect(sent).toEqual([{ name: "Archive import", role: "reviewer", personId: null }]);
});

test("it can act as somebody who holds its role", async () => {
  const sent = answers(createTokenAction, MADE);
  const view = await open();
  await name(view);
  await view.user.selectOptions(control(/^Role/), "Editor");
  await view.user.selectOptions(control(/^Acts as/), "Omar Said");
  await make(view);

  await screen.findByText("sayso_secret");
  expect(sent).toEqual([{ name: "Archive import", role: "editor", personId: idOf(902) }]);
});

test.each([
  ["Reviewer", ["Rana Haddad", "Omar Said"]],
  ["Editor", ["Omar Said"]],
  ["Admin", []],
])("for the role %s those are offered who hold it: %j", async (role, names) => {
  const view = await open();
  await view.user.selectOptions(control(/^Role/), role);
  expect(offered()).toEqual(["A service account of this name", ...names]);
});

test("what the chosen role may do is said with it", async () => {
  const view = await open();
  const hint = () =>
    document.getElementById(control(/^Role/).getAttribute("aria-describedby") ?? "")?.textContent;
  expect(hint()).toMatch(/accepts and judges claims/);
  await view.user.selectOptions(control(/^Role/), "Admin");
  expect(hint()).toMatch(/Does not review/);
});

test("the token is shown once, with the word that it is not shown again", async () => {
  answers(createTokenAction, MADE);
  const view = await open();
  await name(view);
  await make(view);

  expect(await screen.findByRole("heading", { name: "The new token" })).toBeTruthy();
  expect(screen.getByText(/stored only as a hash and is not shown again/)).toBeTruthy();
  await view.user.click(screen.getByRole("button", { name: "Close" }));
  await view.user.click(await screen.findByRole("button", { name: "New token" }));
  await screen.findByLabelText(/^Name/);
  expect(screen.queryByText("sayso_secret")).toBeNull();
});

test.each([
  ["name", /^Name/],
  ["role", /^Role/],
  ["personId", /^Acts as/],
] as const)(
  "what is wrong with the %s is said at its field, once, and the name stays",
  async (path, label) => {
    answers(createTokenAction, refused("Look again.", { problems: [{ path, message: "Not this one." }] }));
    const view = await open();
    await name(view);
    await make(view);

    expect(await screen.findByText("Not this one.")).toBeTruthy();
    expect(control(label).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByText("Look again.")).toBeNull();
    expect(control(/^Name/).value).toBe("Archive import");
  },
);

test("a token without a name is not made", async () => {
  const sent = answers(createTokenAction, MADE);
  const view = await open();
  await make(view);
  expect(sent).toEqual([]);
});

test("a desk that can't be reached leaves what was chosen", async () => {
  answers(createTokenAction, unreachable);
  const view = await open();
  await name(view);
  await view.user.selectOptions(control(/^Role/), "Editor");
  await make(view);

  await waitFor(() => expect(screen.getByText(/could not be reached/)).toBeTruthy());
  expect([control(/^Name/).value, control(/^Role/).value]).toEqual(["Archive import", "editor"]);
});
