import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aLogEntry } from "@/test/screens/access-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { AuditTable } from "./audit-table";

const rows = () => screen.getAllByRole("row").slice(1);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
const showEntry = (said: Parameters<typeof aLogEntry>[0] = {}) =>
  show(<AuditTable events={[aLogEntry(said)]} />);

test("each entry says its number, when, who by which gate, what, to what, and its hash", () => {
  showEntry();
  expect(rows().map(cells)).toEqual([
    ["17", "12 May 2026, 09:30 UTC", "Rana Haddadsession", "Claim withdrawn", "C-1", "", "ab12cd34"],
  ]);
});

test("the hash is shown short, and whole to whoever points at it", () => {
  showEntry();
  expect(screen.getByText("ab12cd34").getAttribute("title")).toBe("ab12cd34".repeat(8));
});

test("an entry that is not sealed yet is said to be open", () => {
  showEntry({ hash: null });
  expect(screen.getByText("open")).toBeTruthy();
});

test.each([
  ["claim", "C-1", "/claims/C-1"],
  ["source", "S-7", "/sources/S-7"],
  ["article", "A-12", "/articles/A-12"],
  ["event", "E-3", "/events/E-3"],
])("a %s is named by its reference, which leads to it", (entity, entityRef, href) => {
  showEntry({ entity, entityRef });
  expect(screen.getByRole("link", { name: entityRef }).getAttribute("href")).toBe(href);
});

test("what has no page of its own leads to everything the log knows of it", () => {
  showEntry({ entity: "token", entityRef: null, entityId: idOf(951) });
  expect(screen.getByRole("link", { name: "Token" }).getAttribute("href")).toBe(
    `/admin/audit?entityId=${idOf(951)}`,
  );
});

test("what never existed is only named", () => {
  showEntry({ entity: "session", entityRef: null, entityId: null });
  expect(rows().map((row) => cells(row)[4])).toEqual(["Session"]);
  expect(screen.queryByRole("link")).toBeNull();
});

test("a change shows what was, struck out, and what is", () => {
  showEntry({ before: { name: "Observatory" }, after: { name: "المرصد" } });
  expect(
    [screen.getByText("Observatory"), screen.getByText("المرصد")].map((one) => one.parentElement?.tagName),
  ).toEqual(["DEL", "INS"]);
  expect(screen.getByText("name").tagName).toBe("DT");
});

test("what came has nothing struck out, what went has nothing in its place", () => {
  showEntry({ before: { old: "x" }, after: { fresh: true } });
  const fields = screen
    .getAllByRole("term")
    .map((term) => [
      term.textContent,
      term.parentElement?.querySelector("del")?.textContent,
      term.parentElement?.querySelector("ins")?.textContent,
    ]);
  expect(fields).toEqual([
    ["fresh", undefined, "yes"],
    ["old", "x", undefined],
  ]);
});

test("a change without fields is that of a value", () => {
  showEntry({ before: "unreviewed", after: "disputed" });
  expect(screen.getByRole("term").textContent).toBe("value");
});

test("the reason is shown in its own direction, and none where none was given", () => {
  const { rerender } = showEntry({ reason: "بطلب من المحرر" });
  expect(screen.getByText("بطلب من المحرر").getAttribute("dir")).toBe("auto");
  rerender(<AuditTable events={[aLogEntry({ before: "a", after: "b" })]} />);
  expect(rows().map((row) => cells(row)[5])).toEqual(["valuea b"]);
});

test("who was not signed in is said to be so, once", () => {
  showEntry({ gate: "anonymous", actorName: "anonymous" });
  expect(rows().map((row) => cells(row)[2])).toEqual(["Not signed in"]);
});

test("a name of another script does not turn the row", () => {
  showEntry({ actorName: "رنا حداد" });
  expect(screen.getByText("رنا حداد").tagName).toBe("BDI");
});
