import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerWith } from "@/scripts/launch/server/answer";
import { trustProxies } from "@/scripts/launch/server/client-address";
import { type DatabaseWatch, watchDatabase } from "@/scripts/launch/server/watch-database";
import { migrate } from "@/server/database/migrate";
import { prepareRestartable, type Restartable } from "@/test/postgres/restartable";
import { GET as listArticles } from "../articles/route";
import { GET as getReady } from "./ready/route";

let postgres: Restartable;
let watch: DatabaseWatch;
let server: Server;

beforeAll(async () => {
  postgres = await prepareRestartable();
  await postgres.start();
  await migrate(postgres.url);
  process.env.DATABASE_URL = postgres.url;
  watch = watchDatabase(postgres.url);
  const front = answerWith({
    ...{ isTrusted: trustProxies([]), publicUrl: "http://localhost:3000", isDatabaseThere: watch.isThere },
    writeLine: () => undefined,
    handle: async (_, response) => void response.end("the page"),
  });
  server = createServer((request, response) => void front(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
}, 120_000);

afterAll(async () => {
  server.close();
  await watch.close();
  await postgres.discard();
}, 120_000);

const context = { params: Promise.resolve({}) };
const ask = {
  page: () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/queue`),
  ready: () => getReady(new Request("http://localhost/api/v1/health/ready"), context),
  articles: () => {
    const headers = { authorization: "Bearer unknown" };
    return listArticles(new Request("http://localhost/api/v1/articles", { headers }), context);
  },
};
const statuses = async () =>
  Promise.all([ask.page(), ask.ready(), ask.articles()].map(async (answer) => (await answer).status));

describe("a desk whose database goes away", () => {
  it("answers while it is there", async () => {
    expect(await statuses()).toEqual([200, 200, 401]);
  });

  it("says so with 503 and when to come back, and shows nobody why", async () => {
    await postgres.stop();
    await expect.poll(async () => (await ask.page()).status, { interval: 5, timeout: 10_000 }).toBe(503);

    for (const answer of [await ask.page(), await ask.ready(), await ask.articles()]) {
      const text = await answer.text();
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(text).toContain("can’t be reached");
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|node_modules|\bat .*:\d+|prisma/i);
    }
  }, 60_000);

  it("answers again by itself when it is back", async () => {
    await postgres.start();
    expect(await statuses()).toEqual([200, 200, 401]);
  }, 60_000);
});
