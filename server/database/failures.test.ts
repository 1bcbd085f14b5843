import { describe, expect, it } from "vitest";
import { Prisma } from "@/generated/prisma/client";
import { isDatabaseAway, toAppError } from "./failures";

const failure = (fields: object) => Object.assign(new Error("failed"), fields);

describe("a failure", () => {
  it.each([
    ["a refused connection", { code: "ECONNREFUSED" }],
    ["a socket that is gone", { code: "ENOENT", syscall: "connect" }],
    ["a socket that is gone, behind another error", { cause: { code: "ENOENT", syscall: "connect" } }],
    [
      "a server that a statement does not reach",
      { code: "P2010", meta: { driverAdapterError: { cause: { kind: "DatabaseNotReachable" } } } },
    ],
    ["a server that is shutting down", { code: "57P01" }],
    [
      "a server with no connection left",
      { meta: { driverAdapterError: { cause: { originalCode: "53300" } } } },
    ],
  ])("that is %s means that the database is away", (_, fields) => {
    expect(isDatabaseAway(failure(fields))).toBe(true);
    expect(toAppError(failure(fields))).toMatchObject({ code: "unavailable", retryAfterSeconds: 5 });
  });

  it.each([
    ["a value that somebody else gave first", "P2002", {}],
    ["a row that somebody else took away first", "P2025", {}],
    [
      "a value given twice by a statement",
      "P2010",
      { driverAdapterError: { cause: { originalCode: "23505" } } },
    ],
  ])("that is %s is a conflict, with nothing of what the database said", (_, code, meta) => {
    const error = new Prisma.PrismaClientKnownRequestError("secret", { code, clientVersion: "7", meta });
    expect(isDatabaseAway(error)).toBe(false);
    expect(toAppError(error)).toMatchObject({
      code: "conflict",
      message: expect.not.stringContaining("secret"),
      cause: error,
    });
  });

  it.each([
    ["a file that is missing", { code: "ENOENT", syscall: "open" }],
    ["a value given twice", { code: "23505" }],
    ["our own", {}],
  ])("that is %s stays what it is", (_, fields) => {
    const error = failure(fields);
    expect(toAppError(error)).toBe(error);
  });
});
