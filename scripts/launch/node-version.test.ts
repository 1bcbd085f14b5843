import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSupported, OLDEST } from "@/scripts/launch/node-version.mjs";

test.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["24.1.0", true],
  ["20.18.3", false],
  ["18.20.0", false],
  ["9.19.0", false],
  ["", false],
])("Node.js %s is supported: %s", (version, expected) => {
  expect(isSupported(version)).toBe(expected);
});

test("package.json names the same oldest version", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(engines.node).toBe(`>=${OLDEST.join(".")}`);
});
