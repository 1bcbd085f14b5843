import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPostmaster, parsePostmasterFile, stopLeftover } from "@/scripts/launch/postgres/leftover";

const FILE = "812\n/desk/.data/postgres\n1700000000\n40123\n\n127.0.0.1\n  5432001   98304\nready   \n";

describe("reading postmaster.pid", () => {
  test("gives process, data and port", () => {
    expect(parsePostmasterFile(FILE)).toEqual({
      ...{ pid: 812, data: "/desk/.data/postgres", port: 40123, isLeaving: false },
    });
  });

  test("tells that it ends once nobody is connected", () => {
    expect(parsePostmasterFile(FILE.replace("ready   ", "stopping"))?.isLeaving).toBe(true);
  });

  test("a single-user backend's number is negative", () => {
    expect(parsePostmasterFile(FILE.replace("812", "-812"))?.pid).toBe(812);
  });

  test.each([[""], ["812\n"], ["812\n/desk\n1700000000\n"], [FILE.replace("812", "many")]])(
    "is nothing for a file that was cut off or is no such file: %j",
    (text) => expect(parsePostmasterFile(text)).toBeNull(),
  );
});

describe("the PostgreSQL of an earlier start", () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), "sayso-leftover-"));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  test("is none without a file", () => expect(findPostmaster(data)).toBeNull());

  test("is not a process that merely has the number of a dead one", async () => {
    writeFileSync(join(data, "postmaster.pid"), FILE.replace("812", String(process.pid)));

    expect(findPostmaster(data)).toBeNull();
    expect(await stopLeftover(data)).toBe(false);
  });
});
