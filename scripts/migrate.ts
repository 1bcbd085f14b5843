import { listMigrationNames } from "@/server/database/migration-files";

// Whatever runs on the desk's database finds it migrated; this one says so and does nothing else.
console.log(`The database is at ${listMigrationNames().at(-1) ?? "its beginning"}.`);
