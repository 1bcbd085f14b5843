import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";

/** Ends the session one is in. Nothing happens when it has ended already. */
export function signOut(actor: Actor): Promise<void> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "account.end-own-session", { ownerId: actor.userId });
    if (actor.sessionId === null) return;

    if (await end(tx, actor.sessionId, now))
      await record({ kind: "SignedOut", entity: "session", entityId: actor.sessionId });
  });
}

/** Ends one of one's own sessions, such as one left open on another machine. */
export function endOwnSession(actor: Actor, input: { id: string }): Promise<void> {
  return transact(actor, async ({ tx, now, record }) => {
    const session = await tx.session.findUnique({ where: { id: input.id }, select: { userId: true } });
    authorize(actor, "account.end-own-session", { ownerId: session ? session.userId : actor.userId });
    if (!session) throw notFound("session");

    if (await end(tx, input.id, now))
      await record({
        kind: "SessionEnded",
        entity: "session",
        entityId: input.id,
        after: { reason: "ended_by_owner" },
      });
  });
}

async function end(tx: Database, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
  return count === 1;
}
