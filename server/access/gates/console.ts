import { type Actor, makeActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";

/** The account of the command line, made by the first migration. */
export const CONSOLE_USER_ID = "00000000-0000-7000-8000-000000000001";

/** The command line of the server's host, acting in its own name or in that of an account (the demo desk). */
export function consoleActor(as?: { userId: string; name: string; roles: readonly Role[] }): Actor {
  return makeActor({
    gate: "console",
    userId: as?.userId ?? CONSOLE_USER_ID,
    name: as?.name ?? "Console",
    roles: as?.roles ?? ["reviewer", "editor", "admin"],
    requestId: null,
    sessionId: null,
  });
}
