import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { AppError } from "@/lib/app-error";
import type { Answer } from "./serve";

/** A worker's file, from the project's root, and what it may use up. */
export interface Isolation {
  file: string;
  /** For one input, the start of the worker included. */
  timeoutMs: number;
  memoryMb: number;
}

/** Why there is no answer: it took too long, or too much memory, or the work itself threw. */
export class IsolationError extends Error {
  readonly kind: "timeout" | "memory" | "failed";

  constructor(kind: IsolationError["kind"], message: string) {
    super(message);
    this.name = "IsolationError";
    this.kind = kind;
  }
}

const IDLE_MS = 60_000;
/** Each input that waits holds its text in memory, and whoever sent it waits with it. */
const MOST_WAITING = 20;
const RETRY_S = 30;
const BOOTSTRAP = ["lib", "isolated", "bootstrap.mjs"];

/**
 * Makes a function that does its work in a thread of its own, one input at a time; a runaway is ended and the rest goes
 * on. Throws `unavailable` when too many inputs wait already.
 */
export function isolate<I, O>(isolation: Isolation): (input: I) => Promise<O> {
  const seat = new Seat<I, O>(isolation);
  let last: Promise<unknown> = Promise.resolve();
  let unanswered = 0;

  return async (input) => {
    if (unanswered > MOST_WAITING) throw busy();

    unanswered += 1;
    const result = last.then(() => seat.run(input)).finally(() => (unanswered -= 1));
    last = result.catch(() => undefined);
    return result;
  };
}

/** Holds the one worker of a kind, which is started when it is needed and ended when it has been idle for a minute. */
class Seat<I, O> {
  private readonly isolation: Isolation;
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;

  constructor(isolation: Isolation) {
    this.isolation = isolation;
  }

  async run(input: I): Promise<O> {
    clearTimeout(this.idle);
    this.worker ??= this.start();
    this.worker.ref();
    try {
      const answer = await this.ask(this.worker, input);
      if ("failure" in answer) throw new IsolationError("failed", answer.failure);
      return answer.value;
    } finally {
      this.rest();
    }
  }

  private start(): Worker {
    const file = pathToFileURL(join(process.cwd(), this.isolation.file)).href;
    // The path is put together at run time so that no bundler tries to take the worker in.
    const worker = new Worker(join(process.cwd(), ...BOOTSTRAP), {
      workerData: { file },
      resourceLimits: { maxOldGenerationSizeMb: this.isolation.memoryMb },
    });
    // An error nobody waits for (a worker that was ended, or breaks while idle) must not end the process.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      if (this.worker === worker) this.worker = null;
    });
    return worker;
  }

  private ask(worker: Worker, input: I): Promise<Answer<O>> {
    return new Promise((resolve, reject) => {
      const stop = (error: IsolationError) => {
        this.end();
        reject(error);
      };
      const clock = setTimeout(() => {
        stop(new IsolationError("timeout", `no answer within ${this.isolation.timeoutMs} ms`));
      }, this.isolation.timeoutMs);
      const onMessage = (answer: Answer<O>) => {
        clearTimeout(clock);
        worker.off("error", onError);
        resolve(answer);
      };
      const onError = (error: unknown) => {
        clearTimeout(clock);
        worker.off("message", onMessage);
        stop(toIsolationError(error));
      };

      worker.once("message", onMessage).once("error", onError);
      worker.postMessage(input);
    });
  }

  private rest(): void {
    this.worker?.unref();
    this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = null;
  }
}

function busy(): AppError {
  return new AppError("unavailable", "Too much is being read just now. Try again in half a minute.", {
    retryAfterSeconds: RETRY_S,
  });
}

function toIsolationError(error: unknown): IsolationError {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return new IsolationError("memory", "out of memory");
  return new IsolationError("failed", message ?? String(error));
}
