import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/server/database/client";
import { openAdmin } from "@/test/postgres/admin";

/**
 * Gives the test file a database of its own, with the present schema and no rows, for as long as its tests run. Called at
 * the top of the file; the database client reads the address when it is first used.
 */
export function useDatabase(): void {
  const name = `sayso_test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    const { adminUrl, template, role } = inject("postgres");
    const admin = await openAdmin(adminUrl);
    await admin.create(name, template);
    await admin.close();
    process.env.DATABASE_URL = admin.urlOf(name);
    if (role) process.env.SAYSO_DB_ROLE = role;
  });

  afterAll(async () => {
    await disconnect();
    const admin = await openAdmin(inject("postgres").adminUrl);
    await admin.drop(name);
    await admin.close();
  });
}
