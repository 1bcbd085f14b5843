import { Client } from "pg";

/** A statement as it went to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Everything that is sent to the database while `work` runs, the opening and closing of transactions included. */
export async function recordSql(work: () => Promise<unknown>): Promise<Statement[]> {
  const { query } = Client.prototype;
  const sent: Statement[] = [];
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    const [statement, values] = args;
    sent.push(toStatement(statement, values));
    return Reflect.apply(query, this, args);
  } as typeof query;

  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  return sent;
}

function toStatement(statement: unknown, values: unknown): Statement {
  if (typeof statement === "string") return { text: statement, values: Array.isArray(values) ? values : [] };
  const { text = "", values: own } = statement as { text?: string; values?: unknown[] };
  const given = own ?? values;
  return { text, values: Array.isArray(given) ? given : [] };
}
