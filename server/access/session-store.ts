import "server-only";
import type { Role } from "@/domain/access/roles";
import { SESSION_MS, type SessionState } from "@/domain/access/session";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";

/** A session with the account it belongs to. */
export interface SessionRow extends SessionState {
  id: string;
  account: SessionState["account"] & { id: string; name: string; roles: Role[] };
}

/** One session and its account, in one statement; null when there is none of this id. */
export async function findSession(db: Database, id: string): Promise<SessionRow | null> {
  const [row] = await db.$queryRaw<FlatRow[]>`
    SELECT s.id, s.ended_at, s.expires_at, s.last_seen_at, s.security_version,
           u.id AS account_id, u.name, u.roles::text[] AS roles, u.disabled_at,
           u.security_version AS account_security_version
    FROM sessions s JOIN users u ON u.id = s.user_id
    WHERE s.id = ${id}::uuid`;
  return row ? toSession(row) : null;
}

interface FlatRow {
  id: string;
  ended_at: Date | null;
  expires_at: Date;
  last_seen_at: Date;
  security_version: number;
  account_id: string;
  name: string;
  roles: Role[];
  disabled_at: Date | null;
  account_security_version: number;
}

function toSession(row: FlatRow): SessionRow {
  return {
    id: row.id,
    endedAt: row.ended_at,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    securityVersion: row.security_version,
    account: {
      id: row.account_id,
      name: row.name,
      roles: row.roles,
      disabledAt: row.disabled_at,
      securityVersion: row.account_security_version,
    },
  };
}

/** Begins a session of the account as it was when its password was checked: a later change leaves it dead. */
export async function beginSession(
  tx: Database,
  account: { id: string; securityVersion: number },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.session.create({
    data: {
      id,
      userId: account.id,
      securityVersion: account.securityVersion,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
    },
  });
  return id;
}

/** Ends every open session of an account, or all but one; says how many. */
export async function endSessions(
  tx: Database,
  { userId, keep, now }: { userId: string; keep?: string; now: Date },
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, expiresAt: { gt: now }, ...(keep ? { id: { not: keep } } : {}) },
    data: { endedAt: now },
  });
  return count;
}
