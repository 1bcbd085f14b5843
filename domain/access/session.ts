const MINUTE_MS = 60_000;

/** A session ends this long after the sign-in, whatever is done in it. */
export const SESSION_MS = 12 * 60 * MINUTE_MS;
/** A session ends when nothing was done in it for this long. */
export const SESSION_IDLE_MS = 60 * MINUTE_MS;
/** A dead session is kept this long, to answer when somebody was last seen. */
export const DEAD_SESSION_KEPT_MS = 30 * 24 * 60 * MINUTE_MS;
/** When somebody was last seen is kept to the minute, so that reading a page is not a write. */
export const SEEN_EVERY_MS = MINUTE_MS;

/** A session beside its account, as far as they decide whether it lives. */
export interface SessionState {
  endedAt: Date | null;
  expiresAt: Date;
  lastSeenAt: Date;
  /** The account's number at sign-in; its password, roles and disabling raise it. */
  securityVersion: number;
  account: { disabledAt: Date | null; securityVersion: number };
}

/** Why a session is dead. */
export type SessionDeath = "ended" | "disabled" | "superseded" | "expired" | "idle";

/**
 * Why a session is dead at this moment, or null while it lives. In this order: somebody ended it; its account was
 * disabled; the account's password or roles changed since; its whole time is over; nothing was done in it for too long.
 */
export function sessionDeath(session: SessionState, now: Date): SessionDeath | null {
  const { account } = session;
  if (session.endedAt) return "ended";
  if (account.disabledAt) return "disabled";
  if (account.securityVersion !== session.securityVersion) return "superseded";
  if (session.expiresAt.getTime() <= now.getTime()) return "expired";
  if (session.lastSeenAt.getTime() + SESSION_IDLE_MS <= now.getTime()) return "idle";
  return null;
}

/** Whether the moment has come to note that somebody is still there. */
export function isSeenNoteDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
}
