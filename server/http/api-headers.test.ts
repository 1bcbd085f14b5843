import { afterEach, describe, expect, it, vi } from "vitest";
import { secured } from "./api-headers";

afterEach(() => vi.unstubAllEnvs());

describe("an answer of the API", () => {
  it("keeps status, body and its own headers, and gets the ones that keep it safe", async () => {
    const given = new Response("body", {
      status: 201,
      headers: { "content-type": "text/csv", etag: '"3"', "cache-control": "private" },
    });
    const answer = secured(given, "request-1");

    expect(answer.status).toBe(201);
    expect(await answer.text()).toBe("body");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/csv",
      etag: '"3"',
      "cache-control": "private",
      "x-content-type-options": "nosniff",
      "x-request-id": "request-1",
    });
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("is kept by nobody unless it says otherwise", () => {
    expect(secured(new Response("{}"), null).headers.get("cache-control")).toBe("no-store");
  });

  it("has an id only when its request had one", () => {
    expect(secured(new Response("{}"), null).headers.has("x-request-id")).toBe(false);
  });

  it("keeps every cookie that is set", () => {
    const given = new Response("{}");
    given.headers.append("set-cookie", "a=1");
    given.headers.append("set-cookie", "b=2");
    expect(secured(given, null).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("insists on https where the desk is reached by it", () => {
    expect(secured(new Response("{}"), null).headers.has("strict-transport-security")).toBe(false);
    vi.stubEnv("PUBLIC_URL", "https://desk.example");
    expect(secured(new Response("{}"), null).headers.has("strict-transport-security")).toBe(true);
  });
});
