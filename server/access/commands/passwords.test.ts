import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { anAccount, anAddress, anInvitation, aSession, aSignedIn, PASSWORD } from "@/test/builders/access";
import { nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "../gates/console";
import { actorOfSession } from "../gates/session";
import { findLinkBearer } from "../queries/arrival";
import { changeOwnPassword, setPasswordByLink } from "./passwords";
import { issuePasswordLink } from "./people";
import { signIn } from "./sign-in";

useDatabase();

const OTHER = "copper finch almanac";
const set = (secret: string, password = PASSWORD, address = anAddress()) =>
  setPasswordByLink(nobody(), { secret, password }, address);
const hashOf = async (id: string) =>
  (await database().user.findUniqueOrThrow({ where: { id } })).passwordHash;
const lastChange = (entityId: string) =>
  database().auditEvent.findFirst({ where: { entityId, kind: "PasswordChanged" }, orderBy: { seq: "desc" } });

async function aReset(id: string): Promise<string> {
  const { version } = await database().user.findUniqueOrThrow({ where: { id } });
  const link = await issuePasswordLink(consoleActor(), { id, version });
  return link.ok ? link.value.secret : "";
}

describe("setting a password by a link", () => {
  it("stores an argon2id hash by OWASP's parameters, uses the link up, and records who did it by what", async () => {
    const { id, email, secret } = await anInvitation("reviewer");
    expect(await set(secret)).toEqual({ ok: true, value: { email } });

    expect(await hashOf(id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await lastChange(id)).toMatchObject({ gate: "anonymous", after: { by: "invite" } });
    expect(await set(secret, OTHER)).toMatchObject({ ok: false, error: { kind: "link_dead" } });
  });

  it("lets one of two win who use the link at the same moment", async () => {
    const { secret } = await anInvitation("reviewer");
    const results = await Promise.all([set(secret, PASSWORD), set(secret, OTHER)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("ends the sessions that were open", async () => {
    const account = await anAccount("reviewer");
    const secret = await aReset(account.id);
    const session = await aSession(account);
    await set(secret, OTHER);

    expect((await actorOfSession(session, null)).userId).toBeNull();
    await expect(aSession(account)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await signIn(nobody(), { email: account.email, password: OTHER }, anAddress())).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  it("refuses a weak one, and the link still works", async () => {
    const { secret } = await anInvitation("reviewer");
    expect(await set(secret, "password1234")).toMatchObject({ ok: false, error: { kind: "weak_password" } });
    expect((await set(secret)).ok).toBe(true);
  });

  it.each([
    ["is unknown", async () => "A".repeat(43)],
    [
      "is too old",
      async () => {
        const { id, secret } = await anInvitation("reviewer");
        await database().oneTimeLink.updateMany({ where: { userId: id }, data: { expiresAt: new Date() } });
        return secret;
      },
    ],
    [
      "belongs to somebody disabled",
      async () => {
        const { id, secret } = await anInvitation("reviewer");
        await database().user.update({ where: { id }, data: { disabledAt: new Date() } });
        return secret;
      },
    ],
  ])("refuses a link that %s", async (_, make) => {
    const secret = await make();
    expect(await set(secret)).toMatchObject({ ok: false, error: { kind: "link_dead" } });
    expect(await findLinkBearer(nobody(), secret)).toBeNull();
  });

  it("refuses an address that guesses, also the right link then", async () => {
    const address = anAddress();
    const { secret } = await anInvitation("reviewer");
    for (let count = 0; count < 20; count++) await set("B".repeat(43), PASSWORD, address);
    await expect(set(secret, PASSWORD, address)).rejects.toMatchObject({ code: "too_many_requests" });
  });
});

describe("looking at a link", () => {
  it("says whom it is for and uses nothing up", async () => {
    const { name, email, secret } = await anInvitation("reviewer");
    expect(await findLinkBearer(nobody(), secret)).toEqual({ name, email, purpose: "invite" });
    expect(await findLinkBearer(nobody(), secret)).toEqual({ name, email, purpose: "invite" });
    expect(await findLinkBearer(nobody(), "no secret at all")).toBeNull();
  });
});

describe("changing one's own password", () => {
  it("goes on in the session it is done in, and ends every other", async () => {
    const account = await anAccount("reviewer");
    const other = await aSession(account);
    const here = await aSignedIn(account);
    expect(await changeOwnPassword(here, { current: PASSWORD, password: OTHER })).toEqual({
      ok: true,
      value: null,
    });

    expect((await actorOfSession(here.sessionId, null)).userId).toBe(account.id);
    expect((await actorOfSession(other, null)).userId).toBeNull();
    expect(await lastChange(account.id)).toMatchObject({ actorId: account.id, after: { by: "owner" } });
  });

  it("makes a reset link that was on its way useless", async () => {
    const account = await anAccount("reviewer");
    const secret = await aReset(account.id);
    await changeOwnPassword(await aSignedIn(account), { current: PASSWORD, password: OTHER });
    expect(await set(secret)).toMatchObject({ ok: false, error: { kind: "link_dead" } });
  });

  it("refuses somebody who is not signed in", async () => {
    await expect(changeOwnPassword(nobody(), { current: PASSWORD, password: OTHER })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it.each([
    ["wrong_password", { current: "granite heron lodger", password: OTHER }],
    ["weak_password", { current: PASSWORD, password: "password1234" }],
  ])("refuses as %s", async (kind, input) => {
    const account = await anAccount("reviewer");
    const before = await hashOf(account.id);
    expect(await changeOwnPassword(await aSignedIn(account), input)).toMatchObject({
      ok: false,
      error: { kind },
    });
    expect(await hashOf(account.id)).toBe(before);
  });

  it("refuses the eleventh guess at the present password", async () => {
    const actor = await aSignedIn(await anAccount("reviewer"));
    for (let count = 0; count < 10; count++)
      await changeOwnPassword(actor, { current: "wrong", password: OTHER });
    await expect(changeOwnPassword(actor, { current: PASSWORD, password: OTHER })).rejects.toMatchObject({
      code: "too_many_requests",
    });
  });
});
