import { type Actor, makeActor } from "@/domain/access/actor";
import { CONSOLE_USER_ID } from "./console";

/** The timer of an instance. It works under the account of the machine itself and may do what no person asked for. */
export function jobActor(): Actor {
  return makeActor({
    gate: "job",
    userId: CONSOLE_USER_ID,
    name: "Background work",
    roles: [],
    requestId: null,
    sessionId: null,
  });
}
