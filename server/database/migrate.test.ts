import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrate } from "@/server/database/migrate";
import { isMigrated } from "@/server/database/migrated";
import { listMigrationNames } from "@/server/database/migration-files";
import { type Admin, openAdmin } from "@/test/postgres/admin";

const name = `sayso_migrate_${randomBytes(6).toString("hex")}`;
let admin: Admin;
let url: string;

beforeAll(async () => {
  admin = await openAdmin(inject("postgres").adminUrl);
  url = admin.urlOf(name);
});

afterAll(() => admin.close());

describe("an empty database", () => {
  beforeAll(() => admin.create(name, "template0"));
  afterAll(() => admin.drop(name));

  test("is not migrated, and is after two instances migrated it at once", async () => {
    expect(await isMigrated(url)).toBe(false);

    const done = await Promise.all([migrate(url), migrate(url)]);

    expect(done.flatMap(({ applied }) => applied).sort()).toEqual(listMigrationNames());
    expect(await isMigrated(url)).toBe(true);
  });

  test("migrates again without doing anything", async () => {
    expect((await migrate(url)).applied).toEqual([]);
  });

  test("is not migrated any more once a migration is rolled back", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("UPDATE _prisma_migrations SET rolled_back_at = now()");
    await client.end();

    expect(await isMigrated(url)).toBe(false);
  });
});

test("a migration that was cut off runs again", async () => {
  await admin.create(name, "template0");
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE TABLE _prisma_migrations (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)`);
  const [first] = listMigrationNames();
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'cut off', $1)",
    [first],
  );
  await client.end();

  expect((await migrate(url)).applied).toEqual(listMigrationNames());
  expect(await isMigrated(url)).toBe(true);
  await admin.drop(name);
});

test("a database that is away is an error, not an answer", async () => {
  await expect(isMigrated("postgresql://nobody@127.0.0.1:1/none")).rejects.toThrow();
});
