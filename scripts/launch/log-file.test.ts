import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLogFile } from "@/scripts/launch/log-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the log of a desk", () => {
  test("is a file that only its owner reads, even one that was open to others", () => {
    writeFileSync(join(folder, "desk.log"), "earlier\n");
    chmodSync(join(folder, "desk.log"), 0o644);
    const file = openLogFile(folder);

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toBe("earlier\n");
    expect(existsSync(`${file}.1`)).toBe(false);
  });

  test("begins anew once it is large, keeping the one before", () => {
    const file = openLogFile(folder);
    truncateSync(file, 20_000_001);
    openLogFile(folder);

    expect([statSync(file).size, statSync(`${file}.1`).size]).toEqual([0, 20_000_001]);
  });
});
