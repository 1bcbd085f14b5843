import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { anAccount, aSession, aSignedIn } from "@/test/builders/access";
import { nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { actorOfSession } from "../gates/session";
import { getOwnAccount } from "../queries/account";
import { endOwnSession, signOut } from "./end-session";

useDatabase();

const events = (entityId: string | null, kind: string) =>
  database().auditEvent.findMany({ where: { entityId, kind } });

describe("signOut", () => {
  it("ends the session it is done in and no other, and records it once", async () => {
    const account = await anAccount("reviewer");
    const other = await aSession(account);
    const actor = await aSignedIn(account);
    await signOut(actor);
    await signOut(actor);

    expect((await actorOfSession(actor.sessionId, null)).userId).toBeNull();
    expect((await actorOfSession(other, null)).userId).toBe(account.id);
    expect(await events(actor.sessionId, "SignedOut")).toHaveLength(1);
  });

  it("refuses somebody who is not signed in", async () => {
    await expect(signOut(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("endOwnSession", () => {
  it("ends another session of one's own, and records it", async () => {
    const account = await anAccount("reviewer");
    const other = await aSession(account);
    await endOwnSession(await aSignedIn(account), { id: other });

    expect((await actorOfSession(other, null)).userId).toBeNull();
    expect((await events(other, "SessionEnded")).map((event) => event.after)).toEqual([
      { reason: "ended_by_owner" },
    ]);
  });

  it("refuses another person's session, admins included, and leaves it open", async () => {
    const account = await anAccount("reviewer");
    const session = await aSession(account);
    const admin = await aSignedIn(await anAccount("admin"));

    await expect(endOwnSession(admin, { id: session })).rejects.toMatchObject({ code: "forbidden" });
    await expect(endOwnSession(nobody(), { id: session })).rejects.toMatchObject({ code: "unauthenticated" });
    expect((await actorOfSession(session, null)).userId).toBe(account.id);
    expect(
      await database().auditEvent.count({ where: { actorId: admin.userId, kind: "PermissionRefused" } }),
    ).toBe(1);
  });

  it("finds no unknown session", async () => {
    const actor = await aSignedIn(await anAccount("reviewer"));
    await expect(endOwnSession(actor, { id: newId() })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("one's own account", () => {
  it("lists the sessions that live, and marks this one", async () => {
    const account = await anAccount("reviewer");
    const [ended, idle] = [await aSession(account), await aSession(account)];
    const other = await aSession(account);
    const actor = await aSignedIn(account);
    await endOwnSession(actor, { id: ended });
    await database().session.update({
      where: { id: idle },
      data: { lastSeenAt: new Date(Date.now() - 3_600_000) },
    });

    const { name, email, sessions } = await getOwnAccount(actor);
    expect({ name, email }).toEqual({ name: account.name, email: account.email });
    expect(new Map(sessions.map((session) => [session.id, session.isCurrent]))).toEqual(
      new Map([
        [actor.sessionId, true],
        [other, false],
      ]),
    );
  });

  it("is for somebody who is signed in", async () => {
    await expect(getOwnAccount(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
