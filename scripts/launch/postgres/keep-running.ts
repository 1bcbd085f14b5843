import type { Cluster } from "@/scripts/launch/postgres/cluster";

/** How a PostgreSQL that ended by itself is brought back, and who is told. */
export interface Revival {
  /** Starts it again, without waiting for it. */
  launch(port: number): Cluster;
  /** Whether the whole program is about to end. */
  isUnwanted(): boolean;
  now(): number;
  /** Waits, but no longer than the signal lets it. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  tell(text: string): void;
  /** Told how it ended last when it can't be brought back. */
  giveUp(how: string): void;
}

/** The pauses before each try. What a killed one had at work may hold on to its memory for a moment. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000];
/** One that ran for this long is no part of a row of failures any more. */
const STEADY_MS = 60_000;

/** A PostgreSQL that is kept running. */
export interface KeptCluster extends Pick<Cluster, "stop" | "stopNow"> {
  /** To be called now and then: one that is leaving is ended at once, so that the next can take its place. */
  look(): void;
}

/**
 * Keeps a PostgreSQL running at its address until it is stopped: one that ends by itself is started again, and the
 * connections to it find it as they find one that was away.
 */
export function keepRunning(first: Cluster, revival: Revival): KeptCluster {
  const stopping = new AbortController();
  const isOver = () => stopping.signal.aborted || revival.isUnwanted();
  let current = first;
  let tries = 0;

  const revive = async () => {
    for (let pause = PAUSES_MS[tries]; pause !== undefined; pause = PAUSES_MS[tries]) {
      tries += 1;
      await revival.pause(pause, stopping.signal);
      if (isOver()) return false;
      current = revival.launch(first.port);
      if (await current.becomesReady()) return true;
    }
    return false;
  };
  const watch = async () => {
    for (let since = revival.now(); ; since = revival.now()) {
      const how = await current.ended;
      const end = revival.now();
      if (isOver()) return;
      if (end - since > STEADY_MS) tries = 0;
      const isBack = await revive();
      if (isOver()) return;
      if (!isBack) return revival.giveUp(how);
      revival.tell(`PostgreSQL had ended (${how}); it runs again after ${seconds(revival.now() - end)}.`);
    }
  };

  watch().catch((error: unknown) => revival.giveUp(String(error)));
  return {
    stop: () => {
      stopping.abort();
      return current.stop();
    },
    look: () => {
      if (!isOver() && current.isLeaving()) void current.stop();
    },
    stopNow: () => {
      stopping.abort();
      current.stopNow();
    },
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
