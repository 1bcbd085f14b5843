import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { TokenInput } from "@/domain/access/schema";
import { conflict, notFound } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { getPersonAccount } from "@/server/access/account-store";
import { authorize } from "@/server/access/authorize";
import { hashSecret, newSecret } from "@/server/access/one-time-secret";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";

/** Tells a leaked token from any other text, for people and for scanners. */
const TOKEN_PREFIX = "sayso_";

/** A token as it is shown once. */
export interface IssuedToken {
  id: string;
  secret: string;
}

type TokenRefusal = Refusal<"role_not_held" | "disabled">;

/** Makes an API token of one role, for a person who holds that role or for the service account of that role and name. */
export function createToken(actor: Actor, input: TokenInput): Promise<Result<IssuedToken, TokenRefusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "token.create");
    const { name, role, personId } = input;
    const account = personId
      ? await getPersonAccount(tx, personId)
      : await findOrMakeService(tx, { name, role, now });
    if (account.disabledAt)
      return refuse("disabled", "This account is disabled. Enable it first.", "personId");
    if (!account.roles.includes(role))
      return refuse("role_not_held", `${account.name} is not ${article(role)} ${role}.`, "role");

    const id = newId();
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    const data = { id, userId: account.id, name, role };
    await tx.apiToken.create({ data: { ...data, hash: hashSecret(secret), createdAt: now } });
    await record({
      kind: "TokenCreated",
      entity: "token",
      entityId: id,
      after: { name, role, userId: account.id },
    });
    return ok({ id, secret });
  });
}

/** Makes a token useless from this moment on. */
export function revokeToken(actor: Actor, input: { id: string }): Promise<void> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "token.revoke");
    const token = await tx.apiToken.findUnique({ where: { id: input.id }, select: { revokedAt: true } });
    if (!token) throw notFound("token");
    if (token.revokedAt) return;

    const { count } = await tx.apiToken.updateMany({
      where: { id: input.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw conflict("token");
    await record({ kind: "TokenRevoked", entity: "token", entityId: input.id });
  });
}

const article = (role: TokenInput["role"]) => (role === "reviewer" ? "a" : "an");

/** Two who ask for the same service account at once get the same one. */
async function findOrMakeService(
  tx: Database,
  { name, role, now }: { name: string; role: TokenInput["role"]; now: Date },
) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`service ${role} ${name}`}, 0))`;
  const select = { id: true, name: true, roles: true, disabledAt: true } as const;
  const known = await tx.user.findFirst({
    where: { kind: "service", name, roles: { equals: [role] } },
    select,
  });
  return (
    known ??
    tx.user.create({ data: { id: newId(), kind: "service", name, roles: [role], createdAt: now }, select })
  );
}
