import { readMigrations, readSchema } from "@/server/database/migration-files";
import { withSchemaEngine } from "@/server/database/schema-engine";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from what the migrations make to what the schema says; empty when they agree. The migrations run on a
 * database that is made for it beside the one at `url`.
 */
export async function findSchemaDifference(url: string): Promise<string> {
  const migrations = readMigrations();
  const { stdout } = await withSchemaEngine({ url, migrations }, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  );
  const sql = (stdout ?? "").trim();
  return sql.includes("This is an empty migration") ? "" : sql;
}
