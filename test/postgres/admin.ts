import { Client } from "pg";

/** Makes and drops databases on a PostgreSQL. */
export interface Admin {
  urlOf(database: string): string;
  create(database: string, template: string): Promise<void>;
  drop(database: string): Promise<void>;
  close(): Promise<void>;
}

/** Connects as somebody who may make databases. */
export async function openAdmin(adminUrl: string): Promise<Admin> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  return {
    urlOf: (database) => withDatabase(adminUrl, database),
    create: async (database, template) => {
      const encoding = template === "template0" ? "ENCODING 'UTF8'" : "";
      await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} ${encoding}`);
    },
    drop: async (database) => {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    },
    close: () => client.end(),
  };
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
