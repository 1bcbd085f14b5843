import { describe, expect, it } from "vitest";
import { createToken, revokeToken } from "@/server/access/commands/tokens";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { anAccount, aToken } from "@/test/builders/access";
import { useDatabase } from "@/test/postgres/database";
import { consoleActor } from "./console";
import { tokenActor } from "./token";

useDatabase();

const request = (authorization?: string) =>
  new Request("http://desk.example/api/v1/claims", {
    headers: { "x-request-id": "request-1", ...(authorization ? { authorization } : {}) },
  });

describe("the actor of a token", () => {
  it("is the service account, with the token's one role", async () => {
    const { secret } = await aToken("editor", "Archive");
    expect(await tokenActor(request(`Bearer ${secret}`))).toMatchObject({
      gate: "token",
      name: "Archive",
      roles: ["editor"],
      requestId: "request-1",
      sessionId: null,
    });
  });

  it("is a person with that one role of theirs and no other", async () => {
    const account = await anAccount("reviewer", "admin");
    const input = { name: "Mine", role: "reviewer", personId: account.id } as const;
    const { secret } = unwrap(await createToken(consoleActor(), input));
    expect(await tokenActor(request(`Bearer ${secret}`))).toMatchObject({
      userId: account.id,
      roles: ["reviewer"],
    });
  });

  it("is nobody without the header", async () => {
    expect(await tokenActor(request())).toMatchObject({ gate: "anonymous", userId: null, roles: [] });
  });

  it("may do nothing once the person no longer holds the role", async () => {
    const account = await anAccount("reviewer", "editor");
    const input = { name: "Mine", role: "editor", personId: account.id } as const;
    const { secret } = unwrap(await createToken(consoleActor(), input));
    await database().user.update({ where: { id: account.id }, data: { roles: ["reviewer"] } });
    expect((await tokenActor(request(`Bearer ${secret}`))).roles).toEqual([]);
  });

  it.each([
    ["an unknown token", "Bearer sayso_unknown"],
    ["another scheme", "Basic cmFuYTpzZWNyZXQ="],
    ["no token", "Bearer "],
    ["two tokens", "Bearer one two"],
    ["an endless token", `Bearer ${"x".repeat(201)}`],
  ])("is refused with %s", async (_, header) => {
    await expect(tokenActor(request(header))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is refused at once when the token was revoked", async () => {
    const { id, secret } = await aToken("reviewer");
    await revokeToken(consoleActor(), { id });
    await expect(tokenActor(request(`Bearer ${secret}`))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is refused at once when the account was disabled", async () => {
    const { id, secret } = await aToken("reviewer");
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id } });
    await database().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    await expect(tokenActor(request(`Bearer ${secret}`))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("notes when the token was used, once a minute at most", async () => {
    const { id, secret } = await aToken("reviewer");
    const lastUsed = async () => (await database().apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt;
    await tokenActor(request(`Bearer ${secret}`));
    const first = await lastUsed();
    await tokenActor(request(`Bearer ${secret}`));

    expect(first).not.toBeNull();
    expect(await lastUsed()).toEqual(first);
  });
});
