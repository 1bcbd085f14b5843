import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

const counted = (address: string) => clientAddress(new Headers({ "x-sayso-address": address }));

describe("what a request is counted by", () => {
  it.each([
    ["203.0.113.5", "203.0.113.5"],
    ["::ffff:203.0.113.5", "203.0.113.5"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8:1:3::9", "2001:db8:1:3::/64"],
    ["fe80::1%eth0", "fe80::/64"],
    ["::1", "::/64"],
  ])("for %s is %s", (address, key) => {
    expect(counted(address)).toBe(key);
  });

  it.each(["", "not an address"])("is one key for all that say %j", (address) => {
    expect(counted(address)).toBe(address || "unknown");
    expect(clientAddress(new Headers())).toBe("unknown");
  });
});
