import ipaddr from "ipaddr.js";

/** What may be fetched. Tests let their own server on the loopback through; everything else keeps to the public one. */
export interface FetchPolicy {
  /** Says whether a page may be fetched from this IP address. */
  allowAddress: (ip: string) => boolean;
  /** Ports of a URL, "" for the scheme's own. */
  allowPort: (port: string) => boolean;
  mostRedirects: number;
  /** For everything: names, redirects, body. */
  totalMs: number;
  /** After inflation. */
  mostBytes: number;
}

/**
 * Lets through what is public and nothing else: no loopback, private, link-local, shared, multicast, reserved or
 * documentation address, and no IPv6 form that carries an IPv4 address inside and is routed by it.
 */
export const PUBLIC_POLICY: FetchPolicy = {
  allowAddress: isPublic,
  allowPort: (port) => port === "" || port === "80" || port === "443",
  mostRedirects: 5,
  totalMs: 15_000,
  mostBytes: 5 * 1024 * 1024,
};

function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;

  const address = ipaddr.process(ip);
  if (address.range() !== "unicast") return false;
  // What is given out lies in 2000::/3; elsewhere are old forms that carry an IPv4 address.
  return address.kind() === "ipv4" || address.match(ipaddr.parse("2000::"), 3);
}
