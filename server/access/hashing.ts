import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { normalisePassword } from "@/domain/access/password";
import { limitConcurrency } from "@/lib/limit-concurrency";

/** argon2id as OWASP's Password Storage Cheat Sheet sets it: 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two at a time: a rush of sign-ins neither takes all memory nor every core. */
const inTurn = limitConcurrency(2);

/** Matches no password; checking against it takes as long as against a real hash. */
const NOBODY = `$argon2id$v=19$m=19456,t=2,p=1$${"A".repeat(22)}$${"A".repeat(43)}`;

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalisePassword(password), PARAMETERS));
}

/** Whether the password is the hashed one. Takes as long without a hash, so that time does not tell who has an account. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(storedHash ?? NOBODY, normalisePassword(password)));
  return storedHash !== null && matches;
}
