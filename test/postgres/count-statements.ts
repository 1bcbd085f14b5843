import { Client } from "pg";

/**
 * The SQL statements that the code under test sends while `work` runs. Opening and closing a transaction is not counted:
 * what a page costs is what it asks.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(work)).length;
}

/** The same statements by their texts. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { query } = Client.prototype;
  const sent: string[] = [];
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    sent.push(textOf(args[0]));
    return Reflect.apply(query, this, args);
  } as typeof query;

  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  return sent.filter((text) => !/^\s*(begin|commit|rollback|savepoint|release|set |deallocate)/i.test(text));
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  return (statement as { text?: string }).text ?? "";
}
