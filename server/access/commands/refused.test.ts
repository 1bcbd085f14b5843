import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { type Refused, refusalOf } from "@/test/api/refusal";
import {
  anAccount,
  anInvitation,
  aSignedIn,
  aToken,
  PASSWORD,
  type TestAccount,
} from "@/test/builders/access";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import { endOwnSession } from "./end-session";
import { changeOwnPassword } from "./passwords";
import { disablePerson, editPerson, enablePerson, invitePerson, issuePasswordLink } from "./people";
import { createToken, revokeToken } from "./tokens";

useDatabase();

let admin: Actor;
let person: TestAccount;
let disabled: TestAccount;
let service: string;
beforeAll(async () => {
  admin = await aSignedIn(await anAccount("admin"));
  person = await anAccount("reviewer");
  disabled = await anInvitation("reviewer");
  await database().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
  const { id } = await aToken("reviewer");
  service = (await database().apiToken.findUniqueOrThrow({ where: { id } })).userId;
});

const NOT_FOUND = { code: "not_found" };
const CONFLICT = { code: "conflict" };
const rule = (kind: string, field: string | null = null) => ({ kind, field });
const at = async ({ id }: { id: string }, more = 0) => ({
  id,
  version: (await database().user.findUniqueOrThrow({ where: { id } })).version + more,
});

type Case = [what: string, run: () => Promise<unknown>, refused: Refused];

const edited = { name: "Other", roles: ["editor" as const] };
const PEOPLE: Case[] = [
  ["changing nobody", () => editPerson(admin, { id: newId(), version: 1, ...edited }), NOT_FOUND],
  ["changing a service", () => editPerson(admin, { id: service, version: 1, ...edited }), NOT_FOUND],
  [
    "changing an older version",
    async () => editPerson(admin, { ...(await at(person, -1)), ...edited }),
    CONFLICT,
  ],
  [
    "changing a version to come",
    async () => editPerson(admin, { ...(await at(person, 1)), ...edited }),
    CONFLICT,
  ],
  ["disabling nobody", () => disablePerson(admin, { id: newId(), version: 1 }), NOT_FOUND],
  ["disabling a service", () => disablePerson(admin, { id: service, version: 1 }), NOT_FOUND],
  ["disabling an older version", async () => disablePerson(admin, await at(person, -1)), CONFLICT],
  [
    "disabling oneself",
    async () => disablePerson(admin, await at({ id: admin.userId ?? "" })),
    rule("own_account"),
  ],
  ["enabling nobody", () => enablePerson(admin, { id: newId(), version: 1 }), NOT_FOUND],
  ["enabling an older version", async () => enablePerson(admin, await at(disabled, -1)), CONFLICT],
  ["a link for nobody", () => issuePasswordLink(admin, { id: newId(), version: 1 }), NOT_FOUND],
  ["a link for a service", () => issuePasswordLink(admin, { id: service, version: 1 }), NOT_FOUND],
  ["a link at an older version", async () => issuePasswordLink(admin, await at(person, -1)), CONFLICT],
  [
    "a link for somebody disabled",
    async () => issuePasswordLink(admin, await at(disabled)),
    rule("disabled"),
  ],
  [
    "inviting an address that is taken",
    () => invitePerson(admin, { name: "Twin", email: person.email, roles: ["editor"] }),
    rule("email_taken", "email"),
  ],
];

const token = { name: "Mine", role: "reviewer" as const };
const OTHERS: Case[] = [
  ["a token for nobody", () => createToken(admin, { ...token, personId: newId() }), NOT_FOUND],
  ["a token for a service by its id", () => createToken(admin, { ...token, personId: service }), NOT_FOUND],
  [
    "a token of a role that is not held",
    () => createToken(admin, { ...token, role: "admin", personId: person.id }),
    rule("role_not_held", "role"),
  ],
  [
    "a token for somebody disabled",
    () => createToken(admin, { ...token, personId: disabled.id }),
    rule("disabled", "personId"),
  ],
  ["revoking no token", () => revokeToken(admin, { id: newId() }), NOT_FOUND],
  ["ending no session", () => endOwnSession(admin, { id: newId() }), NOT_FOUND],
  [
    "another password by a wrong one",
    () => changeOwnPassword(admin, { current: "wrong", password: "copper finch almanac" }),
    rule("wrong_password", "current"),
  ],
];

describe("what is refused about accounts", () => {
  it.each([...PEOPLE, ...OTHERS])("writes nothing: %s", async (_, run, refused) => {
    const before = await stored();
    expect(await refusalOf(run)).toEqual(refused);
    expect(await stored()).toEqual(before);
  });

  it("writes nothing: a weak password in place of one's own", async () => {
    const before = await stored();
    const weak = { current: PASSWORD, password: "password1234" };
    expect(await refusalOf(() => changeOwnPassword(admin, weak))).toMatchObject({ kind: "weak_password" });
    expect(await stored()).toEqual(before);
  });

  it("writes its refusal and nothing else: somebody who may not", async () => {
    const editor = await aPerson("editor");
    const before = await stored();
    await expect(disablePerson(editor, await at(person))).rejects.toMatchObject({ code: "forbidden" });
    const { audit_events: _, ...rest } = await stored();
    expect(before).toMatchObject(rest);
  });
});
