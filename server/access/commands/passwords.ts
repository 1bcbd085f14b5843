import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkPassword } from "@/domain/access/password";
import type { LinkPasswordInput, OwnPasswordInput } from "@/domain/access/schema";
import { AppError } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { getPersonAccount } from "@/server/access/account-store";
import { authorize } from "@/server/access/authorize";
import { hashPassword, isPassword } from "@/server/access/hashing";
import { countAttempt, forgetAttempt, forgetAttempts } from "@/server/access/limits";
import { consumeLink, findUsableLink, voidLinks } from "@/server/access/link-store";
import { endSessions } from "@/server/access/session-store";
import { userIdOf } from "@/server/access/user-id";
import { database } from "@/server/database/client";
import { transact } from "@/server/transact";

type WeakPassword = Refusal<"weak_password">;
type LinkRefusal = Refusal<"link_dead">;

const deadLink = () =>
  refuse("link_dead", "This link was used, is too old, or is not whole. Ask an admin for a new one.");

/** Sets the password that the bearer of a one-time link chose; gives the address to sign in with. Ends open sessions. */
export async function setPasswordByLink(
  actor: Actor,
  { secret, password }: LinkPasswordInput,
  address: string,
): Promise<Result<{ email: string }, WeakPassword | LinkRefusal>> {
  authorize(actor, "account.sign-in");
  await countAttempt("secret", address);
  const person = (await findUsableLink(database(), secret, new Date()))?.user;
  if (!person?.email) return deadLink();

  const strong = checkPassword(password, { email: person.email, name: person.name });
  await forgetAttempt("secret", address);
  if (!strong.ok) return strong;
  const passwordHash = await hashPassword(strong.value);

  return transact(actor, async ({ tx, now, record }) => {
    const link = await findUsableLink(tx, secret, now);
    if (!link?.user?.email || !(await consumeLink(tx, link.id, now))) return deadLink();

    await savePassword(tx, { userId: link.user.id, passwordHash, now });
    await record({
      kind: "PasswordChanged",
      entity: "user",
      entityId: link.user.id,
      after: { by: link.purpose },
    });
    return ok({ email: link.user.email });
  });
}

/** Changes one's own password; the session it is done in goes on, every other one ends. */
export async function changeOwnPassword(
  actor: Actor,
  input: OwnPasswordInput,
): Promise<Result<null, WeakPassword | Refusal<"wrong_password">>> {
  const userId = userIdOf(actor);
  authorize(actor, "account.change-own-password", { ownerId: userId });
  const account = await getPersonAccount(database(), userId);
  await countAttempt("ownPassword", userId);
  if (!(await isPassword(account.passwordHash, input.current)))
    return refuse("wrong_password", "This is not the password you have now.", "current");

  await forgetAttempts("ownPassword", userId);
  const strong = checkPassword(input.password, account);
  if (!strong.ok) return strong;
  const passwordHash = await hashPassword(strong.value);

  return transact(actor, async ({ tx, now, record }) => {
    const keep = actor.sessionId ?? undefined;
    await savePassword(tx, { userId, passwordHash, now, keep, expected: account.securityVersion });
    await record({ kind: "PasswordChanged", entity: "user", entityId: userId, after: { by: "owner" } });
    return ok(null);
  });
}

interface PasswordChange {
  userId: string;
  passwordHash: string;
  now: Date;
  /** The session that goes on. */
  keep?: string;
  /** The account's number when the old password was checked. */
  expected?: number;
}

async function savePassword(tx: Parameters<typeof consumeLink>[0], change: PasswordChange): Promise<void> {
  const { userId, passwordHash, now, keep, expected } = change;
  const { count } = await tx.user.updateMany({
    where: { id: userId, disabledAt: null, ...(expected === undefined ? {} : { securityVersion: expected }) },
    data: { passwordHash, securityVersion: { increment: 1 }, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Your account was changed just now. Sign in again.");

  await voidLinks(tx, userId, now);
  await endSessions(tx, { userId, keep, now });
  if (keep && expected !== undefined)
    await tx.session.update({ where: { id: keep }, data: { securityVersion: expected + 1 } });
}
