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

/** Writes on the request who sent it and its id, and takes away what the client claims about either. */
export function stampRequest(request: IncomingMessage, isTrusted: IsTrusted): void {
  const peer = request.socket.remoteAddress ?? "";
  const { headers } = request;
  const address = clientAddress(peer, [headers["x-forwarded-for"]].flat().join(","), isTrusted);

  if (!isTrusted(peer)) for (const name of FORWARDED) delete headers[name];
  headers["x-forwarded-for"] = address;
  headers["x-sayso-address"] = address;
  headers["x-request-id"] = randomUUID();
}
