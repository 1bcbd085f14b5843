import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

/** Everything runs at the project's root. */
const SCHEMA = join(process.cwd(), "prisma", "schema");
const MIGRATIONS = join(process.cwd(), "prisma", "migrations");

/** The names of all migrations, oldest first. */
export function listMigrationNames(): string[] {
  if (!existsSync(MIGRATIONS)) return [];

  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** All migrations with their SQL, as the schema engine takes them. */
export function readMigrations(): MigrationList {
  const lock = join(MIGRATIONS, "migration_lock.toml");
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: listMigrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** All files of the schema, as the schema engine takes them. */
export function readSchema(): SchemasContainer {
  const files = readdirSync(SCHEMA).filter((name) => name.endsWith(".prisma"));
  return {
    files: files
      .sort()
      .map((name) => ({ path: join(SCHEMA, name), content: readFileSync(join(SCHEMA, name), "utf8") })),
  };
}
