import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aToken } from "@/test/builders/access";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "../gates/console";
import { listTokenOwners, listTokens } from "../queries/tokens";
import { createToken, revokeToken } from "./tokens";

useDatabase();

const service = (name: string, role: "reviewer" | "editor" | "admin" = "reviewer") => ({
  name,
  role,
  personId: null,
});
const ownerOf = async (id: string) => (await database().apiToken.findUniqueOrThrow({ where: { id } })).userId;
const events = (entityId: string, kind: string) =>
  database().auditEvent.findMany({ where: { entityId, kind } });

describe("createToken", () => {
  it("refuses everybody but admins", async () => {
    await expect(createToken(nobody(), service("A"))).rejects.toMatchObject({ code: "unauthenticated" });
    for (const role of ["reviewer", "editor"] as const) {
      const actor = await aPerson(role);
      await expect(createToken(actor, service("A"))).rejects.toMatchObject({ code: "forbidden" });
      expect(
        await database().auditEvent.count({ where: { actorId: actor.userId, kind: "PermissionRefused" } }),
      ).toBe(1);
    }
  });

  it("gives an admin a token that is stored as a hash only, and records it without it", async () => {
    const admin = await aPerson("admin");
    const { id, secret } = unwrap(await createToken(admin, service("Wire import")));
    expect(secret).toMatch(/^sayso_[\w-]{43}$/);

    const row = await database().apiToken.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ name: "Wire import", role: "reviewer", revokedAt: null });
    expect(row.hash).toHaveLength(32);
    const [event] = await events(id, "TokenCreated");
    expect(event).toMatchObject({ actorId: admin.userId, after: { name: "Wire import", role: "reviewer" } });
    expect(JSON.stringify(event?.after)).not.toContain(secret);
  });

  it("finds the service account of the same role and name, and makes another for another", async () => {
    const name = `Archive ${newId()}`;
    const made = [service(name), service(name), service(`${name} 2`), service(name, "editor")];
    const owners: string[] = [];
    for (const input of made) owners.push(await ownerOf(unwrap(await createToken(consoleActor(), input)).id));

    expect(owners[1]).toBe(owners[0]);
    expect(new Set(owners).size).toBe(3);
  });

  it("makes one service account for two who ask at the same moment", async () => {
    const name = `Rush ${newId()}`;
    const tokens = await Promise.all([1, 2, 3].map(() => createToken(consoleActor(), service(name))));
    const owners = await Promise.all(tokens.map((token) => ownerOf(unwrap(token).id)));
    expect(new Set(owners).size).toBe(1);
  });

  it("gives a person a token of a role they hold, and of no other", async () => {
    const person = await aPerson("reviewer");
    const input = { name: "Mine", role: "reviewer" as const, personId: person.userId };
    const { id } = unwrap(await createToken(consoleActor(), input));
    expect(await ownerOf(id)).toBe(person.userId);
    expect(await createToken(consoleActor(), { ...input, role: "admin" })).toMatchObject({
      error: { kind: "role_not_held", field: "role" },
    });
  });

  it("refuses a disabled person, and nobody of an unknown id", async () => {
    const person = await aPerson("reviewer");
    await database().user.update({ where: { id: person.userId }, data: { disabledAt: new Date() } });
    const input = { name: "Mine", role: "reviewer" as const, personId: person.userId };
    expect(await createToken(consoleActor(), input)).toMatchObject({ error: { kind: "disabled" } });
    await expect(createToken(consoleActor(), { ...input, personId: newId() })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("revokeToken", () => {
  it("refuses everybody but admins", async () => {
    const { id } = await aToken("reviewer");
    await expect(revokeToken(nobody(), { id })).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(revokeToken(await aPerson("editor"), { id })).rejects.toMatchObject({ code: "forbidden" });
    expect((await database().apiToken.findUniqueOrThrow({ where: { id } })).revokedAt).toBeNull();
  });

  it("revokes once, and records it once", async () => {
    const { id } = await aToken("reviewer");
    const admin = await aPerson("admin");
    await revokeToken(admin, { id });
    await revokeToken(admin, { id });
    expect(await events(id, "TokenRevoked")).toHaveLength(1);
  });

  it("finds no unknown token", async () => {
    await expect(revokeToken(await aPerson("admin"), { id: newId() })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("the list of tokens", () => {
  it("is for admins", async () => {
    await expect(listTokens(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listTokenOwners(await aPerson("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("says of each whether it works, and shows no secret", async () => {
    const admin = await aPerson("admin");
    const [active, revoked, blocked] = [
      await aToken("reviewer"),
      await aToken("reviewer"),
      await aToken("editor"),
    ];
    await revokeToken(admin, { id: revoked.id });
    await database().user.update({
      where: { id: await ownerOf(blocked.id) },
      data: { disabledAt: new Date() },
    });

    const { items } = await listTokens(admin);
    const stateOf = (id: string) => items.find((token) => token.id === id)?.state;
    expect([active, revoked, blocked].map(({ id }) => stateOf(id))).toEqual(["active", "revoked", "blocked"]);
    expect(JSON.stringify(items)).not.toContain(active.secret);
  });

  it("offers only persons who may sign in as owners", async () => {
    const admin = await aPerson("admin");
    await aToken("reviewer", "A service");
    const owners = await listTokenOwners(admin);
    expect(owners.map((owner) => owner.id)).toContain(admin.userId);
    expect(owners.map((owner) => owner.name)).not.toContain("A service");
  });
});
