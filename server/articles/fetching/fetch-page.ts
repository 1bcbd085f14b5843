import "server-only";
import { type Agent, fetch, type Response } from "undici";
import { ok, type Refusal, type Result } from "@/lib/result";
import { checkUrl, toUrl } from "./check-url";
import type { FetchPolicy } from "./fetch-policy";
import { type FetchRefusalKind, FetchRefused, fetchRefusalOf, refuseFetch } from "./fetch-refusal";
import { guardedAgent } from "./guarded-agent";

/** A page as it came over the wire, inflated. */
export interface FetchedPage {
  /** After redirects. */
  url: string;
  mediaType: "text/plain" | "text/html";
  /** The charset the server declares; null when it does not. */
  charset: string | null;
  bytes: Uint8Array<ArrayBuffer>;
}

const MEDIA_TYPES: Record<string, FetchedPage["mediaType"]> = {
  "text/html": "text/html",
  "application/xhtml+xml": "text/html",
  "text/plain": "text/plain",
};
const HEADERS = {
  accept: "text/html, application/xhtml+xml, text/plain;q=0.9",
  "user-agent": "Sayso (article capture)",
};

/** Fetches the page at an address within the limits of the policy; each hop of a redirect is checked like the first. */
export async function fetchPage(
  address: string,
  policy: FetchPolicy,
): Promise<Result<FetchedPage, Refusal<FetchRefusalKind>>> {
  const agent = guardedAgent(policy);
  try {
    const signal = AbortSignal.timeout(policy.totalMs);
    const { url, response } = await follow(toUrl(address), { agent, signal, policy });
    return ok(await readPage(url, response, policy));
  } catch (error) {
    return refuseFetch(fetchRefusalOf(error));
  } finally {
    await agent.destroy();
  }
}

async function follow(
  first: URL,
  { agent, signal, policy }: { agent: Agent; signal: AbortSignal; policy: FetchPolicy },
): Promise<{ url: URL; response: Response }> {
  let url = first;
  for (let hop = 0; hop <= policy.mostRedirects; hop++) {
    checkUrl(url, policy);
    const response = await fetch(url, { dispatcher: agent, signal, redirect: "manual", headers: HEADERS });
    const target = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || target === null) return { url, response };

    await response.body?.cancel();
    url = toUrl(target, url);
  }
  throw new FetchRefused("too_many_redirects");
}

async function readPage(url: URL, response: Response, policy: FetchPolicy): Promise<FetchedPage> {
  if (!response.ok) throw new FetchRefused("page_error");

  const [type = "", ...parameters] = (response.headers.get("content-type") ?? "").split(";");
  const mediaType = MEDIA_TYPES[type.trim().toLowerCase()];
  if (mediaType === undefined) throw new FetchRefused("media_type");

  url.hash = "";
  return {
    url: url.href,
    mediaType,
    charset: charsetIn(parameters),
    bytes: await readBytes(response, policy),
  };
}

function charsetIn(parameters: string[]): string | null {
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]+)/i.exec(one)?.[1]).find(Boolean);
  return charset ?? null;
}

async function readBytes(response: Response, policy: FetchPolicy): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > policy.mostBytes) throw new FetchRefused("page_too_large");
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
