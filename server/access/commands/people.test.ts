import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import {
  anAccount,
  anInvitation,
  aSession,
  aSignedIn,
  aToken,
  type TestAccount,
} from "@/test/builders/access";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { getPerson, listPeople } from "../queries/people";
import { disablePerson, editPerson, enablePerson, invitePerson, issuePasswordLink } from "./people";

useDatabase();

let admin: Actor;
beforeAll(async () => {
  admin = await aSignedIn(await anAccount("admin"));
});

const seen = async ({ id }: { id: string }) => ({ id, version: (await getPerson(admin, id)).version });
const lastEvent = (entityId: string, kind: string) =>
  database().auditEvent.findFirst({ where: { entityId, kind }, orderBy: { seq: "desc" } });
const anInvite = () => ({
  name: "Rana Haddad",
  email: `${newId()}@desk.example`,
  roles: ["reviewer" as const],
});

type Command = (actor: Actor, account: TestAccount) => Promise<unknown>;

const COMMANDS: [name: string, command: Command][] = [
  ["invitePerson", (actor) => invitePerson(actor, anInvite())],
  [
    "editPerson",
    async (actor, account) => editPerson(actor, { ...(await seen(account)), name: "New", roles: ["editor"] }),
  ],
  ["disablePerson", async (actor, account) => disablePerson(actor, await seen(account))],
  ["enablePerson", async (actor, account) => enablePerson(actor, await seen(account))],
  ["issuePasswordLink", async (actor, account) => issuePasswordLink(actor, await seen(account))],
];

describe.each(COMMANDS)("%s", (_, command) => {
  it("refuses somebody who is not signed in", async () => {
    await expect(command(nobody(), await anInvitation("reviewer"))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it.each([["reviewer"], ["editor"]] as const)("refuses a %s, and records it", async (role) => {
    const actor = await aPerson(role);
    await expect(command(actor, await anInvitation("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
    expect(
      await database().auditEvent.count({ where: { actorId: actor.userId, kind: "PermissionRefused" } }),
    ).toBe(1);
  });
});

describe("inviting a person", () => {
  it("makes an account without a password, and records it", async () => {
    const input = anInvite();
    const result = await invitePerson(admin, input);
    if (!result.ok) throw new Error(result.error.message);

    expect(await getPerson(admin, result.value.personId)).toMatchObject({
      ...input,
      state: "invited",
      lastSeenAt: null,
    });
    expect(await lastEvent(result.value.personId, "UserInvited")).toMatchObject({
      actorId: admin.userId,
      after: input,
    });
  });

  it("keeps the link's secret nowhere but in the answer", async () => {
    const { id, secret } = await anInvitation("reviewer");
    const [link] = await database().oneTimeLink.findMany({ where: { userId: id } });
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(link?.hash).toHaveLength(32);
    expect(Buffer.from(link?.hash ?? []).toString("base64url")).not.toBe(secret);
    expect(JSON.stringify((await lastEvent(id, "UserInvited"))?.after)).not.toContain(secret);
  });

  it("refuses an address that is taken, whatever its case", async () => {
    const { email } = await anInvitation("reviewer");
    expect(await invitePerson(admin, { ...anInvite(), email })).toMatchObject({
      ok: false,
      error: { kind: "email_taken", field: "email" },
    });
  });
});

describe("changing a person", () => {
  it("changes name and roles, and records both sides", async () => {
    const account = await anInvitation("reviewer");
    const result = await editPerson(admin, {
      ...(await seen(account)),
      name: "Rana H.",
      roles: ["reviewer", "editor"],
    });

    expect(result.ok).toBe(true);
    expect(await getPerson(admin, account.id)).toMatchObject({
      name: "Rana H.",
      roles: ["reviewer", "editor"],
    });
    expect(await lastEvent(account.id, "UserEdited")).toMatchObject({
      before: { name: "Rana Haddad", roles: ["reviewer"] },
      after: { name: "Rana H.", roles: ["reviewer", "editor"] },
    });
  });

  it("tells the second of two who changed the same version, and keeps what the first wrote", async () => {
    const account = await anInvitation("reviewer");
    const version = await seen(account);
    await editPerson(admin, { ...version, name: "First", roles: ["reviewer"] });
    const second = editPerson(admin, { ...version, name: "Second", roles: ["admin"] });

    await expect(second).rejects.toMatchObject({ code: "conflict" });
    expect(await getPerson(admin, account.id)).toMatchObject({ name: "First", roles: ["reviewer"] });
  });

  it("finds no service account and nobody of an unknown id", async () => {
    const { id } = await aToken("reviewer");
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id } });
    for (const unknown of [userId, newId()]) {
      const attempt = editPerson(admin, { id: unknown, version: 1, name: "X", roles: ["admin"] });
      await expect(attempt).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("disabling a person", () => {
  it("ends their sessions and links, and can be taken back", async () => {
    const account = await anAccount("reviewer");
    const session = await aSession(account);
    await disablePerson(admin, await seen(account));

    expect(await getPerson(admin, account.id)).toMatchObject({ state: "disabled" });
    expect((await database().session.findUniqueOrThrow({ where: { id: session } })).endedAt).not.toBeNull();
    expect(await lastEvent(account.id, "UserDisabled")).toMatchObject({ actorId: admin.userId });

    await enablePerson(admin, await seen(account));
    expect(await getPerson(admin, account.id)).toMatchObject({ state: "active" });
    expect(await lastEvent(account.id, "UserEnabled")).toMatchObject({ actorId: admin.userId });
    expect(await aSession(account)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is refused for oneself", async () => {
    const own = await seen({ id: admin.userId ?? "" });
    expect(await disablePerson(admin, own)).toMatchObject({ ok: false, error: { kind: "own_account" } });
  });
});

describe("the last admin who can sign in", () => {
  const alone = async () => {
    await database().user.updateMany({
      where: { id: { not: admin.userId ?? "" } },
      data: { disabledAt: new Date() },
    });
    return { ...(await seen({ id: admin.userId ?? "" })), name: admin.name };
  };

  it("can't give up being one", async () => {
    expect(await editPerson(admin, { ...(await alone()), roles: ["editor"] })).toMatchObject({
      ok: false,
      error: { kind: "last_admin", field: "roles" },
    });
    expect((await getPerson(admin, admin.userId ?? "")).roles).toEqual(["admin"]);
  });

  it("can't when the other admin was only invited", async () => {
    const own = await alone();
    await anInvitation("admin");
    expect(await editPerson(admin, { ...own, roles: ["editor"] })).toMatchObject({ ok: false });
  });

  it("stays when two admins take each other's role away at the same moment", async () => {
    await alone();
    const one = await aSignedIn(await anAccount("admin"));
    const two = await aSignedIn(await anAccount("admin"));
    await database().user.update({ where: { id: admin.userId ?? "" }, data: { disabledAt: new Date() } });
    const demote = async (by: Actor, whom: Actor) => {
      const { id, version } = await database().user.findUniqueOrThrow({ where: { id: whom.userId ?? "" } });
      return editPerson(by, { id, version, name: whom.name, roles: ["editor"] });
    };

    const results = await Promise.all([demote(one, two), demote(two, one)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    await database().user.update({ where: { id: admin.userId ?? "" }, data: { disabledAt: null } });
  });
});

describe("a new link for a password", () => {
  it("makes the earlier one useless, and is a new invitation for who has no password yet", async () => {
    const account = await anInvitation("reviewer");
    const result = await issuePasswordLink(admin, await seen(account));

    expect(result.ok).toBe(true);
    const links = await database().oneTimeLink.findMany({
      where: { userId: account.id },
      orderBy: { id: "asc" },
    });
    expect(links.map((link) => [link.purpose, link.expiresAt > new Date()])).toEqual([
      ["invite", false],
      ["invite", true],
    ]);
    expect(await lastEvent(account.id, "PasswordResetIssued")).toMatchObject({
      after: { purpose: "invite" },
    });
  });

  it("is a reset for who has one, and leaves the old password until it is used", async () => {
    const account = await anAccount("reviewer");
    await issuePasswordLink(admin, await seen(account));
    expect(await lastEvent(account.id, "PasswordResetIssued")).toMatchObject({ after: { purpose: "reset" } });
    expect(await aSession(account)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is refused for oneself and for somebody disabled", async () => {
    const own = await seen({ id: admin.userId ?? "" });
    expect(await issuePasswordLink(admin, own)).toMatchObject({ error: { kind: "own_account" } });
    const account = await anInvitation("reviewer");
    await disablePerson(admin, await seen(account));
    expect(await issuePasswordLink(admin, await seen(account))).toMatchObject({
      error: { kind: "disabled" },
    });
  });
});

describe("the list of people", () => {
  it("is for admins", async () => {
    await expect(listPeople(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listPeople(await aPerson("editor"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("shows persons only, the newest first, and every one once over its pages", async () => {
    await database().user.createMany({
      data: Array.from({ length: 51 }, (_, number) => ({
        id: newId(),
        email: `page-${number}@desk.example`,
        name: `Person ${number}`,
        roles: ["reviewer" as const],
        createdAt: new Date(),
      })),
    });
    const first = await listPeople(admin);
    const second = await listPeople(admin, { cursor: first.nextCursor ?? "" });
    const ids = [...first.items, ...second.items].map((person) => person.id);

    expect(first.items).toHaveLength(50);
    expect(first.items[0]?.name).toBe("Person 50");
    expect(new Set(ids).size).toBe(ids.length);
    expect(await database().user.count({ where: { kind: "service", id: { in: ids } } })).toBe(0);
  });
});
