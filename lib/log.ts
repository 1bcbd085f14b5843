import { openSync } from "node:fs";
import { pino } from "pino";

const STDOUT = 1;
const file = process.env.SAYSO_LOG_FILE;

/** The log, one JSON line an entry, to standard output or the file named. Bodies, cookies, passwords and tokens never go in. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.VITEST ? "silent" : "info"),
    redact: [
      "password",
      "*.password",
      "token",
      "*.token",
      "authorization",
      "*.authorization",
      "cookie",
      "*.cookie",
    ],
    base: null,
  },
  // Opened here and now: pino's own opening takes a moment, and a process told to end in it could not.
  pino.destination(file ? openSync(file, "a") : STDOUT),
);
