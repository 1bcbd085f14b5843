import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, waitUntilGone } from "@/scripts/launch/processes.mjs";

const FAST_STOP_MS = 30_000;

/** The first lines of PostgreSQL's own `postmaster.pid`. */
export interface PostmasterFile {
  pid: number;
  data: string;
  port: number;
  /** Whether it ends as soon as nobody is connected any more, which may be never. */
  isLeaving: boolean;
}

/** Reads the lines of a `postmaster.pid`; null when the file was cut off while it was written. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const [pid, data, , port, , , , status = ""] = text.split("\n");
  if (!pid || !data || !port || !/^-?\d+$/.test(pid) || !/^\d+$/.test(port)) return null;
  const isLeaving = status.trim() === "stopping";
  return { pid: Math.abs(Number(pid)), data, port: Number(port), isLeaving };
}

/** What the `postmaster.pid` of this data says, of a process that may be dead; null without one. */
export function readPostmasterFile(data: string): PostmasterFile | null {
  try {
    return parsePostmasterFile(readFileSync(join(data, "postmaster.pid"), "utf8"));
  } catch (error) {
    // PostgreSQL takes it away as it ends, at any moment.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The PostgreSQL that runs on this data now, or null. A process that merely has the number of a dead one is not it. */
export function findPostmaster(data: string): PostmasterFile | null {
  const file = readPostmasterFile(data);
  return file && isRunning(file.pid) && runsOn(file.pid, data) ? file : null;
}

/** Stops what an earlier start left behind after it was killed, and clears its lock; true when something ran. */
export async function stopLeftover(data: string): Promise<boolean> {
  const left = findPostmaster(data);
  if (!left) {
    rmSync(join(data, "postmaster.pid"), { force: true });
    return false;
  }

  process.kill(left.pid, "SIGINT");
  if (!(await waitUntilGone(left.pid, FAST_STOP_MS))) {
    process.kill(left.pid, "SIGQUIT");
    await waitUntilGone(left.pid, FAST_STOP_MS);
  }
  return true;
}

/** PostgreSQL's working folder is its data folder; where the system can't tell that, its command line names it. */
function runsOn(pid: number, data: string): boolean {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(data);
  } catch {
    return false;
  }
}
