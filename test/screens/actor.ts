import { type Actor, makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { idOf } from "./claim-views";

/** Somebody signed in with these roles, without an account behind it: for what is decided from the roles alone. */
export function someone(...roles: Role[]): Actor {
  return makeActor({
    gate: "session",
    userId: idOf(901),
    name: "Rana Haddad",
    roles,
    requestId: "r-1",
    sessionId: null,
  });
}
