import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startCluster } from "@/scripts/launch/postgres/cluster";
import { findPostmaster } from "@/scripts/launch/postgres/leftover";
import { choosePlace } from "@/scripts/launch/postgres/place";
import { createShutdown } from "@/scripts/launch/shutdown.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-cut-off-"));
  chmodSync(folder, 0o711);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => choosePlace(join(folder, "data"), "secret");
const optionsWith = (shutdown = createShutdown()) => ({
  ...{ password: "secret", log: join(folder, "log"), settings: { fsync: "off" }, shutdown },
});
const appears = (name: string) =>
  expect.poll(() => existsSync(join(folder, name)), { interval: 2, timeout: 20_000 }).toBe(true);

test("stopping while PostgreSQL is set up leaves nothing of it, and no password", async () => {
  const shutdown = createShutdown();
  const start = startCluster(place(), optionsWith(shutdown));
  const outcome = start.then(() => "started", String);
  await appears("data.new/PG_VERSION");

  await shutdown.run();
  expect(await outcome).toMatch("could not be set up");
  expect(readdirSync(folder)).toEqual([]);
});

test("stopping while PostgreSQL starts leaves none running", async () => {
  const shutdown = createShutdown();
  const outcome = startCluster(place(), optionsWith(shutdown)).then(() => "started", String);
  await appears("data/postmaster.pid");

  await shutdown.run();
  expect(await outcome).toMatch("a program that ends");
  expect(findPostmaster(place().data)).toBeNull();
});

test("a password that a killed start left is gone after the next", async () => {
  writeFileSync(join(folder, "data.password"), "old");
  const cluster = await startCluster(place(), optionsWith());
  await cluster.stop();

  expect(existsSync(join(folder, "data.password"))).toBe(false);
});

test("one that is told to end once nobody is connected is known to be leaving", async () => {
  const cluster = await startCluster(place(), optionsWith());
  const client = new Client({ connectionString: cluster.urlOf("postgres") });
  client.on("error", () => undefined);
  await client.connect();
  expect(cluster.isLeaving()).toBe(false);

  process.kill(findPostmaster(place().data)?.pid ?? 0, "SIGTERM");
  await expect.poll(cluster.isLeaving, { interval: 5, timeout: 20_000 }).toBe(true);
  await cluster.stop();
  expect(cluster.isLeaving()).toBe(false);
});
