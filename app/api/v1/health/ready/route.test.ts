import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { useDatabase } from "@/test/postgres/database";
import { GET as getLive } from "../live/route";
import { GET as getReady } from "./route";

useDatabase();

const url = () => process.env.DATABASE_URL ?? "";
const ask = (handler: typeof getReady) =>
  handler(new Request("http://desk.example/api/v1/health"), { params: Promise.resolve({}) });

/** As the database's owner, whom the application's role can't stand in for. */
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: url() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe("the desk", () => {
  let kept = "";
  afterEach(() => {
    if (kept) process.env.DATABASE_URL = kept;
  });

  it("is live and ready without a token", async () => {
    const [live, ready] = [await ask(getLive), await ask(getReady)];
    expect([live.status, await live.json()]).toEqual([200, { status: "live" }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect(ready.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is live and not ready while the database is away, and says when to ask again", async () => {
    kept = url();
    process.env.DATABASE_URL = "postgresql://nobody:nothing@127.0.0.1:1/sayso";
    const ready = await ask(getReady);

    expect(ready.status).toBe(503);
    expect(ready.headers.get("retry-after")).toBe("5");
    expect(ready.headers.get("content-type")).toBe("application/problem+json");
    const problem = await ready.text();
    expect(problem).toContain("can’t be reached");
    expect(problem).not.toContain("127.0.0.1");
    expect((await ask(getLive)).status).toBe(200);
  });

  it("is not ready while a migration waits, and recovers by itself", async () => {
    await asOwner("UPDATE _prisma_migrations SET finished_at = NULL");
    const waiting = await ask(getReady);
    expect(waiting.status).toBe(503);
    expect((await waiting.json()).detail).toContain("Migrations wait");

    await asOwner("UPDATE _prisma_migrations SET finished_at = now()");
    expect((await ask(getReady)).status).toBe(200);
  });
});
