import { describe, expect, test } from "vitest";
import { clientAddress, trustProxies } from "@/scripts/launch/server/client-address";

const nobody = trustProxies([]);
const proxies = trustProxies(["10.0.0.0/8", "::1", "192.0.2.7"]);

describe("the client's address", () => {
  test.each([
    ["203.0.113.5", undefined, "203.0.113.5"],
    ["203.0.113.5", "198.51.100.1", "203.0.113.5"],
    ["::ffff:203.0.113.5", "198.51.100.1", "203.0.113.5"],
  ])("is the connection's own when no proxy is trusted: %s saying %s", (peer, forwarded, address) => {
    expect(clientAddress(peer, forwarded, nobody)).toBe(address);
  });

  test.each<[peer: string, forwarded: string | undefined, address: string, why: string]>([
    ["10.0.0.1", "198.51.100.1", "198.51.100.1", "what the proxy says"],
    ["::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1", "the proxy written as IPv6"],
    ["::1", "198.51.100.1", "198.51.100.1", "a proxy on this machine"],
    ["10.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1", "not what the client said of itself"],
    ["10.0.0.1", "198.51.100.1, 192.0.2.7, 10.9.9.9", "198.51.100.1", "through a row of trusted ones"],
    ["10.0.0.1", "198.51.100.1, 10.9.9.9, 203.0.113.5", "203.0.113.5", "no further than the first stranger"],
    ["10.0.0.1", undefined, "10.0.0.1", "the proxy itself when it forwards nothing"],
    ["10.0.0.1", "0x7f.1", "10.0.0.1", "the proxy when it forwards a form that can be read two ways"],
    ["10.0.0.1", "unknown", "10.0.0.1", "the proxy when it forwards no address"],
    ["10.0.0.1", "198.51.100.1, ", "10.0.0.1", "the proxy when the nearest entry is empty"],
    ["203.0.113.5", "198.51.100.1", "203.0.113.5", "a stranger's own, whatever it says"],
  ])("behind %s, forwarded for %s, is %s: %s", (peer, forwarded, address) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(address);
  });

  test("a connection that has ended has none", () => {
    expect(clientAddress("", "198.51.100.1", proxies)).toBe("");
  });
});

test.each(["10.0.0/8", "10.0.0.0/99", "proxy.example", "10.0.0"])("%j is no proxy's address", (text) => {
  expect(() => trustProxies([text])).toThrow(/TRUSTED_PROXIES/);
});
