import { describe, expect, it } from "vitest";
import { isLinkUsable, LINK_MS, LINK_PURPOSES } from "./one-time-link";

const NOW = new Date("2026-03-01T12:00:00Z");
const from = (ms: number) => new Date(NOW.getTime() + ms);

describe("isLinkUsable", () => {
  it.each([
    ["fresh", { usedAt: null, expiresAt: from(1) }, true],
    ["just over", { usedAt: null, expiresAt: NOW }, false],
    ["long over", { usedAt: null, expiresAt: from(-1_000_000) }, false],
    ["used within its time", { usedAt: from(-1), expiresAt: from(1) }, false],
    ["used and over", { usedAt: from(-2), expiresAt: from(-1) }, false],
  ])("says of one that is %s: %s", (_, link, usable) => {
    expect(isLinkUsable(link, NOW)).toBe(usable);
  });
});

describe("the time a link has", () => {
  it("is set for every purpose and never over a week", () => {
    for (const purpose of LINK_PURPOSES) {
      expect(LINK_MS[purpose]).toBeGreaterThan(0);
      expect(LINK_MS[purpose]).toBeLessThanOrEqual(7 * 86_400_000);
    }
  });

  it("is 72 hours for an invitation and shorter for a reset", () => {
    expect(LINK_MS.invite).toBe(72 * 3_600_000);
    expect(LINK_MS.reset).toBeLessThan(LINK_MS.invite);
  });
});
