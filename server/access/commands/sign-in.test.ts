import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { anAccount, anAddress, anInvitation, aSession, PASSWORD } from "@/test/builders/access";
import { nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "../gates/console";
import { disablePerson } from "./people";
import { signIn } from "./sign-in";

useDatabase();

const attempt = (email: string, password: string, address = anAddress()) =>
  signIn(nobody(), { email, password }, address);

const refusals = (entityId: string | null) =>
  database().auditEvent.findMany({ where: { kind: "SignInRefused", entityId }, orderBy: { seq: "asc" } });

describe("signIn", () => {
  it("begins a session of twelve hours at most, and records it in the person's name", async () => {
    const account = await anAccount("reviewer");
    const id = await aSession(account);

    const session = await database().session.findUniqueOrThrow({ where: { id } });
    expect(session).toMatchObject({ userId: account.id, endedAt: null });
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBe(12 * 3_600_000);
    const event = await database().auditEvent.findFirstOrThrow({ where: { kind: "SignedIn", entityId: id } });
    expect(event).toMatchObject({ gate: "session", actorId: account.id, actorName: account.name });
  });

  it("refuses a wrong password, and records it without what was typed", async () => {
    const account = await anAccount("reviewer");
    await expect(attempt(account.email, "granite heron lodger")).rejects.toMatchObject({
      code: "unauthenticated",
    });

    const [event] = await refusals(account.id);
    expect(event).toMatchObject({ gate: "anonymous", actorId: null, after: { why: "wrong" } });
    expect(
      JSON.stringify(event, (_, value) => (typeof value === "bigint" ? Number(value) : value)),
    ).not.toContain("lodger");
  });

  it("says the same of an unknown account, an invited one and a wrong password", async () => {
    const known = await anAccount("reviewer");
    const invited = await anInvitation("reviewer");
    const messages = await Promise.all(
      [known.email, invited.email, "nobody@desk.example"].map((email) =>
        attempt(email, "not the password").catch((error: Error) => error.message),
      ),
    );
    expect(new Set(messages).size).toBe(1);
    expect(await refusals(null)).not.toHaveLength(0);
  });

  it("refuses a disabled person with the right password, in the same words", async () => {
    const account = await anAccount("reviewer");
    const { version } = await database().user.findUniqueOrThrow({ where: { id: account.id } });
    await disablePerson(consoleActor(), { id: account.id, version });

    await expect(attempt(account.email, PASSWORD)).rejects.toThrow("do not belong together");
    expect((await refusals(account.id))[0]?.after).toEqual({ why: "disabled" });
  });

  it("is the same for a service account, which has no password", async () => {
    await expect(attempt("console", PASSWORD)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("the limits of signing in", () => {
  it("refuse an account the eleventh failure, from wherever, and let it wait", async () => {
    const account = await anAccount("reviewer");
    for (let count = 0; count < 10; count++)
      await expect(attempt(account.email, "wrong")).rejects.toMatchObject({ code: "unauthenticated" });

    const refused = await attempt(account.email, PASSWORD).catch((error) => error);
    expect(refused).toMatchObject({ code: "too_many_requests" });
    expect(refused.retryAfterSeconds).toBeGreaterThan(800);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it("record the first attempt over the limit and not every one after it", async () => {
    const account = await anAccount("reviewer");
    for (let count = 0; count < 13; count++) await attempt(account.email, "wrong").catch(() => undefined);

    const reasons = (await refusals(account.id)).map((event) => (event.after as { why: string }).why);
    expect(reasons).toEqual([...Array(10).fill("wrong"), "too_many_attempts"]);
  });

  it("count attempts at the same moment", async () => {
    const account = await anAccount("reviewer");
    const attempts = await Promise.allSettled(
      Array.from({ length: 14 }, () => attempt(account.email, "wrong")),
    );
    const limited = attempts.filter(
      (result) => result.status === "rejected" && result.reason.code === "too_many_requests",
    );
    expect(limited).toHaveLength(4);
  });

  it("start afresh for an account after a success", async () => {
    const account = await anAccount("reviewer");
    for (let count = 0; count < 9; count++) await attempt(account.email, "wrong").catch(() => undefined);
    await aSession(account);
    for (let count = 0; count < 9; count++) await attempt(account.email, "wrong").catch(() => undefined);
    expect(await aSession(account)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("refuse an address its fifty-first failure, whichever account, and leave other addresses alone", async () => {
    const address = anAddress();
    await database().rateLimiterFlexible.create({
      data: { key: `address:${address}`, points: 50, expire: new Date(Date.now() + 900_000) },
    });
    const account = await anAccount("reviewer");

    await expect(attempt(account.email, PASSWORD, address)).rejects.toMatchObject({
      code: "too_many_requests",
    });
    expect(await attempt(account.email, PASSWORD)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("do not count an office's successes against its address", async () => {
    const address = anAddress();
    const account = await anAccount("reviewer");
    await attempt(account.email, PASSWORD, address);

    const row = await database().rateLimiterFlexible.findUnique({ where: { key: `address:${address}` } });
    expect(row?.points ?? 0).toBe(0);
  });

  it("are over when their time is", async () => {
    const address = anAddress();
    await database().rateLimiterFlexible.create({
      data: { key: `address:${address}`, points: 99, expire: new Date(Date.now() - 1) },
    });
    const account = await anAccount("reviewer");
    expect(await attempt(account.email, PASSWORD, address)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
