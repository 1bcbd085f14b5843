import "server-only";
import type { AccountChange } from "@/domain/access/people";
import type { Role } from "@/domain/access/roles";
import type { PersonVersion } from "@/domain/access/schema";
import type { Prisma } from "@/generated/prisma/client";
import { conflict, notFound } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { endSessions } from "./session-store";

const FIELDS = {
  id: true,
  name: true,
  email: true,
  roles: true,
  passwordHash: true,
  disabledAt: true,
  securityVersion: true,
  version: true,
} as const;

/** A person's account as commands need it. */
export type Account = Awaited<ReturnType<typeof getPersonAccount>>;

/** The account of a person, never of a service; throws `not_found`. */
export async function getPersonAccount(tx: Database, id: string) {
  const account = await tx.user.findFirst({ where: { id, kind: "person" }, select: FIELDS });
  if (!account?.email) throw notFound("person");
  return { ...account, email: account.email };
}

/** Changes a person seen at `version`; a conflict when somebody changed them since. */
export async function savePerson(
  tx: Database,
  { id, version }: PersonVersion,
  data: Prisma.UserUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: { id, kind: "person", version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw conflict("person");
}

/** Makes every open session of an account end now, whatever its cookie says. */
export async function expelAccount(tx: Database, userId: string, now: Date): Promise<number> {
  await tx.user.update({ where: { id: userId }, data: { securityVersion: { increment: 1 } } });
  return endSessions(tx, { userId, now });
}

/**
 * What a change would make of a person, for the rule that keeps the last admin. Locks the admins who can sign in, so that
 * two who remove each other at once can't both succeed.
 */
export async function describeChange(
  tx: Database,
  account: Account,
  next: { actorId: string | null; roles: readonly Role[]; disables: boolean },
): Promise<AccountChange> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users
    WHERE kind = 'person' AND 'admin' = ANY (roles) AND disabled_at IS NULL AND password_hash IS NOT NULL
    ORDER BY id FOR UPDATE`;
  const wasAdmin = admins.some(({ id }) => id === account.id);
  return {
    actorId: next.actorId,
    personId: account.id,
    staysAdmin: !wasAdmin || (next.roles.includes("admin") && !next.disables),
    disables: next.disables,
    otherAdmins: admins.filter(({ id }) => id !== account.id).length,
  };
}
