/** The address a request came from, as the server in front wrote it; requests without one are counted together. */
export function clientAddress(head: Headers): string {
  return head.get("x-sayso-address")?.slice(0, 64) || "unknown";
}
