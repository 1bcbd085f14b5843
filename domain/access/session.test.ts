import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSeenNoteDue,
  SEEN_EVERY_MS,
  SESSION_IDLE_MS,
  SESSION_MS,
  type SessionState,
  sessionDeath,
} from "./session";

const NOW = new Date("2026-03-01T12:00:00Z");
const from = (ms: number) => new Date(NOW.getTime() + ms);

interface Change extends Partial<Omit<SessionState, "account">> {
  account?: Partial<SessionState["account"]>;
}

const aSession = ({ account, ...change }: Change = {}): SessionState => ({
  endedAt: null,
  expiresAt: from(SESSION_MS),
  lastSeenAt: NOW,
  securityVersion: 3,
  ...change,
  account: { disabledAt: null, securityVersion: 3, ...account },
});

describe("sessionDeath", () => {
  it.each([
    ["a fresh one", {}],
    ["one in its last millisecond", { expiresAt: from(1) }],
    ["one idle for a millisecond less than the limit", { lastSeenAt: from(1 - SESSION_IDLE_MS) }],
    ["one seen by a clock that runs ahead", { lastSeenAt: from(5_000) }],
  ])("lets %s live", (_, change) => {
    expect(sessionDeath(aSession(change), NOW)).toBeNull();
  });

  it.each([
    ["ended", "somebody ended", { endedAt: from(-1) }],
    ["disabled", "of a disabled account", { account: { disabledAt: from(-1) } }],
    ["superseded", "older than the account's last change", { account: { securityVersion: 4 } }],
    ["superseded", "with a number the account never had", { account: { securityVersion: 2 } }],
    ["expired", "whose time is just over", { expiresAt: NOW }],
    ["expired", "whose time has long been over", { expiresAt: from(-SESSION_MS) }],
    ["idle", "idle for exactly the limit", { lastSeenAt: from(-SESSION_IDLE_MS) }],
    ["idle", "idle for a day", { lastSeenAt: from(-86_400_000) }],
  ] as const)("says %s of one %s", (death, _, change) => {
    expect(sessionDeath(aSession(change), NOW)).toBe(death);
  });

  it.each([
    [
      "ended",
      {
        endedAt: NOW,
        account: { disabledAt: NOW, securityVersion: 9 },
        expiresAt: NOW,
        lastSeenAt: from(-SESSION_IDLE_MS),
      },
    ],
    [
      "disabled",
      {
        account: { disabledAt: NOW, securityVersion: 9 },
        expiresAt: NOW,
        lastSeenAt: from(-SESSION_IDLE_MS),
      },
    ],
    ["superseded", { account: { securityVersion: 9 }, expiresAt: NOW, lastSeenAt: from(-SESSION_IDLE_MS) }],
    ["expired", { expiresAt: NOW, lastSeenAt: from(-SESSION_IDLE_MS) }],
  ] as const)("names %s before what comes after it", (death, change) => {
    expect(sessionDeath(aSession(change), NOW)).toBe(death);
  });

  it("never brings a dead session back as time goes on", () => {
    const later = fc.integer({ min: 0, max: 3 * SESSION_MS });
    fc.assert(
      fc.property(later, later, (first, second) => {
        const early = from(Math.min(first, second));
        const late = from(Math.max(first, second));
        if (sessionDeath(aSession(), early)) expect(sessionDeath(aSession(), late)).not.toBeNull();
      }),
    );
  });

  it("gives nobody more than the whole time, however busy they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: SESSION_MS, max: 10 * SESSION_MS }), (after) => {
        expect(sessionDeath(aSession({ lastSeenAt: from(after) }), from(after))).toBe("expired");
      }),
    );
  });
});

describe("isSeenNoteDue", () => {
  it.each([
    [0, false],
    [SEEN_EVERY_MS - 1, false],
    [SEEN_EVERY_MS, true],
    [SESSION_IDLE_MS - 1, true],
    [-5_000, false],
  ])("%i ms after the last note: %s", (ms, due) => {
    expect(isSeenNoteDue(NOW, from(ms))).toBe(due);
  });

  it("is due long before the session would be idle", () => {
    expect(SEEN_EVERY_MS * 10).toBeLessThan(SESSION_IDLE_MS);
  });
});
