import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/scripts/launch/free-port";
import { addressOf, type Cluster, startCluster } from "@/scripts/launch/postgres/cluster";
import { choosePlace } from "@/scripts/launch/postgres/place";
import { disconnect } from "@/server/database/client";

/** A PostgreSQL that a test stops and starts again, always at the same address. */
export interface Restartable {
  url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Closes what this process has open to it, ends it and takes its files away. */
  discard(): Promise<void>;
}

const PASSWORD = "restartable";

/** Prepares one, not started yet. Each start has a port of its own, which the address leads to. */
export async function prepareRestartable(): Promise<Restartable> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-restartable-"));
  chmodSync(folder, 0o711);
  const place = choosePlace(join(folder, "data"), PASSWORD);
  const port = await findFreePort();
  let cluster: Cluster | null = null;
  let door: Server | null = null;
  const stop = async () => {
    door?.close();
    await cluster?.stop();
  };

  return {
    url: addressOf({ port, password: PASSWORD, database: "postgres" }),
    start: async () => {
      const log = join(folder, "postgres.log");
      cluster = await startCluster(place, { password: PASSWORD, log, settings: { fsync: "off" } });
      process.once("exit", cluster.stopNow);
      door = await leadTo(cluster.port, port);
    },
    stop,
    discard: async () => {
      await disconnect();
      await stop();
      for (const path of [place.data, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Passes on what comes to one port to another, until either side ends. */
async function leadTo(inner: number, port: number): Promise<Server> {
  const door = createServer((outside) => {
    const inside = connect(inner, "127.0.0.1");
    outside.pipe(inside).pipe(outside);
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  door.listen(port, "127.0.0.1");
  await once(door, "listening");
  return door;
}
