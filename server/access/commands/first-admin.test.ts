import { afterEach, describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { anAddress, PASSWORD } from "@/test/builders/access";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "../gates/console";
import { isDeskSetUp } from "../queries/arrival";
import { createFirstAdmin, issueFirstAdminCode } from "./first-admin";

useDatabase();

/** Accounts are never deleted, as the audit log names them; a desk of services only has no people. */
afterEach(async () => {
  await database().user.updateMany({ where: { kind: "person" }, data: { kind: "service", email: null } });
});

const aCode = async () => unwrap(await issueFirstAdminCode(consoleActor()));
const create = (code: string, change: { email?: string; password?: string } = {}, address = anAddress()) =>
  createFirstAdmin(
    nobody(),
    { code, name: "Rana Haddad", email: "rana@desk.example", password: PASSWORD, ...change },
    address,
  );

describe("the code for the first admin", () => {
  it("is for the console only", async () => {
    await expect(issueFirstAdminCode(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(issueFirstAdminCode(await aPerson("admin"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is stored as a hash", async () => {
    const code = await aCode();
    const links = await database().oneTimeLink.findMany({ where: { purpose: "first_admin" } });
    expect(code).toMatch(/^[\w-]{43}$/);
    expect(links.map((link) => Buffer.from(link.hash).toString("base64url"))).not.toContain(code);
  });

  it("is not given once there are people", async () => {
    await aPerson("reviewer");
    expect(await issueFirstAdminCode(consoleActor())).toMatchObject({ error: { kind: "already_set_up" } });
  });
});

describe("making the first admin", () => {
  it("makes an admin who can sign in, uses the code up, and records it", async () => {
    expect(await isDeskSetUp(nobody())).toBe(false);
    const code = await aCode();
    expect(await create(code)).toEqual({ ok: true, value: { email: "rana@desk.example" } });

    const person = await database().user.findFirstOrThrow({ where: { kind: "person" } });
    expect(person).toMatchObject({ name: "Rana Haddad", roles: ["admin"] });
    expect(person.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await isDeskSetUp(nobody())).toBe(true);
    expect(
      await database().auditEvent.findFirst({ where: { kind: "DeskSetUp", entityId: person.id } }),
    ).toMatchObject({
      gate: "anonymous",
      entity: "desk",
      after: { email: "rana@desk.example", roles: ["admin"] },
    });
  });

  it("refuses the second use of a code, and a second code that was out", async () => {
    const [first, second] = [await aCode(), await aCode()];
    await create(first);
    expect(await create(first, { email: "two@desk.example" })).toMatchObject({
      error: { kind: "code_dead" },
    });
    expect(await create(second, { email: "two@desk.example" })).toMatchObject({
      error: { kind: "already_set_up" },
    });
  });

  it("makes one admin when two codes are used at the same moment", async () => {
    const codes = [await aCode(), await aCode()];
    const results = await Promise.all(
      codes.map((code, number) => create(code, { email: `a${number}@desk.example` })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database().user.count({ where: { kind: "person" } })).toBe(1);
  });

  it("refuses an unknown code, an old one, and a weak password, which leaves the code as it was", async () => {
    expect(await create("A".repeat(43))).toMatchObject({ error: { kind: "code_dead", field: "code" } });
    const code = await aCode();
    expect(await create(code, { password: "rana@desk.example" })).toMatchObject({
      error: { kind: "weak_password" },
    });
    await database().oneTimeLink.updateMany({ data: { expiresAt: new Date() } });
    expect(await create(code)).toMatchObject({ error: { kind: "code_dead" } });
  });

  it("refuses an address that guesses", async () => {
    const address = anAddress();
    for (let count = 0; count < 20; count++) await create("A".repeat(43), {}, address);
    await expect(create(await aCode(), {}, address)).rejects.toMatchObject({ code: "too_many_requests" });
  });
});
