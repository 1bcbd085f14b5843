import { afterEach, describe, expect, it, vi } from "vitest";
import { sessionOptions } from "./session-options";

afterEach(() => vi.unstubAllEnvs());

describe("the cookie of a session", () => {
  it.each([
    ["https://desk.example", true],
    ["http://localhost:3000", false],
    ["", false],
  ])("is for https only where people come by it: %j, %s", (url, secure) => {
    vi.stubEnv("PUBLIC_URL", url);
    expect(sessionOptions().useSecureCookies).toBe(secure);
  });

  it("is kept by the desk's secret, for twelve hours, and sends people to the desk's own door", () => {
    vi.stubEnv("NEXTAUTH_SECRET", "granite");
    expect(sessionOptions()).toMatchObject({
      ...{ secret: "granite", session: { strategy: "jwt", maxAge: 43_200 } },
      ...{ pages: { signIn: "/sign-in", error: "/sign-in" }, providers: [] },
    });
  });

  it("holds the id of the session's row from the sign-in on, and nothing else of the person", async () => {
    const { jwt } = sessionOptions().callbacks ?? {};
    const begun = {
      token: { name: "Rana", email: "rana@desk.example" },
      user: { id: "row-1" },
      account: null,
    };
    expect(await jwt?.({ ...begun, trigger: "signIn" })).toEqual({ sessionId: "row-1" });
  });
});
