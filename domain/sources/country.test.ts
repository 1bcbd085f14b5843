import { expect, test } from "vitest";
import { COUNTRY_CODES } from "./country";

test("there are 249 different codes of two capitals, sorted", () => {
  expect(COUNTRY_CODES).toHaveLength(249);
  expect([...new Set(COUNTRY_CODES)].sort()).toEqual(COUNTRY_CODES);
  expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test.each(["XK", "UK", "EU", "AN", "SU", "YU"])("%s is no code of a country", (code) => {
  expect(COUNTRY_CODES).not.toContain(code);
});
