import { describe, expect, it } from "vitest";
import { isAllowed, PERMISSIONS } from "@/domain/access/policy";
import { database } from "@/server/database/client";
import { useDatabase } from "@/test/postgres/database";
import { anonymousActor } from "./anonymous";
import { CONSOLE_USER_ID, consoleActor } from "./console";
import { jobActor } from "./job";
import { actorInSession } from "./session";

useDatabase();

describe("somebody who is not signed in", () => {
  it("has no account and no role, and keeps the request's id", () => {
    expect(anonymousActor("request-1")).toMatchObject({
      ...{ gate: "anonymous", userId: null, roles: [], sessionId: null, requestId: "request-1" },
    });
  });

  it("may sign in, read published checks and ask for health, and nothing else", () => {
    const allowed = PERMISSIONS.filter((permission) => isAllowed(anonymousActor(null), permission));
    expect(allowed).toEqual(["check.read", "health.read", "account.sign-in"]);
  });
});

describe("the command line", () => {
  it("acts under an account that the first migration made, which is no person's", async () => {
    expect(consoleActor()).toMatchObject({ gate: "console", userId: CONSOLE_USER_ID, sessionId: null });
    expect(await database().user.findUniqueOrThrow({ where: { id: CONSOLE_USER_ID } })).toMatchObject({
      ...{ kind: "service", email: null, passwordHash: null },
    });
  });

  it("acts for an account with that one's roles only", () => {
    const as = { userId: "u-1", name: "Rana", roles: ["reviewer"] as const };
    const actor = consoleActor(as);
    expect(actor).toMatchObject({ ...as, gate: "console" });
    expect(isAllowed(actor, "user.invite")).toBe(false);
    expect(isAllowed(actor, "review.write")).toBe(true);
  });

  it("alone may set a desk up and import", () => {
    const others = [anonymousActor(null), jobActor()];
    for (const permission of ["console.set-up", "article.import"] as const) {
      expect(isAllowed(consoleActor(), permission)).toBe(true);
      expect(others.map((actor) => isAllowed(actor, permission))).toEqual([false, false]);
    }
  });
});

describe("the timer", () => {
  it("acts under the machine's account without a role, and alone may count claims anew", () => {
    expect(jobActor()).toMatchObject({ gate: "job", userId: CONSOLE_USER_ID, roles: [] });
    expect(isAllowed(jobActor(), "claim.recount")).toBe(true);
    expect(isAllowed(consoleActor(), "claim.recount")).toBe(false);
    expect(isAllowed(jobActor(), "claim.read")).toBe(false);
  });
});

describe("somebody in a session", () => {
  it("is the account with its roles, in that session and request", () => {
    const account = { id: "u-1", name: "Rana", roles: ["editor"] as const };
    expect(actorInSession({ id: "s-1", account }, "request-1")).toEqual({
      ...{ gate: "session", userId: "u-1", name: "Rana", roles: ["editor"] },
      ...{ sessionId: "s-1", requestId: "request-1" },
    });
  });
});
