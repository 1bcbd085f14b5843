import "server-only";
import { createHash } from "node:crypto";
import { type Actor, makeActor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";
import { database } from "@/server/database/client";
import { anonymousActor } from "./anonymous";

const BEARER = /^Bearer +(\S{1,200})$/i;
/** A token's last use is kept to the minute, so that reading through the API is not a write per request. */
const USE_NOTED_EVERY_MS = 60_000;

/** SHA-256 of a token's secret, the only form that is stored. */
export function hashToken(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** The actor behind `Authorization: Bearer`; anonymous without the header. Throws `unauthenticated` for a dead or unknown token. */
export async function tokenActor(request: Request): Promise<Actor> {
  const header = request.headers.get("authorization");
  const requestId = request.headers.get("x-request-id");
  if (header === null) return anonymousActor(requestId);

  const secret = BEARER.exec(header)?.[1];
  const token = secret && (await findToken(secret));
  if (!token)
    throw new AppError(
      "unauthenticated",
      "This token is not known or no longer valid. Ask an admin for a new one.",
    );

  await noteUse(token.id, token.lastUsedAt);
  return makeActor({
    gate: "token",
    userId: token.user.id,
    name: token.user.name,
    roles: token.user.roles.includes(token.role) ? [token.role] : [],
    requestId,
    sessionId: null,
  });
}

function findToken(secret: string) {
  return database().apiToken.findFirst({
    where: { hash: Uint8Array.from(hashToken(secret)), revokedAt: null, user: { disabledAt: null } },
    select: {
      id: true,
      role: true,
      lastUsedAt: true,
      user: { select: { id: true, name: true, roles: true } },
    },
  });
}

async function noteUse(id: string, lastUsedAt: Date | null): Promise<void> {
  const now = new Date();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USE_NOTED_EVERY_MS) return;
  await database().apiToken.update({ where: { id }, data: { lastUsedAt: now } });
}
