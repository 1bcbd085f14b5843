import ipaddr from "ipaddr.js";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

/** Tells whether an address belongs to a proxy whose word is taken. */
export type IsTrusted = (address: string) => boolean;

type Network = [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** Reads the list of trusted proxies: addresses and networks such as 10.0.0.0/8. */
export function trustProxies(list: string[]): IsTrusted {
  const networks = list.map(parseNetwork);
  return (text) => {
    if (!isAddress(text)) return false;
    const address = ipaddr.process(text);
    return networks.some(
      ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
    );
  };
}

/**
 * The address a request comes from: the connection's own, or, when that is a trusted proxy, what it forwarded. Read from
 * the right, each entry was written by the one after it; the first that no trusted proxy has is the client.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim());
  let address = normal(peer);
  while (isTrusted(address)) {
    const before = hops.pop();
    if (!before || !isAddress(before)) break;
    address = normal(before);
  }
  return address;
}

/** IPv4 addresses inside IPv6 ones are written plainly, so that one client has one address. */
function normal(address: string): string {
  return isAddress(address) ? ipaddr.process(address).toString() : address;
}

/** Written in full: the short and octal forms that some programs read differently are none. */
function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

function parseNetwork(text: string): Network {
  const [address = ""] = text.split("/");
  if (isAddress(address) && ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (isAddress(text)) {
    const single = ipaddr.process(text);
    return [single, single.kind() === "ipv4" ? 32 : 128];
  }
  throw new CannotStart(
    `TRUSTED_PROXIES takes addresses and networks such as 10.0.0.0/8; "${text}" is neither.`,
  );
}
