import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { PrismaClient } from "@/generated/prisma/client";
import { AppError } from "@/lib/app-error";
import { database } from "@/server/database/client";
import { toAppError } from "@/server/database/failures";

const QUARTER_HOUR_S = 900;

/** How many failures each kind of attempt may have within a quarter of an hour, by what it is counted over. */
const LIMITS = {
  /** Sign-ins to one account, from wherever. */
  account: { points: 10, duration: QUARTER_HOUR_S },
  /** Sign-ins from one address, to whichever account: an office behind one address has room. */
  address: { points: 50, duration: QUARTER_HOUR_S },
  /** One-time links and set-up codes tried from one address. */
  secret: { points: 20, duration: QUARTER_HOUR_S },
  /** A person's own password, asked again before it is changed. */
  ownPassword: { points: 10, duration: QUARTER_HOUR_S },
} as const;

/** What attempts are counted over. */
export type LimitName = keyof typeof LIMITS;

/** A limiter counts in the database it was made for. */
const limiters = new WeakMap<PrismaClient, Map<LimitName, RateLimiterPrisma>>();

function limiterOf(name: LimitName): RateLimiterPrisma {
  const client = database();
  const made = limiters.get(client) ?? new Map<LimitName, RateLimiterPrisma>();
  limiters.set(client, made);
  const known = made.get(name);
  if (known) return known;

  const limiter = new RateLimiterPrisma({
    storeClient: client,
    tableName: "rateLimiterFlexible",
    keyPrefix: name,
    ...LIMITS[name],
  });
  made.set(name, limiter);
  return limiter;
}

/** Too many attempts were made; `justReached` for the first one over the limit, the only one worth recording. */
export class LimitReached extends AppError {
  readonly justReached: boolean;

  constructor(seconds: number, justReached: boolean) {
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    const wait = `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
    super("too_many_requests", `Too many attempts. Wait ${wait}, then try again.`, {
      retryAfterSeconds: seconds,
    });
    this.justReached = justReached;
  }
}

/** Counts an attempt before it is made. Throws {@link LimitReached} when there were too many; the count is in the database. */
export async function countAttempt(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(key);
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw toAppError(thrown);
    throw new LimitReached(
      Math.ceil(thrown.msBeforeNext / 1000),
      thrown.consumedPoints === LIMITS[name].points + 1,
    );
  }
}

/** Takes one attempt back: it succeeded, and only failures count. */
export async function forgetAttempt(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).reward(key);
}

/** Forgets all attempts over a key. */
export async function forgetAttempts(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).delete(key);
}
