import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { APPLICATION_ROLE, grantApplicationRole } from "@/server/database/application-role";
import { migrate } from "@/server/database/migrate";
import { type Admin, openAdmin } from "@/test/postgres/admin";
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

describe("a database user who is no superuser", () => {
  const user = `Sayso-user-${randomBytes(6).toString("hex")}`;
  const database = `sayso_role_${randomBytes(6).toString("hex")}`;
  let admin: Admin;
  let owner: Client;
  beforeEach(async () => {
    owner = new Client({ connectionString: process.env.DATABASE_URL });
    await owner.connect();
    await owner.query(`CREATE ROLE "${user}" LOGIN CREATEROLE PASSWORD 'secret'`);
    admin = await openAdmin(inject("postgres").adminUrl);
  });
  afterEach(async () => {
    await admin.drop(database);
    await admin.close();
    await owner.query(`DROP OWNED BY "${user}"`);
    await owner.query(`DROP ROLE "${user}"`);
    await owner.end();
  });

  const addressOf = (url: string) => {
    const address = new URL(url);
    address.username = user;
    address.password = "secret";
    return address.href;
  };
  const grantAsUser = async () => {
    const theirs = new Client({ connectionString: addressOf(process.env.DATABASE_URL ?? "") });
    await theirs.connect();
    const outcome = await grantApplicationRole(theirs);
    await theirs.end();
    return outcome;
  };

  /** What CREATE ROLE leaves its maker with: since PostgreSQL 16 the right to pass it on and no other. */
  const asItsMaker = async () => {
    const { rows } = await owner.query("SELECT current_setting('server_version_num')::int AS version");
    const options = rows[0].version < 160_000 ? "ADMIN OPTION" : "ADMIN TRUE, INHERIT FALSE, SET FALSE";
    await owner.query(`GRANT ${APPLICATION_ROLE} TO "${user}" WITH ${options}`);
  };

  test("who made the role may act as it, and gives it rights on their own database", async () => {
    await asItsMaker();
    await admin.create(database, "template0");
    await owner.query(`ALTER DATABASE ${database} OWNER TO "${user}"`);

    const url = addressOf(admin.urlOf(database));
    expect(await migrate(url)).toMatchObject({ role: APPLICATION_ROLE, refusal: null });
    expect(await migrate(url)).toMatchObject({ applied: [], role: APPLICATION_ROLE });
  });

  test("who is no member of a role that others made is told just that", async () => {
    await owner.query(`ALTER ROLE "${user}" NOCREATEROLE`);
    expect(await grantAsUser()).toEqual({ role: null, refusal: "join" });
  });

  test("who does not own the tables is told just that", async () => {
    await owner.query(`GRANT ${APPLICATION_ROLE} TO "${user}"`);
    expect(await grantAsUser()).toEqual({ role: null, refusal: "grant" });
  });
});
