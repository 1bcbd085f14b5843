import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { step } from "@/scripts/launch/progress.mjs";
import { runNodeOrThrow } from "@/scripts/launch/run-program";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

const MARK = "generated/prisma/.made-from";
const SOURCES = ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"];

/** Generates Prisma's client when the schema, or Prisma itself, is not the one it was generated from. */
export async function generateClient(shutdown: Shutdown): Promise<void> {
  const sources = fingerprint(process.cwd(), SOURCES);
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === sources) return;

  await step(
    "Generating the database client",
    () =>
      // Generating needs no schema engine, yet Prisma would download one unless it is told of a file that is there.
      runNodeOrThrow(["node_modules/prisma/build/index.js", "generate"], shutdown, {
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
      }),
    shutdown,
  );
  writeFileSync(MARK, sources);
}
