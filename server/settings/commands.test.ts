import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { changeSetting } from "./commands";
import { getSetting, listSettings, mayFetch } from "./queries";

useDatabase();

const versionOf = async (key: string) => {
  const settings = await listSettings(await aPerson("admin"));
  return settings.find((setting) => setting.key === key)?.version ?? Number.NaN;
};

describe("changeSetting", () => {
  it("refuses somebody who is not signed in", async () => {
    const attempt = changeSetting(nobody(), { key: "deskName", value: "Mine", version: 0 });
    await expect(attempt).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it.each([["reviewer"], ["editor"]] as const)("refuses a %s", async (role) => {
    const actor = await aPerson(role);
    const attempt = changeSetting(actor, { key: "deskName", value: "Mine", version: 0 });
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    expect(
      await database().auditEvent.count({ where: { actorId: actor.userId, kind: "PermissionRefused" } }),
    ).toBe(1);
  });

  it("lets an admin change a default, and records what it was and is", async () => {
    const admin = await aPerson("admin");
    const saved = await changeSetting(admin, { key: "deskName", value: "Night desk", version: 0 });

    expect(saved).toEqual({ key: "deskName", value: "Night desk", version: 1 });
    expect(await getSetting(database(), "deskName")).toBe("Night desk");
    const event = await database().auditEvent.findFirstOrThrow({
      where: { actorId: admin.userId, kind: "SettingChanged" },
    });
    expect(event).toMatchObject({
      entity: "setting",
      before: { deskName: "Fact-checking desk" },
      after: { deskName: "Night desk" },
    });
  });

  it("keeps a setting that is off apart from one that nobody set", async () => {
    expect(await getSetting(database(), "fetchArticles")).toBe(true);
    await changeSetting(await aPerson("admin"), { key: "fetchArticles", value: false, version: 0 });
    expect(await getSetting(database(), "fetchArticles")).toBe(false);
    expect(await mayFetch(await aPerson("reviewer"))).toBe(false);
  });

  it("tells the second of two who change the same default", async () => {
    const admin = await aPerson("admin");
    await changeSetting(admin, { key: "reviewsPerClaim", value: 1, version: 0 });
    const second = changeSetting(admin, { key: "reviewsPerClaim", value: 1, version: 0 });

    await expect(second).rejects.toMatchObject({ code: "conflict" });
    expect(await versionOf("reviewsPerClaim")).toBe(1);
  });

  it("tells who changes a version that is no longer the present one, and keeps the present one", async () => {
    const admin = await aPerson("admin");
    const version = await versionOf("deskName");
    await changeSetting(admin, { key: "deskName", value: "First", version });
    const second = changeSetting(admin, { key: "deskName", value: "Second", version });

    await expect(second).rejects.toMatchObject({ code: "conflict" });
    expect(await getSetting(database(), "deskName")).toBe("First");
    expect(await versionOf("deskName")).toBe(version + 1);
  });
});

describe("listSettings", () => {
  it("is for admins", async () => {
    await expect(listSettings(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listSettings(await aPerson("editor"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("lists every setting, those nobody changed with their default", async () => {
    const keys = (await listSettings(await aPerson("admin"))).map((setting) => setting.key);
    expect(keys).toEqual(["deskName", "reviewsPerClaim", "fetchArticles"]);
  });
});
