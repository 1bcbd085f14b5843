import { type Actor, makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";

/** A signed-in person with these roles, and the account behind it. */
export async function aPerson(...roles: Role[]): Promise<Actor & { userId: string }> {
  const userId = newId();
  const name = `${roles.join(" and ") || "guest"} ${userId.slice(-4)}`;
  await database().user.create({
    data: { id: userId, kind: "person", email: `${userId}@desk.example`, name, roles, createdAt: new Date() },
  });
  return {
    ...makeActor({ gate: "session", userId, name, roles, requestId: newId(), sessionId: null }),
    userId,
  };
}

/** Nobody in particular. */
export function nobody(): Actor {
  return makeActor({
    gate: "anonymous",
    userId: null,
    name: "anonymous",
    roles: [],
    requestId: newId(),
    sessionId: null,
  });
}
