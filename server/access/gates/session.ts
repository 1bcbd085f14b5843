import "server-only";
import { headers } from "next/headers";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { type Actor, makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { isSeenNoteDue, type SessionDeath, sessionDeath } from "@/domain/access/session";
import { sessionOptions } from "@/server/access/auth/session-options";
import { findSession, type SessionRow } from "@/server/access/session-store";
import { database } from "@/server/database/client";
import { toAppError } from "@/server/database/failures";
import { transact } from "@/server/transact";
import { anonymousActor } from "./anonymous";

/** The deaths that nobody caused: they are found, and recorded, when the session is next used. */
const FOUND: ReadonlySet<SessionDeath> = new Set(["expired", "idle"]);

/** The actor of this request's signed-in session; anonymous without one. Asked once a request, however many ask. */
export const sessionActor = cache(async (): Promise<Actor> => {
  const requestId = (await headers()).get("x-request-id");
  const session = await getServerSession(sessionOptions());
  return actorOfSession(session?.sessionId ?? null, requestId);
});

/** The actor behind a session that lives; anonymous for one that is unknown or dead, as the database has it now. */
export async function actorOfSession(sessionId: string | null, requestId: string | null): Promise<Actor> {
  const nobody = anonymousActor(requestId);
  if (sessionId === null) return nobody;
  try {
    const session = await findSession(database(), sessionId);
    if (!session) return nobody;

    const now = new Date();
    const death = sessionDeath(session, now);
    if (death) {
      if (FOUND.has(death)) await noteDeath(session, death, requestId);
      return nobody;
    }
    await noteSeen(session, now);
    return actorInSession(session, requestId);
  } catch (error) {
    throw toAppError(error);
  }
}

/** The actor of a session that was just begun or is known to live. */
export function actorInSession(
  session: { id: string; account: { id: string; name: string; roles: readonly Role[] } },
  requestId: string | null,
): Actor {
  const { id: userId, name, roles } = session.account;
  return makeActor({ gate: "session", userId, name, roles, requestId, sessionId: session.id });
}

async function noteSeen({ id, lastSeenAt }: SessionRow, now: Date): Promise<void> {
  if (!isSeenNoteDue(lastSeenAt, now)) return;
  await database().session.updateMany({ where: { id, lastSeenAt }, data: { lastSeenAt: now } });
}

/** Two requests may find the same death; one of them records it. */
async function noteDeath(session: SessionRow, reason: SessionDeath, requestId: string | null): Promise<void> {
  const actor = actorInSession(session, requestId);
  await transact(actor, async ({ tx, now, record }) => {
    const { count } = await tx.session.updateMany({
      where: { id: session.id, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 1)
      await record({ kind: "SessionEnded", entity: "session", entityId: session.id, after: { reason } });
  });
}
