import { describe, expect, it } from "vitest";
import type { Prisma } from "@/generated/prisma/client";
import { newId } from "@/lib/new-id";
import { disablePerson, editPerson, issuePasswordLink } from "@/server/access/commands/people";
import { database } from "@/server/database/client";
import { anAccount, aSession, type TestAccount } from "@/test/builders/access";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "./console";
import { actorOfSession } from "./session";

useDatabase();

const ago = (ms: number) => new Date(Date.now() - ms);
const HOUR = 3_600_000;

const change = (id: string, data: Prisma.SessionUpdateInput) =>
  database().session.update({ where: { id }, data });
const versionOf = async ({ id }: TestAccount) =>
  (await database().user.findUniqueOrThrow({ where: { id } })).version;
const endings = (entityId: string) =>
  database().auditEvent.findMany({ where: { kind: "SessionEnded", entityId } });

describe("the actor of a session", () => {
  it("is the person, with the roles of the account and the request's id", async () => {
    const account = await anAccount("reviewer", "editor");
    const id = await aSession(account);
    expect(await actorOfSession(id, "request-1")).toMatchObject({
      gate: "session",
      userId: account.id,
      name: account.name,
      roles: ["reviewer", "editor"],
      requestId: "request-1",
      sessionId: id,
    });
  });

  it.each([
    ["none", null],
    ["an unknown one", newId()],
  ])("is nobody for %s", async (_, id) => {
    expect(await actorOfSession(id, "request-1")).toMatchObject({
      gate: "anonymous",
      userId: null,
      roles: [],
      requestId: "request-1",
    });
  });
});

type Death = [name: string, kill: (id: string, account: TestAccount) => Promise<unknown>];

const DEATHS: Death[] = [
  ["it was ended", (id) => change(id, { endedAt: ago(1) })],
  ["its whole time is over", (id) => change(id, { expiresAt: ago(1) })],
  ["nothing was done in it for an hour", (id) => change(id, { lastSeenAt: ago(HOUR) })],
  [
    "the person was disabled",
    async (_, account) =>
      disablePerson(consoleActor(), { id: account.id, version: await versionOf(account) }),
  ],
  [
    "the person got another role",
    async (_, account) =>
      editPerson(consoleActor(), {
        id: account.id,
        name: account.name,
        roles: ["editor"],
        version: await versionOf(account),
      }),
  ],
  [
    "an admin made a reset link",
    async (_, account) =>
      issuePasswordLink(consoleActor(), { id: account.id, version: await versionOf(account) }),
  ],
  [
    "the account was disabled by hand in the database",
    (_, { id }) => database().user.update({ where: { id }, data: { disabledAt: ago(1) } }),
  ],
  [
    "the account's security version rose by hand in the database",
    (_, { id }) => database().user.update({ where: { id }, data: { securityVersion: { increment: 1 } } }),
  ],
];

describe("a session is dead at once when", () => {
  it.each(DEATHS)("%s", async (_, kill) => {
    const account = await anAccount("reviewer");
    const id = await aSession(account);
    expect(await actorOfSession(id, null)).toMatchObject({ userId: account.id });

    await kill(id, account);
    expect(await actorOfSession(id, null)).toMatchObject({ gate: "anonymous", userId: null });
  });

  it("not when only the person's name changed", async () => {
    const account = await anAccount("reviewer");
    const id = await aSession(account);
    const version = await versionOf(account);
    await editPerson(consoleActor(), { id: account.id, name: "Rana H.", roles: ["reviewer"], version });
    expect(await actorOfSession(id, null)).toMatchObject({ userId: account.id, name: "Rana H." });
  });
});

describe("a death that nobody caused", () => {
  it.each([
    ["expired", { expiresAt: ago(1) }],
    ["idle", { lastSeenAt: ago(HOUR) }],
  ])("is recorded once as %s, by whoever finds it", async (reason, data) => {
    const id = await aSession(await anAccount("reviewer"));
    await change(id, data);
    await Promise.all([1, 2, 3].map(() => actorOfSession(id, null)));

    const events = await endings(id);
    expect(events.map((event) => event.after)).toEqual([{ reason }]);
    expect((await database().session.findUniqueOrThrow({ where: { id } })).endedAt).not.toBeNull();
  });
});

describe("when somebody was last seen", () => {
  it.each([
    ["is noted again after a minute", 60_000, true],
    ["is not written at every request", 30_000, false],
  ])("%s", async (_, ms, noted) => {
    const id = await aSession(await anAccount("reviewer"));
    const before = ago(ms);
    await change(id, { lastSeenAt: before });
    await actorOfSession(id, null);

    const { lastSeenAt } = await database().session.findUniqueOrThrow({ where: { id } });
    expect(lastSeenAt.getTime() > before.getTime()).toBe(noted);
  });
});
