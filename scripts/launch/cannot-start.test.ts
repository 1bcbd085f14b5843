import { describe, expect, test } from "vitest";
import { CannotStart, explain } from "@/scripts/launch/cannot-start.mjs";

function errorOf(code: string, message: string, path?: string): Error {
  return Object.assign(new Error(message), { code, path });
}

describe("the sentence for a failure", () => {
  test("is its own for one that was thrown to be told", () => {
    expect(explain(new CannotStart("Port 3000 is taken."))).toBe("Port 3000 is taken.");
  });

  test.each([
    ["Node.js", errorOf("ENOSPC", "ENOSPC: no space left on device, write")],
    ["npm", new Error("npm error code ENOSPC\nnpm error syscall write")],
    ["PostgreSQL", new Error('could not extend file "base/1": No space left on device')],
    ["a quota", errorOf("EDQUOT", "write failed")],
  ])("is that the disk is full, when %s says so", (_, error) => {
    expect(explain(error)).toMatch(/^The disk is full/);
  });

  test.each([
    ["a read-only file system", errorOf("EROFS", "read-only", "/desk/.data")],
    ["somebody else's folder", errorOf("EACCES", "denied", "/desk/.data")],
  ])("names the place that can't be written, for %s", (_, error) => {
    expect(explain(error)).toMatch(/can't be written.*\(\/desk\/\.data\)$/);
  });

  test("is that the folder can't be written, when npm may not write there", () => {
    expect(explain(new Error("npm error code EACCES\nnpm error syscall mkdir"))).toMatch(/can't be written/);
  });

  test("names what a program of ours may not write, when Node.js says so inside of it", () => {
    const build = new Error(
      "next build ended with 1\nError: EACCES: permission denied, open '/desk/.next/trace'",
    );
    expect(explain(build)).toMatch(/can't be written.*\(\/desk\/\.next\/trace\)$/);
  });

  test.each([
    ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EAI_AGAIN"],
    ...["EHOSTUNREACH", "ENETUNREACH", "ERR_SOCKET_TIMEOUT"],
  ])("is that packages can't be fetched, when npm says %s", (code) => {
    const failure = new Error(
      `npm could not install the packages:\nnpm error code ${code}\nnpm error errno -1`,
    );
    expect(explain(failure)).toMatch(new RegExp(`^The packages can't be fetched.*\\(${code}\\)$`));
  });

  test("is none for another code of npm's", () => {
    expect(explain(new Error("npm error code ERESOLVE"))).toBeNull();
  });

  test.each([
    ["permission denied for schema public"],
    ["permission denied for table _prisma_migrations"],
    ["must be owner of table claims"],
  ])("is that the database's user has too few rights, when PostgreSQL says: %s", (words) => {
    expect(explain(errorOf("42501", `ERROR: ${words}\n   at engine`))).toMatch(
      new RegExp(`^The user in DATABASE_URL has too few rights.*\\(${words}\\)$`),
    );
  });

  test("is none for another program's refused access: that may be about anything", () => {
    expect(explain(new Error("build failed: permission denied"))).toBeNull();
  });

  test.each([[new Error("broken")], ["text"], [null]])("is none for %s", (error) => {
    expect(explain(error)).toBeNull();
  });
});
