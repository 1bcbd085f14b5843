import { type Actor, makeActor } from "@/domain/access/actor";

/** Somebody who is not signed in. */
export function anonymousActor(requestId: string | null): Actor {
  return makeActor({
    gate: "anonymous",
    userId: null,
    name: "anonymous",
    roles: [],
    requestId,
    sessionId: null,
  });
}
