import "server-only";
import type { Actor } from "@/domain/access/actor";
import { SESSION_IDLE_MS } from "@/domain/access/session";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";

/** One's own open session; dates are ISO strings. */
export interface OwnSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
}

/** One's own account. */
export interface OwnAccount {
  name: string;
  email: string;
  sessions: OwnSession[];
}

/** More open sessions than anybody looks through. */
const MOST_SESSIONS = 50;

/** One's own account with its open sessions, the one used last first. */
export function getOwnAccount(actor: Actor): Promise<OwnAccount> {
  return read(actor, "account.read-own", async (db) => {
    const now = Date.now();
    const user = await db.user.findUniqueOrThrow({
      where: { id: userIdOf(actor) },
      select: { name: true, email: true, securityVersion: true },
    });
    const sessions = await db.session.findMany({
      where: {
        userId: userIdOf(actor),
        endedAt: null,
        securityVersion: user.securityVersion,
        expiresAt: { gt: new Date(now) },
        lastSeenAt: { gt: new Date(now - SESSION_IDLE_MS) },
      },
      orderBy: { lastSeenAt: "desc" },
      take: MOST_SESSIONS,
    });
    return {
      name: user.name,
      email: user.email ?? "",
      sessions: sessions.map(({ id, createdAt, lastSeenAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        isCurrent: id === actor.sessionId,
      })),
    };
  });
}
