import { isIP } from "node:net";
import type { FetchPolicy } from "./fetch-policy";
import { FetchRefused } from "./fetch-refusal";

/**
 * Throws unless an address may be asked at all: http or https, no credentials, an allowed port, and no literal IP
 * address that the policy refuses. A URL has turned decimal, octal and hexadecimal forms into plain ones by now.
 */
export function checkUrl(url: URL, policy: FetchPolicy): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchRefused("address_form");
  if (url.username !== "" || url.password !== "") throw new FetchRefused("address_credentials");
  if (!policy.allowPort(url.port)) throw new FetchRefused("address_port");

  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !policy.allowAddress(host)) throw new FetchRefused("address_inner");
}

/** Parses an address that a person or a redirect gave. */
export function toUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new FetchRefused("address_form");
  return new URL(address, base);
}
