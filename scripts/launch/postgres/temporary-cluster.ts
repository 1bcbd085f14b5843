import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startCluster } from "@/scripts/launch/postgres/cluster";
import { choosePlace } from "@/scripts/launch/postgres/place";

/** Nothing in it outlives the run, so it need not survive a power cut. */
const QUICK = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_connections: "200",
  jit: "off",
};

/** Starts a PostgreSQL in a folder of its own; stopping it takes the folder away, and so does the end of the process. */
export async function startTemporaryCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-postgres-"));
  chmodSync(folder, 0o711);
  const password = randomBytes(16).toString("hex");
  const place = choosePlace(join(folder, "data"), password);
  const cluster = await startCluster(place, {
    password,
    log: join(folder, "postgres.log"),
    settings: QUICK,
  });
  const discard = () => {
    for (const path of [place.data, folder]) rmSync(path, { recursive: true, force: true });
  };
  const abandon = () => {
    cluster.stopNow();
    discard();
  };

  process.once("exit", abandon);
  return {
    ...cluster,
    stop: async () => {
      process.off("exit", abandon);
      await cluster.stop();
      discard();
    },
  };
}
