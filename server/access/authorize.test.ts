import { describe, expect, it } from "vitest";
import { makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { database } from "@/server/database/client";
import { read } from "@/server/read";
import { transact } from "@/server/transact";
import { aPerson, nobody } from "@/test/builders/actors";
import { recordedBy } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { authorize, Forbidden } from "./authorize";
import { authorizeRequest } from "./authorize-request";
import { userIdOf } from "./user-id";

useDatabase();

const somebody = (...roles: Role[]) =>
  makeActor({ gate: "session", userId: "u-1", name: "Rana", roles, requestId: null, sessionId: null });
const refused = (permission: string) => ({
  ...{ kind: "PermissionRefused", entityId: null, before: null, after: { permission } },
});

describe("a permission", () => {
  it("is had by whoever the table lets", () => {
    expect(() => authorize(somebody("admin"), "user.read")).not.toThrow();
    expect(() => authorize(nobody(), "check.read")).not.toThrow();
  });

  it("is refused to nobody with the advice to sign in, and to others with that to ask an admin", () => {
    expect(() => authorize(nobody(), "user.read")).toThrowError(
      expect.objectContaining({ code: "unauthenticated", message: "Sign in first." }),
    );
    expect(() => authorize(somebody("editor"), "user.read")).toThrowError(
      expect.objectContaining({ code: "forbidden", permission: "user.read" }),
    );
  });

  it("over one's own things is had over those only", () => {
    const own = (ownerId: string | null) => () => authorize(somebody(), "filter.remove", { ownerId });
    expect(own("u-1")).not.toThrow();
    for (const ownerId of ["u-2", null]) expect(own(ownerId)).toThrow(Forbidden);
    expect(() => authorize(somebody("admin"), "filter.remove")).toThrow(Forbidden);
  });
});

describe("a permission that is refused", () => {
  it("at the door is recorded once, in the name of who was refused", async () => {
    const actor = await aPerson("editor");
    await expect(authorizeRequest(actor, "user.read")).rejects.toMatchObject({ code: "forbidden" });
    expect(await recordedBy(actor)).toEqual([refused("user.read")]);
  });

  it("at the door is not recorded of somebody who is not signed in", async () => {
    const before = await database().auditEvent.count();
    await expect(authorizeRequest(nobody(), "user.read")).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await database().auditEvent.count()).toBe(before);
  });

  it("leaves one's own things to the command behind the door", async () => {
    await expect(authorizeRequest(await aPerson(), "filter.remove")).resolves.toBeUndefined();
  });

  it("in a query is recorded, and nothing is asked", async () => {
    const actor = await aPerson("reviewer");
    let asked = false;
    const query = read(actor, "audit.read", async () => {
      asked = true;
    });
    await expect(query).rejects.toMatchObject({ code: "forbidden" });
    expect([asked, await recordedBy(actor)]).toEqual([false, [refused("audit.read")]]);
  });

  it("in a command takes back what was written before, and is recorded after", async () => {
    const actor = await aPerson("reviewer");
    const command = transact(actor, async ({ record }) => {
      await record({ kind: "DeskSetUp", entity: "desk", entityId: null });
      authorize(actor, "settings.edit");
    });
    await expect(command).rejects.toMatchObject({ code: "forbidden" });
    expect(await recordedBy(actor)).toEqual([refused("settings.edit")]);
  });
});

describe("the account somebody acts in", () => {
  it("is theirs, and is nobody's for nobody", () => {
    expect(userIdOf(somebody())).toBe("u-1");
    expect(() => userIdOf(nobody())).toThrowError(expect.objectContaining({ code: "unauthenticated" }));
  });
});
