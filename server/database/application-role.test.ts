import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APPLICATION_ROLE } from "@/server/database/application-role";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

let client: Client;
beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL, options: `-c role=${APPLICATION_ROLE}` });
  await client.connect();
});
afterAll(() => client.end());

const mayNot = /permission denied|must be owner/;

describe("the application's role", () => {
  test.each([
    "UPDATE audit_events SET seq = seq",
    "DELETE FROM audit_events",
    "UPDATE audit_seals SET seq = seq",
    "DELETE FROM captures",
    "TRUNCATE claims",
    "TRUNCATE audit_events",
    "ALTER TABLE audit_events DISABLE TRIGGER ALL",
    "DROP TABLE claims",
    "CREATE TABLE public.own (id int)",
    "DELETE FROM _prisma_migrations",
    "SELECT value FROM instance_secrets",
  ])("may not: %s", async (sql) => {
    await expect(client.query(sql)).rejects.toThrow(mayNot);
  });

  test.each([
    "SELECT 1 FROM audit_events",
    "SELECT 1 FROM _prisma_migrations",
    "DELETE FROM claims",
    "UPDATE users SET id = id",
  ])("may: %s", async (sql) => {
    await expect(client.query(sql)).resolves.toBeDefined();
  });

  test("alone may take a text away, beside the owner", async () => {
    const may = async (role: string) => {
      const removing = "sayso_remove_capture(uuid, uuid, timestamptz, text)";
      const { rows } = await client.query("SELECT has_function_privilege($1, $2, 'EXECUTE') AS may", [
        role,
        removing,
      ]);
      return rows[0].may;
    };
    expect([await may(APPLICATION_ROLE), await may("public")]).toEqual([true, false]);
  });
});
