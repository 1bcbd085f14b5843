import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { sessionOptions } from "./session-options";
import { createStatementNames } from "./statement-names";

/** The client within a transaction, or outside one. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

// One client per address and process: Next loads this module once per bundle and again after each change in development.
const shared = globalThis as typeof globalThis & { saysoClients?: Map<string, PrismaClient> };

function connect(connectionString: string): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString,
      max: Number(process.env.SAYSO_DB_POOL ?? 10),
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      options: sessionOptions(process.env.SAYSO_DB_ROLE || undefined),
    },
    { statementNameGenerator: createStatementNames() },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

/** The client for DATABASE_URL as it stands now. Throws when no address is set. */
export function database(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start Sayso with npm start, or set it.");

  shared.saysoClients ??= new Map();
  const known = shared.saysoClients.get(url);
  if (known) return known;

  const client = connect(url);
  shared.saysoClients.set(url, client);
  return client;
}

/** Closes every connection of this process. */
export async function disconnect(): Promise<void> {
  const clients = [...(shared.saysoClients?.values() ?? [])];
  shared.saysoClients?.clear();
  await Promise.all(clients.map((client) => client.$disconnect()));
}
