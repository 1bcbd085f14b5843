import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { startTemporaryCluster } from "@/scripts/launch/postgres/temporary-cluster";
import { migrate } from "@/server/database/migrate";
import { openAdmin } from "@/test/postgres/admin";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: { adminUrl: string; template: string; role: string | null };
  }
}

/** Once a run: a PostgreSQL (or the one in TEST_DATABASE_URL), and on it one migrated database to copy from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await startTemporaryCluster();
  const adminUrl = given ?? cluster?.urlOf("postgres") ?? "";
  const template = `sayso_template_${randomBytes(6).toString("hex")}`;
  const admin = await openAdmin(adminUrl);
  const tearDown = async () => {
    await admin.drop(template);
    await admin.close();
    await cluster?.stop();
  };

  try {
    await admin.create(template, "template0");
    const { role } = await migrate(admin.urlOf(template));
    project.provide("postgres", { adminUrl, template, role });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
