import { pino } from "pino";

/** The log, one JSON line an entry. Bodies, cookies, passwords and tokens never go in. */
export const log = pino({
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
});
