import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountChange, checkAccountChange, PERSON_STATES, personState, unseenInWords } from "./people";

const NOW = new Date("2026-03-01T12:00:00Z");

describe("personState", () => {
  it.each([
    [null, false, "invited"],
    [null, true, "active"],
    [NOW, true, "disabled"],
    [NOW, false, "disabled"],
  ] as const)("disabled at %s, password %s: %s", (disabledAt, hasPassword, state) => {
    expect(personState({ disabledAt, hasPassword })).toBe(state);
  });

  it("uses every state there is", () => {
    const seen = [null, NOW].flatMap((disabledAt) =>
      [true, false].map((hasPassword) => personState({ disabledAt, hasPassword })),
    );
    expect(new Set(seen)).toEqual(new Set(PERSON_STATES));
  });
});

describe("of somebody without a session that is kept", () => {
  it.each([
    ["active", "2026-02-20T12:00:00Z", "Has not signed in yet"],
    ["disabled", "2026-02-20T12:00:00Z", "Has not signed in yet"],
    ["invited", "2024-01-01T12:00:00Z", "Has not signed in yet"],
    ["active", "2026-01-01T12:00:00Z", "Not in the last 30 days"],
    ["disabled", "2026-01-01T12:00:00Z", "Not in the last 30 days"],
  ] as const)("%s since %s is said: %s", (state, createdAt, words) => {
    expect(unseenInWords({ state, createdAt }, NOW)).toBe(words);
  });
});

const aChange = (change: Partial<AccountChange>): AccountChange => ({
  actorId: "admin-1",
  personId: "person-1",
  staysAdmin: false,
  disables: false,
  otherAdmins: 1,
  ...change,
});

describe("checkAccountChange", () => {
  it.each([
    ["a reviewer to be disabled", { disables: true }],
    ["an admin to become a reviewer while another is there", { otherAdmins: 1 }],
    ["the only admin to get another role beside it", { staysAdmin: true, otherAdmins: 0 }],
    ["an admin to give up being one while another is there", { personId: "admin-1", otherAdmins: 1 }],
    ["an admin to change their own other roles", { personId: "admin-1", staysAdmin: true, otherAdmins: 0 }],
  ])("allows %s", (_, change) => {
    expect(checkAccountChange(aChange(change))).toEqual({ ok: true, value: null });
  });

  it.each([
    ["own_account", "an admin to disable themselves", { personId: "admin-1", disables: true }],
    [
      "own_account",
      "the only admin to disable themselves",
      { personId: "admin-1", disables: true, otherAdmins: 0 },
    ],
    ["last_admin", "the only admin to become a reviewer", { otherAdmins: 0 }],
    [
      "last_admin",
      "the only admin to be disabled by the console",
      { actorId: "console", disables: true, otherAdmins: 0 },
    ],
    ["last_admin", "the only admin to give up being one", { personId: "admin-1", otherAdmins: 0 }],
  ])("refuses as %s %s", (kind, _, change) => {
    expect(checkAccountChange(aChange(change))).toMatchObject({ ok: false, error: { kind } });
  });

  it("never leaves a desk without an admin who can sign in", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.nat(3),
        fc.boolean(),
        (staysAdmin, disables, otherAdmins, own) => {
          const personId = own ? "admin-1" : "person-1";
          const result = checkAccountChange(aChange({ personId, staysAdmin, disables, otherAdmins }));
          if (result.ok) expect(staysAdmin || otherAdmins > 0).toBe(true);
        },
      ),
    );
  });
});
