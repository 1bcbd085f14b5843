import { describe, expect, it } from "vitest";
import { AppError, conflict, ERROR_CODES, notFound } from "./app-error";

describe("a failure for the user", () => {
  it("has nothing to add unless it is given", () => {
    const error = new AppError("invalid", "Look again.");

    expect(error).toMatchObject({ name: "AppError", code: "invalid", message: "Look again." });
    expect([error.problems, error.retryAfterSeconds, error.kind, error.cause]).toEqual([
      [],
      null,
      null,
      undefined,
    ]);
  });

  it("keeps what it is given", () => {
    const details = {
      problems: [{ path: "name", message: "is missing" }],
      retryAfterSeconds: 0,
      kind: "too_few",
      cause: new Error("why"),
    };

    expect(new AppError("unavailable", "Later.", details)).toMatchObject(details);
  });

  it("names what is not there, and what somebody else changed", () => {
    expect(notFound("claim")).toMatchObject({ code: "not_found", message: "There is no such claim." });
    expect(conflict("claim")).toMatchObject({ code: "conflict" });
    expect(conflict("claim").message).toMatch(
      /^Somebody else changed this claim .* load the newest version and try again\.$/,
    );
  });

  it("has one of a few codes, each once, in small letters", () => {
    expect(new Set<string>(ERROR_CODES).size).toBe(ERROR_CODES.length);
    for (const code of ERROR_CODES) expect(code).toMatch(/^[a-z_]+$/);
  });
});
