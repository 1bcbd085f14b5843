import "server-only";
import { AppError } from "@/lib/app-error";
import { isReady } from "@/server/database/ready";

const RETRY_S = 5;

/** Throws `unavailable`, with the reason, unless the database is there and has every migration this program knows. */
export async function assertReady(): Promise<void> {
  const migrated = await askDatabase();
  if (migrated) return;

  const reason =
    migrated === false
      ? "Migrations wait to be applied: start Sayso again with npm start."
      : "The database can’t be reached just now.";
  throw new AppError("unavailable", reason, { retryAfterSeconds: RETRY_S });
}

let asking: Promise<boolean | null> | null = null;

/** Null when the database does not answer, for whichever reason. However many ask at once, the database is asked once. */
function askDatabase(): Promise<boolean | null> {
  asking ??= isReady()
    .catch(() => null)
    .finally(() => {
      asking = null;
    });
  return asking;
}
