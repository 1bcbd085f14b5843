import "server-only";
import { type Actor, makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { AppError } from "@/lib/app-error";
import { hashSecret } from "@/server/access/one-time-secret";
import { database } from "@/server/database/client";
import { anonymousActor } from "./anonymous";

const BEARER = /^Bearer +(\S{1,200})$/i;
/** A token's last use is kept to the minute, so that reading through the API is not a write per request. */
const USE_NOTED_EVERY_MS = 60_000;

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

  await noteUse(token.id, token.last_used_at);
  return makeActor({
    gate: "token",
    userId: token.user_id,
    name: token.name,
    roles: token.holds_role ? [token.role] : [],
    requestId,
    sessionId: null,
  });
}

interface TokenRow {
  id: string;
  role: Role;
  last_used_at: Date | null;
  user_id: string;
  name: string;
  holds_role: boolean;
}

/** One statement, as it is asked before every call of the API. */
async function findToken(secret: string): Promise<TokenRow | null> {
  const [row] = await database().$queryRaw<TokenRow[]>`
    SELECT t.id, t.role::text AS role, t.last_used_at, u.id AS user_id, u.name, t.role = ANY (u.roles) AS holds_role
    FROM api_tokens t JOIN users u ON u.id = t.user_id
    WHERE t.hash = ${hashSecret(secret)} AND t.revoked_at IS NULL AND u.disabled_at IS NULL`;
  return row ?? null;
}

async function noteUse(id: string, lastUsedAt: Date | null): Promise<void> {
  const now = new Date();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USE_NOTED_EVERY_MS) return;
  await database().apiToken.update({ where: { id }, data: { lastUsedAt: now } });
}
