import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "./hashing";

describe("a stored password", () => {
  it("is salted: the same twice has two hashes, and both match", async () => {
    const [one, two] = await Promise.all([hashPassword("granite heron"), hashPassword("granite heron")]);
    expect(one).not.toBe(two);
    expect(await isPassword(one ?? "", "granite heron")).toBe(true);
    expect(await isPassword(two ?? "", "granite heron")).toBe(true);
  });

  it("matches however its letters are composed, and nothing else", async () => {
    const stored = await hashPassword("caf\u00e9 terrace");
    expect(await isPassword(stored, "cafe\u0301 terrace")).toBe(true);
    expect(await isPassword(stored, "cafe terrace")).toBe(false);
    expect(await isPassword(stored, "CAF\u00c9 terrace")).toBe(false);
  });

  it("that is not there matches nothing, and costs a real check", async () => {
    expect(await isPassword(null, "")).toBe(false);
    expect(await isPassword(null, "granite heron")).toBe(false);
  });
});
