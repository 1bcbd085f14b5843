import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

const entries = ["scripts", "benchmarks"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => join(folder, name)),
);

/** A file and all that is read before any of it runs. */
function readAtOnce(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/^import .* from "(\..*)";$/gm)].map(([, path]) =>
    join(dirname(file), path ?? ""),
  );
  return [file, ...imported.flatMap(readAtOnce)];
}

test.each(entries)("%s can be read by a Node.js that is too old, which then says so", (entry) => {
  const files = readAtOnce(entry);
  expect(files).toContain(join("scripts", "launch", "node-version.mjs"));
  for (const file of files)
    expect(readFileSync(file, "utf8")).not.toMatch(/^await |\?\?|\?\.|\|\|=|^import .*"node:/m);
});
