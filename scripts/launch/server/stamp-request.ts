import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { clientAddress, type IsTrusted } from "@/scripts/launch/server/client-address";

/** Only a trusted proxy may say these; they would otherwise be a client's word about itself. */
const FORWARDED = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
  "forwarded",
];

/** What a request is stamped by: whose word is taken, and the address people reach the desk by. */
export interface StampOptions {
  isTrusted: IsTrusted;
  publicUrl: string;
}

/**
 * Writes on the request who sent it, its id and the host it was meant for, and takes away what the client claims about
 * any of them.
 */
export function stampRequest(request: IncomingMessage, { isTrusted, publicUrl }: StampOptions): void {
  const peer = request.socket.remoteAddress ?? "";
  const { headers } = request;
  const address = clientAddress(peer, [headers["x-forwarded-for"]].flat().join(","), isTrusted);

  if (!isTrusted(peer)) for (const name of FORWARDED) delete headers[name];
  // Next.js compares an action's Origin with the host; a proxy may have put its own name for this server there.
  const { host } = new URL(publicUrl);
  if (originHost(headers.origin) === host) headers["x-forwarded-host"] = host;
  headers["x-forwarded-for"] = address;
  headers["x-sayso-address"] = address;
  headers["x-request-id"] = randomUUID();
}

function originHost(origin: string | undefined): string | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
}
