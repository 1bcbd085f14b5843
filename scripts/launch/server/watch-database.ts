import { Pool } from "pg";

/** Tells whether the database answers. */
export interface DatabaseWatch {
  isThere(): Promise<boolean>;
  close(): Promise<void>;
}

const LIMIT_MS = 2_000;
const BELIEVED_MS = 1_000;

/**
 * Keeps an eye on a database over one connection of its own. That it is there is believed for a second, or until the
 * connection breaks; that it is away, not at all, so that it is noticed at once when it is back.
 */
export function watchDatabase(url: string): DatabaseWatch {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: LIMIT_MS,
    query_timeout: LIMIT_MS,
  });
  let believedUntil = 0;
  let asking: Promise<boolean> | null = null;
  pool.on("error", () => {
    believedUntil = 0;
  });

  const ask = async () => {
    try {
      await pool.query("SELECT 1");
      believedUntil = Date.now() + BELIEVED_MS;
      return true;
    } catch {
      return false;
    } finally {
      asking = null;
    }
  };
  return {
    isThere: async () => {
      if (Date.now() < believedUntil) return true;
      asking ??= ask();
      return asking;
    },
    close: () => pool.end(),
  };
}
