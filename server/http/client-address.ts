import ipaddr from "ipaddr.js";

const PREFIX_BITS = 64;

/**
 * What a request is counted by: its address as the server in front wrote it, for IPv6 the network of 64 bits, which one
 * household has whole. Requests without one are counted together.
 */
export function clientAddress(head: Headers): string {
  const text = head.get("x-sayso-address")?.slice(0, 64) || "unknown";
  if (!ipaddr.IPv6.isValid(text)) return text;

  const address = ipaddr.process(text);
  if (address.kind() === "ipv4") return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${PREFIX_BITS}`)}/${PREFIX_BITS}`;
}
