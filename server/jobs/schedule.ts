import "server-only";
import { log } from "@/lib/log";
import { jobActor } from "@/server/access/gates/job";
import { attemptSealing, type Fence } from "@/server/audit/seal";
import { recountPending } from "@/server/review/commands/recount-pending";
import { removeExpired } from "./commands";

const TICK_MS = 2_000;
const CLEANING_MS = 10 * 60_000;

/** One round of the background work; it gives what the next one starts from. */
interface Round {
  fence: Fence | null;
  cleanedAt: number;
}

// Next may load this module once per bundle; the process has one timer all the same.
const shared = globalThis as typeof globalThis & { saysoJobs?: boolean };

/** Starts this instance's background work: counting claims anew and sealing the audit log every two seconds, cleaning up every ten minutes. */
export function startJobs(): void {
  if (shared.saysoJobs) return;
  shared.saysoJobs = true;
  schedule({ fence: null, cleanedAt: 0 });
}

/** Runs one round. It never throws: a lost database is logged, and the next round tries again. */
export async function runRound(round: Round, now: Date): Promise<Round> {
  try {
    while ((await recountPending(jobActor())) > 0);
    const fence = await seal(round.fence);
    const isDue = now.getTime() - round.cleanedAt >= CLEANING_MS;
    if (isDue) await removeExpired(now);
    return { fence, cleanedAt: isDue ? now.getTime() : round.cleanedAt };
  } catch (error) {
    log.warn({ err: error }, "background work failed; it is tried again");
    return { ...round, fence: null };
  }
}

/** Seals all that may be sealed now; the fence is what has to wait for writers still at work. */
async function seal(earlier: Fence | null): Promise<Fence | null> {
  let attempt = await attemptSealing(earlier);
  while (attempt.state === "more") attempt = await attemptSealing(attempt.fence);
  return attempt.state === "waiting" ? attempt.fence : null;
}

function schedule(round: Round): void {
  setTimeout(async () => schedule(await runRound(round, new Date())), TICK_MS).unref();
}
