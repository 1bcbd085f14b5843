import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { agreeOnSecret } from "@/server/database/instance-secrets";

/** What sessions are signed with, and what Next.js encrypts bound arguments of actions with. */
export interface Secrets {
  authSecret: string;
  actionsKey: string;
}

/** The secrets of an embedded desk, with its database's password. */
export interface DeskSecrets extends Secrets {
  databasePassword: string;
}

/** Reads the secrets of an embedded desk, made on first use and readable only by their owner. */
export function readDeskSecrets(dataFolder: string): DeskSecrets {
  const path = join(dataFolder, "secrets.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  if (existsSync(join(dataFolder, "postgres"))) {
    throw new CannotStart(
      `${path} is missing, and the database beside it can't be opened without it: put it back.`,
    );
  }

  const made = { ...makeSecrets(), databasePassword: randomBytes(24).toString("hex") };
  writePrivately(path, JSON.stringify(made, null, 2));
  return made;
}

/** The secrets of instances on one database: from the environment, else the ones kept in that database. */
export async function readSharedSecrets(
  url: string,
  env: Record<string, string | undefined>,
): Promise<Secrets> {
  const made = makeSecrets();
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const authSecret = env.NEXTAUTH_SECRET || (await agreeOnSecret(client, "auth", made.authSecret));
    const actionsKey =
      env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || (await agreeOnSecret(client, "actions", made.actionsKey));
    return { authSecret, actionsKey };
  } finally {
    await client.end();
  }
}

function makeSecrets(): Secrets {
  return {
    authSecret: randomBytes(32).toString("base64url"),
    actionsKey: randomBytes(32).toString("base64"),
  };
}

/** Complete before it gets its name, so that a kill in between leaves none rather than half of one. */
function writePrivately(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${text}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
}
