import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPassword, normalisePassword } from "./password";
import { passwordInput } from "./schema";

const PERSON = { email: "rana.haddad@desk.example", name: "Rana Haddad-Qasim" };
const check = (password: string) => checkPassword(password, PERSON);

describe("checkPassword", () => {
  it.each([
    ["three words", "granite heron ledger"],
    ["Arabic words", "كلمة سر طويلة جدا"],
    ["a long mix", "x7#Qm!29-vLr"],
    ["an address with more behind it", "rana.haddad@desk.example and a heron"],
    ["a common one with more behind it", "password1234 on the granite ledge"],
  ])("allows %s", (_, password) => {
    expect(check(password)).toMatchObject({ ok: true });
  });

  it.each([
    ["one character over and over", "aaaaaaaaaaaaaaaa"],
    ["three characters over and over", "abcabcabcabcabc"],
    ["a very common one", "password1234"],
    ["a very common one in capitals", "PASSWORD1234"],
    ["a very common one with signs between", "pass-word_1234!"],
    ["a well-known example", "correct horse battery staple"],
    ["the person's own address", "rana.haddad@desk.example"],
    ["the person's own address in capitals", "RANA.HADDAD@DESK.EXAMPLE"],
    ["the person's own name", "Rana Haddad Qasim"],
    ["the person's own name in one word", "ranahaddadqasim"],
  ])("refuses %s, and names the field", (_, password) => {
    expect(check(password)).toMatchObject({ ok: false, error: { kind: "weak_password", field: "password" } });
  });

  it("refuses a common one typed in full-width letters, as it would be hashed as the plain one", () => {
    expect(check("ｐａｓｓｗｏｒｄ１２３４").ok).toBe(false);
  });

  it("gives back the form to hash", () => {
    expect(check("cafe\u0301 terrace heron")).toEqual({ ok: true, value: "café terrace heron" });
  });

  it("allows nearly every long random password", () => {
    const strong = fc
      .string({ minLength: 16, maxLength: 60, unit: "grapheme" })
      .filter((text) => new Set(text.normalize("NFKC")).size > 8);
    fc.assert(
      fc.property(strong, (password) => {
        expect(check(password).ok).toBe(true);
      }),
    );
  });
});

describe("normalisePassword", () => {
  it("makes composed and decomposed letters one", () => {
    expect(normalisePassword("e\u0301")).toBe(normalisePassword("\u00e9"));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalisePassword(normalisePassword(text))).toBe(normalisePassword(text));
      }),
    );
  });

  it("leaves capitals and spaces as they are", () => {
    expect(normalisePassword("Granite  Heron")).toBe("Granite  Heron");
  });
});

describe("passwordInput", () => {
  it.each([
    [11, false],
    [12, true],
    [200, true],
    [201, false],
  ])("takes %i characters: %s", (length, allowed) => {
    expect(passwordInput.safeParse("x".repeat(length)).success).toBe(allowed);
  });
});
