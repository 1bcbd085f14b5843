import { expect, vi } from "vitest";
import type { Database } from "@/server/database/client";

/** On a machine with other work the other transaction may take long to get there; this one is cut off after 15 seconds. */
const PATIENCE = { timeout: 12_000, interval: 20 };

/** Resolves once another transaction waits for a lock that this one holds. */
export function somebodyWaits(tx: Database): Promise<void> {
  return vi.waitFor(async () => {
    const [row] = await tx.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_locks
      WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`;
    expect(row?.waiting).toBe(1);
  }, PATIENCE);
}
