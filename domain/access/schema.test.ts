import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  credentialsInput,
  emailInput,
  firstAdminInput,
  inviteInput,
  linkPasswordInput,
  oneTimeSecret,
  ownPasswordInput,
  personPatch,
  personVersion,
  rolesInput,
  sessionIdInput,
  tokenIdInput,
  tokenInput,
} from "./schema";

const SECRET = "A".repeat(43);
const ID = "0190a5f0-0000-7000-8000-000000000001";
const PASSWORD = "granite heron ledger";
const accepts = (schema: z.ZodType, input: unknown) => schema.safeParse(input).success;

describe("emailInput", () => {
  it.each([
    ["rana@desk.example", "rana@desk.example"],
    ["  Rana.Haddad@Desk.Example ", "rana.haddad@desk.example"],
    ["rana+night@desk.example", "rana+night@desk.example"],
  ])("reads %j as %s", (text, email) => {
    expect(emailInput.parse(text)).toBe(email);
  });

  it.each([
    [""],
    ["rana"],
    ["rana@"],
    ["@desk.example"],
    ["rana@desk"],
    ["a b@desk.example"],
    [`${"x".repeat(250)}@desk.example`],
  ])("refuses %j", (text) => expect(accepts(emailInput, text)).toBe(false));
});

describe("rolesInput", () => {
  it("puts roles in one order and counts each once", () => {
    expect(rolesInput.parse(["admin", "reviewer", "admin"])).toEqual(["reviewer", "admin"]);
  });

  it.each([[[]], [["owner"]], [["admin", "owner"]], ["admin"]])("refuses %j", (roles) => {
    expect(accepts(rolesInput, roles)).toBe(false);
  });
});

describe("oneTimeSecret", () => {
  it("takes what was copied with spaces around it", () => {
    expect(oneTimeSecret.parse(` ${SECRET}\n`)).toBe(SECRET);
  });

  it.each([["A".repeat(42)], ["A".repeat(44)], [`${"A".repeat(42)}=`], [`${"A".repeat(42)}/`], [""]])(
    "refuses %j",
    (text) => expect(accepts(oneTimeSecret, text)).toBe(false),
  );
});

describe("names", () => {
  const named = (name: string) =>
    accepts(inviteInput, { name, email: "rana@desk.example", roles: ["reviewer"] });

  it.each([["Rana"], ["رنا حداد"], ["x".repeat(200)]])("may be %j", (name) => expect(named(name)).toBe(true));
  it.each([[""], ["   "], ["x".repeat(201)], ["Rana\nHaddad"], ["Rana\u0000"]])("may not be %j", (name) =>
    expect(named(name)).toBe(false),
  );
});

const WHOLE: [string, z.ZodType, Record<string, unknown>][] = [
  ["credentials", credentialsInput, { email: "rana@desk.example", password: "short" }],
  [
    "the first admin",
    firstAdminInput,
    { code: SECRET, name: "Rana", email: "rana@desk.example", password: PASSWORD },
  ],
  ["an invitation", inviteInput, { name: "Rana", email: "rana@desk.example", roles: ["editor"] }],
  ["a change of a person", personPatch, { id: ID, name: "Rana", roles: ["editor"], version: 1 }],
  ["a person and version", personVersion, { id: ID, version: 1 }],
  ["a password for a link", linkPasswordInput, { secret: SECRET, password: PASSWORD }],
  ["a change of one's own password", ownPasswordInput, { current: "short", password: PASSWORD }],
  ["a session", sessionIdInput, { id: ID }],
  ["a token of a service account", tokenInput, { name: "Wire import", role: "reviewer" }],
  ["a token of a person", tokenInput, { name: "Wire import", role: "reviewer", personId: ID }],
  ["a token's id", tokenIdInput, { id: ID }],
];

describe.each(WHOLE)("%s", (_, schema, whole) => {
  it("is accepted as a whole", () => {
    expect(accepts(schema, whole)).toBe(true);
  });

  it.each(Object.keys(whole).filter((key) => key !== "personId"))("needs its %s", (key) => {
    const { [key]: _left, ...rest } = whole;
    expect(accepts(schema, rest)).toBe(false);
  });

  it("refuses a field it does not know", () => {
    expect(accepts(schema, { ...whole, isAdmin: true })).toBe(false);
  });
});

describe("a token", () => {
  it("is a service account's unless a person is named", () => {
    expect(tokenInput.parse({ name: "Wire import", role: "reviewer" }).personId).toBeNull();
  });

  it("has one role of the list", () => {
    expect(accepts(tokenInput, { name: "Wire import", role: "owner" })).toBe(false);
  });
});
