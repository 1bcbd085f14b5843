import { say } from "@/scripts/launch/progress.mjs";

type Close = () => void | Promise<void>;

/** Everything that has to be closed before the program ends, the last opened first. */
export interface Shutdown {
  /** Adds something to close; the function returned takes it out again. */
  add(close: Close): () => void;
  /** Closes everything once, however often it is asked. */
  run(): Promise<void>;
  /** Whether the end has begun: nothing new is opened from then on. */
  hasBegun(): boolean;
}

/** An empty list of things to close. One that fails to close does not keep the others open. */
export function createShutdown(): Shutdown {
  const open: Close[] = [];
  let running: Promise<void> | null = null;

  const closeAll = async () => {
    for (let close = open.pop(); close; close = open.pop()) {
      await attempt(close);
    }
  };
  return {
    add: (close) => {
      open.push(close);
      return () => void (open.includes(close) && open.splice(open.lastIndexOf(close), 1));
    },
    run: () => {
      running ??= closeAll();
      return running;
    },
    hasBegun: () => running !== null,
  };
}

async function attempt(close: Close): Promise<void> {
  try {
    await close();
  } catch (error) {
    console.error(error);
  }
}

/** npm passes a Ctrl-C on that the terminal has already sent to us: two within this time are one. */
const ONE_PRESS_MS = 1000;
const PARENT_LOOK_MS = 500;

/** Ends the program in order on Ctrl-C, SIGTERM and a closed terminal; a second Ctrl-C ends it at once. */
export function closeOnSignals(shutdown: Shutdown, exitCode: () => number): void {
  let askedAt: number | null = null;
  const stop = (reason: string) => {
    if (askedAt !== null) {
      if (reason === "SIGINT" && Date.now() - askedAt > ONE_PRESS_MS) process.exit(130);
      return;
    }
    askedAt = Date.now();
    say(`\nStopping (${reason}).`);
    void shutdown.run().then(() => process.exit(exitCode()));
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  whenParentDies(() => stop("npm has ended"));
}

/** npm passes signals on, but killed outright it can't: its program would stay behind. */
function whenParentDies(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;

  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_LOOK_MS);
  timer.unref();
}
