import { pino } from "pino";

const STDOUT = 1;

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
  pino.destination(process.env.SAYSO_LOG_FILE || STDOUT),
);
