import { describe, expect, it } from "vitest";
import { AppError, ERROR_CODES } from "@/lib/app-error";
import { PROBLEM_TITLES, problemResponse, problemSchema } from "./problem";

const answered = async (thrown: unknown, requestId: string | null = "request-1") => {
  const response = problemResponse(thrown, requestId);
  return { response, body: problemSchema.parse(await response.json()) };
};

describe("an error of the API", () => {
  it.each([
    ["bad_request", 400, "The request can't be read"],
    ["unauthenticated", 401, "Sign-in needed"],
    ["forbidden", 403, "Not allowed"],
    ["not_found", 404, "Not found"],
    ["conflict", 409, "Somebody else was first"],
    ["precondition_failed", 412, "The version has changed"],
    ["too_large", 413, "Too large"],
    ["invalid", 422, "The input was refused"],
    ["too_many_requests", 429, "Too many attempts"],
    ["unavailable", 503, "Not available just now"],
  ] as const)("of the code %s is %i, “%s”, and says the same in its body", async (code, status, title) => {
    const { response, body } = await answered(new AppError(code, "Why it was refused."));
    expect(response.status).toBe(status);
    expect(body).toEqual({
      ...{ type: `urn:sayso:problem:${code}`, title, status, detail: "Why it was refused." },
      requestId: "request-1",
    });
    expect(PROBLEM_TITLES[status]).toBe(title);
  });

  it("has a status of its own for every code there is", () => {
    expect(Object.keys(PROBLEM_TITLES)).toHaveLength(ERROR_CODES.length + 1);
  });

  it("is problem+json that nobody keeps", async () => {
    const { response } = await answered(new AppError("not_found", "There is no such claim."));
    expect(Object.fromEntries(response.headers)).toEqual({
      ...{ "content-type": "application/problem+json", "cache-control": "no-store" },
    });
  });

  it("is named by the rule that refused, where one did, and names the fields it is about", async () => {
    const problems = [{ path: "chain.0.source", message: "is not there" }];
    const { body } = await answered(new AppError("invalid", "No.", { kind: "merged_source", problems }));
    expect(body).toMatchObject({ type: "urn:sayso:problem:merged_source", status: 422, errors: problems });
  });

  it.each([0, 5, 900])(
    "tells the client to come back after %i seconds where that is known",
    async (seconds) => {
      const { response } = await answered(
        new AppError("too_many_requests", "Wait.", { retryAfterSeconds: seconds }),
      );
      expect(response.headers.get("retry-after")).toBe(String(seconds));
    },
  );

  it("asks for a token where one is missing, and only there", async () => {
    const asks = async (code: "unauthenticated" | "forbidden") =>
      (await answered(new AppError(code, "No."))).response.headers.get("www-authenticate");
    expect([await asks("unauthenticated"), await asks("forbidden")]).toEqual(["Bearer", null]);
  });
});

describe("an error that nobody expected", () => {
  it.each([
    ["an error", new Error("relation claims does not exist")],
    ["an error with a code of something else", Object.assign(new Error("secret"), { code: "P2002" })],
    ["a text", "secret"],
    ["nothing", undefined],
  ])("is 500 for %s, with nothing of what it said", async (_, thrown) => {
    const { response, body } = await answered(thrown, null);
    expect(response.status).toBe(500);
    expect(body).toEqual({
      ...{ type: "urn:sayso:problem:unexpected", title: "Something broke on our side", status: 500 },
      detail: expect.stringContaining("Nothing was changed"),
      requestId: null,
    });
    expect(JSON.stringify(body)).not.toMatch(/relation|secret/);
  });

  it("is 503 with a time to come back where the database is away, and says nothing of its address", async () => {
    const away = Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:5432"), { code: "ECONNREFUSED" });
    const { response, body } = await answered(away);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(JSON.stringify(body)).not.toContain("10.0.0.7");
  });
});
