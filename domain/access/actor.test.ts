import { describe, expect, it } from "vitest";
import { GATES, makeActor } from "./actor";

describe("an actor", () => {
  const fields = {
    gate: "token",
    userId: "u-1",
    name: "Amira",
    roles: [],
    requestId: null,
    sessionId: null,
  } as const;

  it("comes in at one of five gates", () => {
    expect([...GATES].sort()).toEqual(["anonymous", "console", "job", "session", "token"]);
  });

  it("cannot be changed once it is made", () => {
    const actor = makeActor(fields);

    expect(actor).toEqual(fields);
    expect(() => Object.assign(actor, { roles: ["admin"] })).toThrow();
  });

  it("does not change with what it was made of", () => {
    const given = { ...fields, name: "Amira" };
    const actor = makeActor(given);
    given.name = "Somebody else";

    expect(actor.name).toBe("Amira");
  });
});
