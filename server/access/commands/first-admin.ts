import "server-only";
import type { Actor } from "@/domain/access/actor";
import { checkPassword } from "@/domain/access/password";
import type { FirstAdminInput } from "@/domain/access/schema";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { hashPassword } from "@/server/access/hashing";
import { countAttempt, forgetAttempt } from "@/server/access/limits";
import { consumeLink, findUsableLink, issueLink } from "@/server/access/link-store";
import { type Database, database } from "@/server/database/client";
import { transact } from "@/server/transact";

/** Any fixed number: two who set up the same desk at once wait for one another on it. */
const SET_UP_LOCK = 7_129_017;

type SetUpRefusal = Refusal<"already_set_up" | "code_dead">;

const alreadySetUp = () =>
  refuse("already_set_up", "This desk has people already. Ask one of its admins to invite you.");
const deadCode = () =>
  refuse(
    "code_dead",
    "This code was used, is too old, or is not whole. Copy it again from the terminal.",
    "code",
  );

/** Makes the one-time code for the first admin, to be printed on the machine's own terminal. */
export function issueFirstAdminCode(actor: Actor): Promise<Result<string, SetUpRefusal>> {
  return transact(actor, async ({ tx, now }) => {
    authorize(actor, "console.set-up");
    if (await isSetUp(tx)) return alreadySetUp();
    return ok(await issueLink(tx, { purpose: "first_admin", userId: null, now }));
  });
}

/** Makes the first admin of a desk without people, for whoever has the code. A desk is set up once. */
export async function createFirstAdmin(
  actor: Actor,
  input: FirstAdminInput,
  address: string,
): Promise<Result<{ email: string }, SetUpRefusal | Refusal<"weak_password">>> {
  authorize(actor, "account.sign-in");
  await countAttempt("secret", address);
  if (!(await findCode(database(), input.code, new Date()))) return deadCode();

  await forgetAttempt("secret", address);
  const strong = checkPassword(input.password, input);
  if (!strong.ok) return strong;
  const passwordHash = await hashPassword(strong.value);

  return transact(actor, async ({ tx, now, record }) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
    if (await isSetUp(tx)) return alreadySetUp();
    const link = await findCode(tx, input.code, now);
    if (!link || !(await consumeLink(tx, link.id, now))) return deadCode();

    const { name, email } = input;
    const id = newId();
    await tx.user.create({
      data: { id, kind: "person", name, email, passwordHash, roles: ["admin"], createdAt: now },
    });
    await record({
      kind: "DeskSetUp",
      entity: "desk",
      entityId: id,
      after: { name, email, roles: ["admin"] },
    });
    return ok({ email });
  });
}

async function findCode(db: Database, code: string, now: Date) {
  const link = await findUsableLink(db, code, now);
  return link?.purpose === "first_admin" ? link : null;
}

async function isSetUp(tx: Database): Promise<boolean> {
  return (await tx.user.findFirst({ where: { kind: "person" }, select: { id: true } })) !== null;
}
