import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint } from "@/scripts/launch/fingerprint";

let root: string;
const take = () => fingerprint(root, ["app", "package-lock.json", "missing"]);
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sayso-fingerprint-"));
  mkdirSync(join(root, "app/articles"), { recursive: true });
  write("app/page.tsx", "page");
  write("app/articles/page.tsx", "articles");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the fingerprint of the sources", () => {
  test.each<[string, () => void]>([
    ["a file is changed", () => write("app/articles/page.tsx", "other")],
    ["a file is added", () => write("app/new.tsx", "")],
    ["a file is taken away", () => rmSync(join(root, "app/page.tsx"))],
    ["a file is renamed", () => renameSync(join(root, "app/page.tsx"), join(root, "app/other.tsx"))],
    ["a file outside the folders is changed", () => write("package-lock.json", "{ }")],
    ["a missing one appears", () => write("missing", "")],
    [
      "two files change places",
      () => {
        write("app/page.tsx", "articles");
        write("app/articles/page.tsx", "page");
      },
    ],
  ])("changes when %s", (_, change) => {
    const before = take();
    change();
    expect(take()).not.toBe(before);
  });

  test.each<[string, () => void]>([
    ["nothing happens", () => undefined],
    ["a file is written again with the same text", () => write("app/page.tsx", "page")],
    ["a test is added", () => write("app/page.test.tsx", "test")],
    ["an editor leaves a hidden file", () => write("app/.page.swp", "")],
    ["a file that is not asked about changes", () => write("README.md", "")],
  ])("stays when %s", (_, change) => {
    const before = take();
    change();
    expect(take()).toBe(before);
  });
});
