import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { Role } from "./roles";
import { DEAD_SESSION_KEPT_MS } from "./session";

/** invited: has no password yet. active: may sign in. disabled: may not, until an admin allows it again. */
export const PERSON_STATES = ["invited", "active", "disabled"] as const;
/** How a person's account stands. */
export type PersonState = (typeof PERSON_STATES)[number];

/** A person of the desk, as admins see them. Dates are ISO strings. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  state: PersonState;
  /** When any of their sessions was last used; null where none is kept any more or there never was one. */
  lastSeenAt: string | null;
  createdAt: string;
  version: number;
}

/**
 * What to say of a person of whom no session is kept. Dead sessions stay for a while only: that somebody never signed in is
 * certain of an account without a password, and of one that is younger than the oldest session could be.
 */
export function unseenInWords({ state, createdAt }: Pick<Person, "state" | "createdAt">, now: Date): string {
  const isYoung = now.getTime() - Date.parse(createdAt) < DEAD_SESSION_KEPT_MS;
  return state === "invited" || isYoung ? "Has not signed in yet" : "Not in the last 30 days";
}

/** What decides how an account stands. */
export function personState(account: { disabledAt: Date | null; hasPassword: boolean }): PersonState {
  if (account.disabledAt) return "disabled";
  return account.hasPassword ? "active" : "invited";
}

/** What a change of roles, disabling or enabling would make of a person. */
export interface AccountChange {
  actorId: string | null;
  personId: string;
  /** Whether the person would still be an admin who can sign in. */
  staysAdmin: boolean;
  disables: boolean;
  /** How many other admins can sign in. */
  otherAdmins: number;
}

/** Why an account may not be changed so. */
export type AccountRefusal = Refusal<"own_account" | "last_admin">;

/**
 * Whether an account may be changed so. Refused, in this order: disabling oneself; taking away the last admin who can
 * sign in, by whichever way, as nobody could put that right afterwards.
 */
export function checkAccountChange(change: AccountChange): Result<null, AccountRefusal> {
  if (change.disables && change.actorId === change.personId)
    return refuse("own_account", "You can’t disable your own account. Ask another admin.");
  if (!change.staysAdmin && change.otherAdmins === 0)
    return refuse(
      "last_admin",
      "This is the only admin who can sign in. Make somebody else an admin first.",
      "roles",
    );
  return ok(null);
}
