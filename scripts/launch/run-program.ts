import { type SpawnOptions, spawn } from "node:child_process";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** How a program is run: with what environment, and whether people see and answer it. */
export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Shown to people as it runs; otherwise its output is kept and told only when it fails. */
  visible?: boolean;
}

/** A program's end and what it printed. */
export interface Finished {
  code: number;
  output: string;
}

/**
 * Runs a Node.js program to its end. When we are told to stop meanwhile, so is it, and what waits for it goes no further:
 * this program is about to end.
 */
export function runNode(args: string[], shutdown: Shutdown, options: RunOptions = {}): Promise<Finished> {
  const spawning: SpawnOptions = {
    env: { ...process.env, ...options.env },
    stdio: options.visible ? "inherit" : ["ignore", "pipe", "pipe"],
  };
  return new Promise((resolve, reject) => {
    if (shutdown.hasBegun()) return;
    const child = spawn(process.execPath, args, spawning);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));

    const ended = new Promise<void>((done) => child.once("close", () => done()));
    const forget = shutdown.add(() => {
      child.kill("SIGTERM");
      return ended;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      forget();
      if (!shutdown.hasBegun()) resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a Node.js program that has to succeed. */
export async function runNodeOrThrow(
  args: string[],
  shutdown: Shutdown,
  options: RunOptions = {},
): Promise<void> {
  const { code, output } = await runNode(args, shutdown, options);
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}\n${output}`);
}

/** The arguments that make Node.js run one of the project's TypeScript programs as the server would. */
export function typescript(file: string, ...args: string[]): string[] {
  return ["--conditions=react-server", "--import", "tsx", file, ...args];
}
