import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { revokeTokenAction } from "@/server/access/actions";
import { aToken } from "@/test/screens/access-views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { TokensTable } from "./tokens-table";

const rows = () => screen.getAllByRole("row").slice(1);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
const revoke = () => screen.getByRole("button", { name: "Revoke Archive import" });

test("each token stands in a row with state, role, whom it acts as, and when it was made and used", () => {
  const rana = { name: "Rana Haddad", kind: "person" } as const;
  show(<TokensTable tokens={[aToken(), aToken({ id: idOf(952), role: "editor", account: rana })]} />);
  const [service, person] = rows().map((row) => cells(row).slice(0, -1));
  const [made, used] = ["2 Jan 2026", "12 May 2026, 09:30 UTC"];
  expect(service).toEqual(["Archive import", "Active", "Reviewer", "Archive import (service)", made, used]);
  expect(person).toEqual(["Archive import", "Active", "Editor", "Rana Haddad", made, used]);
});

test("a token nobody used says so", () => {
  show(<TokensTable tokens={[aToken({ lastUsedAt: null })]} />);
  expect(screen.getByText("Never")).toBeTruthy();
});

test.each([
  ["active", "Active", 1],
  ["blocked", "Blocked", 1],
  ["revoked", "Revoked", 0],
] as const)("a token that is %s says so, and can be revoked unless it is already", (state, word, buttons) => {
  show(<TokensTable tokens={[aToken({ state })]} />);
  expect(screen.getByText(word)).toBeTruthy();
  expect(screen.queryAllByRole("button", { name: /^Revoke/ })).toHaveLength(buttons);
});

test("names of other scripts do not turn the row", () => {
  show(<TokensTable tokens={[aToken({ name: "أرشيف", account: { name: "رنا", kind: "person" } })]} />);
  expect([...document.querySelectorAll("td bdi")].map(({ textContent }) => textContent)).toEqual([
    "أرشيف",
    "رنا",
  ]);
});

test("a token is revoked by its id, and it is told which", async () => {
  const sent = answers(revokeTokenAction, done(undefined));
  const { user } = show(<TokensTable tokens={[aToken({ name: "Other", id: idOf(952) }), aToken()]} />);
  await user.click(revoke());

  expect(await screen.findByText("Archive import is revoked.")).toBeTruthy();
  expect(sent).toEqual([{ id: idOf(951) }]);
});

test.each([
  ["refused", () => refused("Somebody revoked it already."), /Somebody revoked it already/],
  ["lost on the way", unreachable, /could not be reached/],
] as const)("a revocation that is %s is not told as done", async (_, answer, words) => {
  answers(revokeTokenAction, answer);
  const { user } = show(<TokensTable tokens={[aToken()]} />);
  await user.click(revoke());

  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect(screen.queryByText(/is revoked/)).toBeNull();
});

test("a second press while a token is revoked sends nothing", async () => {
  const waiting = later<void>();
  const sent = answers(revokeTokenAction, waiting.answer);
  const { user } = show(<TokensTable tokens={[aToken()]} />);
  await user.click(revoke());
  await user.click(revoke());
  waiting.give(done(undefined));

  await waitFor(() => expect(screen.getByText("Archive import is revoked.")).toBeTruthy());
  expect(sent).toHaveLength(1);
});
