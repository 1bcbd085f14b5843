import "server-only";
import { AppError } from "@/lib/app-error";
import { isMigrated } from "@/server/database/migrated";

const RETRY_S = 5;

/** Throws `unavailable`, with the reason, unless the database is there and has every migration this program knows. */
export async function assertReady(): Promise<void> {
  const url = process.env.DATABASE_URL;
  const migrated = url ? await askDatabase(url) : null;
  if (migrated) return;

  const reason =
    migrated === false
      ? "Migrations wait to be applied: start Sayso again with npm start."
      : "The database can't be reached just now.";
  throw new AppError("unavailable", reason, { retryAfterSeconds: RETRY_S });
}

/** Null when the database does not answer, for whichever reason. */
async function askDatabase(url: string): Promise<boolean | null> {
  return isMigrated(url).catch(() => null);
}
