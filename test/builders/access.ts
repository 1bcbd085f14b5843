import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { newId } from "@/lib/new-id";
import { setPasswordByLink } from "@/server/access/commands/passwords";
import { invitePerson } from "@/server/access/commands/people";
import { signIn } from "@/server/access/commands/sign-in";
import { createToken } from "@/server/access/commands/tokens";
import { consoleActor } from "@/server/access/gates/console";
import { actorOfSession } from "@/server/access/gates/session";
import { unwrap } from "@/server/unwrap";
import { nobody } from "./actors";

/** The password of everybody that `anAccount` makes. */
export const PASSWORD = "granite heron ledger";

/** An account as its person knows it. */
export interface TestAccount {
  id: string;
  email: string;
  name: string;
}

/** Somebody invited by the console, with the link's secret. */
export async function anInvitation(...roles: Role[]) {
  const email = `${newId()}@desk.example`;
  const link = unwrap(await invitePerson(consoleActor(), { name: "Rana Haddad", email, roles }));
  return { id: link.personId, email, name: link.name, secret: link.secret };
}

/** A person with a password, who can sign in. */
export async function anAccount(...roles: Role[]): Promise<TestAccount> {
  const { secret, ...account } = await anInvitation(...roles);
  unwrap(await setPasswordByLink(nobody(), { secret, password: PASSWORD }, anAddress()));
  return account;
}

/** Signs an account in; gives the session's id. */
export function aSession(account: TestAccount): Promise<string> {
  return signIn(nobody(), { email: account.email, password: PASSWORD }, anAddress());
}

/** The actor of an account that has just signed in. */
export async function aSignedIn(account: TestAccount): Promise<Actor> {
  return actorOfSession(await aSession(account), newId());
}

/** The secret of a token of a service account. */
export async function aToken(
  role: Role,
  name = `Service ${newId()}`,
): Promise<{ id: string; secret: string }> {
  return unwrap(await createToken(consoleActor(), { name, role, personId: null }));
}

/** An address that nobody else has, so that limits of one test leave others alone. */
export function anAddress(): string {
  return `test ${newId()}`;
}
