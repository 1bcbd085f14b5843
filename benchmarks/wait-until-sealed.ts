import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

const LOOK_EVERY_MS = 250;

/** Waits for the server to seal the events that filling left, so that its sealer rests while something is measured. */
export async function waitUntilSealed(owner: Client): Promise<void> {
  while ((await countOpen(owner)) > 0) await wait(LOOK_EVERY_MS);
}

async function countOpen(owner: Client): Promise<number> {
  const { rows } = await owner.query(
    "SELECT (SELECT count(*) FROM audit_events)::int - (SELECT count(*) FROM audit_seals)::int AS open",
  );
  return rows[0].open;
}
