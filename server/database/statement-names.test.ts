import { expect, test } from "vitest";
import { createStatementNames, PLANNED_FOR_ITS_VALUES } from "./statement-names";

const times = (count: number, call: () => string) => Array.from({ length: count }, call);

test("a statement gets a name when it comes the third time, and keeps it", () => {
  const nameOf = createStatementNames();
  const names = times(4, () => nameOf({ sql: "SELECT 1" }));
  expect(names.slice(0, 2)).toEqual(["", ""]);
  expect(names[2]).toMatch(/^sayso_[0-9a-f]{32}$/);
  expect(names[3]).toBe(names[2]);
});

test("a statement whose plan hangs on its values never gets one", () => {
  const nameOf = createStatementNames();
  const sql = `SELECT ${PLANNED_FOR_ITS_VALUES} 1`;
  expect(times(10, () => nameOf({ sql }))).toEqual(Array(10).fill(""));
});

test("two processes give one text the same name, and two texts two", () => {
  const [one, other] = [createStatementNames(), createStatementNames()];
  const named = (nameOf: typeof one, sql: string) => times(3, () => nameOf({ sql }))[2];
  expect(named(one, "SELECT 1")).toBe(named(other, "SELECT 1"));
  expect(named(one, "SELECT 1")).not.toBe(named(one, "SELECT 2"));
});

test("however many forms a statement has, those that are named are bounded", () => {
  const nameOf = createStatementNames();
  const named = Array.from({ length: 2_000 }, (_, i) => times(3, () => nameOf({ sql: `SELECT ${i}` }))[2]);
  expect(named.filter((name) => name !== "")).toHaveLength(500);
});

test("texts that come once do not keep one that comes again from its name", () => {
  const nameOf = createStatementNames();
  for (let i = 0; i < 5_000; i++) nameOf({ sql: `SELECT ${i}` });
  expect(times(3, () => nameOf({ sql: "SELECT again" }))[2]).not.toBe("");
});
