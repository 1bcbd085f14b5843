import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { encodeCursor } from "@/lib/cursor";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { anAccount, anInvitation, aToken, type TestAccount } from "@/test/builders/access";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { actorInSession } from "../gates/session";
import { getOwnAccount } from "./account";
import { findLinkBearer, isDeskSetUp } from "./arrival";
import { getPerson, listPeople } from "./people";
import { listTokenOwners, listTokens } from "./tokens";

useDatabase();

const MINUTE = 60_000;
let account: TestAccount;
beforeAll(async () => {
  account = await anAccount("reviewer");
});

/** A session last used so many minutes ago. Gives its id. */
async function aSessionSeen(minutesAgo: number, over: object = {}): Promise<string> {
  const id = newId();
  const { securityVersion } = await database().user.findUniqueOrThrow({ where: { id: account.id } });
  const lastSeenAt = new Date(Date.now() - minutesAgo * MINUTE);
  await database().session.create({
    data: {
      ...{ id, userId: account.id, securityVersion, createdAt: lastSeenAt, lastSeenAt },
      ...{ expiresAt: new Date(Date.now() + 60 * MINUTE), ...over },
    },
  });
  return id;
}

const inSession = (id: string): Actor =>
  actorInSession({ id, account: { ...account, roles: ["reviewer"] } }, null);
const idsOf = async (actor: Actor) => (await getOwnAccount(actor)).sessions.map(({ id }) => id);

describe("one's own account", () => {
  it("shows the open sessions, the one used last first, and no other person's", async () => {
    const other = await anAccount("reviewer");
    const [old, young, middle] = [await aSessionSeen(50), await aSessionSeen(1), await aSessionSeen(20)];
    expect(await idsOf(inSession(old))).toEqual([young, middle, old]);
    const { sessions } = await getOwnAccount(inSession(old));
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
    const theirs = actorInSession({ id: "", account: { ...other, roles: ["reviewer"] } }, null);
    expect(await getOwnAccount(theirs)).toEqual({ name: other.name, email: other.email, sessions: [] });
  });

  it.each([
    ["that ended", () => aSessionSeen(1, { endedAt: new Date() })],
    ["whose time is over", () => aSessionSeen(1, { expiresAt: new Date(Date.now() - 1) })],
    ["in which nothing was done for an hour", () => aSessionSeen(61)],
    ["that began before the account changed", () => aSessionSeen(1, { securityVersion: 0 })],
  ])("shows no session %s", async (_, make) => {
    const open = await aSessionSeen(1);
    const dead = await make();
    const ids = await idsOf(inSession(open));
    expect([ids.includes(open), ids.includes(dead)]).toEqual([true, false]);
  });

  it("has no address where the account is the machine's own", async () => {
    const { id } = await aToken("reviewer", "Archive");
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id } });
    const service = actorInSession({ id: "", account: { id: userId, name: "Archive", roles: [] } }, null);
    expect(await getOwnAccount(service)).toEqual({ name: "Archive", email: "", sessions: [] });
  });
});

describe("one person", () => {
  it("is shown to admins by their state", async () => {
    const admin = await aPerson("admin");
    const invited = await anInvitation("editor");
    expect(await getPerson(admin, invited.id)).toEqual({
      ...{ id: invited.id, name: invited.name, email: invited.email, roles: ["editor"], version: 1 },
      ...{ state: "invited", lastSeenAt: null, createdAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    const active = await anAccount("editor");
    expect(await getPerson(admin, active.id)).toMatchObject({ state: "active" });
    await database().user.update({ where: { id: active.id }, data: { disabledAt: new Date() } });
    expect(await getPerson(admin, active.id)).toMatchObject({ state: "disabled" });
  });

  it("was last seen in whichever session was used last", async () => {
    await aSessionSeen(30);
    const last = await aSessionSeen(0);
    const { lastSeenAt } = await database().session.findUniqueOrThrow({ where: { id: last } });
    const shown = await getPerson(await aPerson("admin"), account.id);
    expect(shown.lastSeenAt).toBe(lastSeenAt.toISOString());
  });

  it("is nobody of an unknown id, and no service", async () => {
    const admin = await aPerson("admin");
    const { id } = await aToken("reviewer");
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id } });
    for (const unknown of [newId(), userId])
      await expect(getPerson(admin, unknown)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the tokens of a desk", () => {
  it("are shown newest first, every one once over its pages, revoked ones too", async () => {
    const admin = await aPerson("admin");
    const { userId } = await aPerson("reviewer");
    const data = Array.from({ length: 51 }, (_, at) => ({
      ...{ id: newId(), userId, name: `Page ${at}`, role: "reviewer" as const, createdAt: new Date() },
      ...{ hash: Buffer.from(newId()), revokedAt: at === 50 ? new Date() : null },
    }));
    await database().apiToken.createMany({ data });
    const first = await listTokens(admin);
    const second = await listTokens(admin, { cursor: first.nextCursor ?? "" });
    expect(first.items).toHaveLength(50);
    expect(first.items[0]).toMatchObject({ name: "Page 50", state: "revoked", lastUsedAt: null });
    expect(first.items[1]).toMatchObject({ state: "active", account: { kind: "person" } });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(data.map(({ id }) => id)));
    expect(second.nextCursor).toBeNull();
  });

  it("are blocked where their account no longer holds the role", async () => {
    const admin = await aPerson("admin");
    const { id } = await aToken("editor", "Demoted");
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id } });
    await database().user.update({ where: { id: userId }, data: { roles: ["reviewer"] } });
    expect((await listTokens(admin)).items.find((token) => token.id === id)).toMatchObject({
      ...{ state: "blocked", role: "editor", account: { name: "Demoted", kind: "service" } },
    });
  });

  it("can be made for people who are not disabled, by name", async () => {
    const admin = await aPerson("admin");
    const named = async (name: string, over: object = {}) => {
      const { userId } = await aPerson("reviewer");
      await database().user.update({ where: { id: userId }, data: { name, ...over } });
    };
    await named("Aaa Zaki");
    await named("Aaa Amal");
    await named("Aaa Gone", { disabledAt: new Date() });
    const owners = (await listTokenOwners(admin)).filter(({ name }) => name.startsWith("Aaa "));
    expect(owners.map(({ name, roles }) => [name, roles])).toEqual([
      ["Aaa Amal", ["reviewer"]],
      ["Aaa Zaki", ["reviewer"]],
    ]);
  });
});

describe("who is at the door", () => {
  it("learns of a link whom it is for, in its very letters only", async () => {
    const { secret, name, email } = await anInvitation("reviewer");
    expect(await findLinkBearer(nobody(), secret)).toEqual({ name, email, purpose: "invite" });
    for (const other of ["", secret.slice(1), `${secret}A`, secret.toLowerCase(), `${"é".repeat(43)}`])
      expect(await findLinkBearer(nobody(), other)).toBeNull();
  });

  it("learns that a desk has people, and of services nothing", async () => {
    expect(await isDeskSetUp(nobody())).toBe(true);
  });
});

describe("what is read about accounts", () => {
  const reads: [string, (actor: Actor) => Promise<unknown>][] = [
    ["the list of people", (actor) => listPeople(actor)],
    ["one person", (actor) => getPerson(actor, account.id)],
    ["the list of tokens", (actor) => listTokens(actor)],
    ["the owners of tokens", (actor) => listTokenOwners(actor)],
  ];
  it.each(reads)("is for admins: %s", async (_, ask) => {
    await expect(ask(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reviewer", "editor"] as const) {
      const actor = await aPerson(role);
      await expect(ask(actor)).rejects.toMatchObject({ code: "forbidden" });
      const refused = { actorId: actor.userId, kind: "PermissionRefused" };
      expect(await database().auditEvent.count({ where: refused })).toBe(1);
    }
  });

  it("begins after a cursor of ours only, and ends before the oldest", async () => {
    const admin = await aPerson("admin");
    for (const list of [listPeople, listTokens]) {
      await expect(list(admin, { cursor: "2" })).rejects.toMatchObject({ code: "invalid" });
      const cursor = encodeCursor("00000000-0000-7000-8000-000000000000");
      expect(await list(admin, { cursor })).toEqual({ items: [], nextCursor: null });
    }
  });
});
