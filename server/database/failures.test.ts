import { describe, expect, it } from "vitest";
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
    ["a file that is missing", { code: "ENOENT", syscall: "open" }],
    ["a value given twice", { code: "23505" }],
    ["our own", {}],
  ])("that is %s stays what it is", (_, fields) => {
    const error = failure(fields);
    expect(toAppError(error)).toBe(error);
  });
});
