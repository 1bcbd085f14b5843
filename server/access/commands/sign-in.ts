import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Credentials } from "@/domain/access/schema";
import { AppError } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import { actorInSession } from "@/server/access/gates/session";
import { isPassword } from "@/server/access/hashing";
import { countAttempt, forgetAttempt, forgetAttempts, LimitReached } from "@/server/access/limits";
import { hashSecret } from "@/server/access/one-time-secret";
import { beginSession } from "@/server/access/session-store";
import { database } from "@/server/database/client";
import { transact } from "@/server/transact";

const REFUSED = "The e-mail address and the password do not belong together.";

/** Checks who somebody is and begins a session; gives its id. Refuses in one sentence, whichever part was wrong. */
export async function signIn(
  actor: Actor,
  { email, password }: Credentials,
  address: string,
): Promise<string> {
  authorize(actor, "account.sign-in");
  const account = await findAccount(email);
  const limits = { account: Buffer.from(hashSecret(email)).toString("base64url"), address };
  await countSignIn(actor, limits, account?.id ?? null);

  const isRight = await isPassword(account?.passwordHash ?? null, password);
  if (!account || !isRight || account.disabledAt) {
    await recordRefusedSignIn(actor, account?.id ?? null, account && isRight ? "disabled" : "wrong");
    throw new AppError("unauthenticated", REFUSED, { kind: "sign_in_refused" });
  }

  await forgetAttempts("account", limits.account);
  await forgetAttempt("address", address);
  return begin(actor, account);
}

function findAccount(email: string) {
  return database().user.findFirst({
    where: { email, kind: "person" },
    select: {
      id: true,
      name: true,
      roles: true,
      passwordHash: true,
      disabledAt: true,
      securityVersion: true,
    },
  });
}

/** Counts before it checks, so that attempts at the same moment can't slip by. */
async function countSignIn(
  actor: Actor,
  limits: { account: string; address: string },
  userId: string | null,
): Promise<void> {
  try {
    await countAttempt("address", limits.address);
    await countAttempt("account", limits.account);
  } catch (error) {
    if (error instanceof LimitReached && error.justReached)
      await recordRefusedSignIn(actor, userId, "too_many_attempts");
    throw error;
  }
}

async function recordRefusedSignIn(actor: Actor, userId: string | null, why: string): Promise<void> {
  await transact(actor, ({ record }) =>
    record({ kind: "SignInRefused", entity: "user", entityId: userId, after: { why } }),
  );
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

async function begin(actor: Actor, account: Account): Promise<string> {
  const person = actorInSession({ id: "", account }, actor.requestId);
  return transact(person, async ({ tx, now, record }) => {
    const sessionId = await beginSession(tx, account, now);
    await record({ kind: "SignedIn", entity: "session", entityId: sessionId });
    return sessionId;
  });
}
