import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = `import("./lib/log.ts").then(({ log }) => { log.info("the last word"); process.exit(130); });`;

test("a process may end right after its first line, which is in the file then", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-log-"));
  const env = { ...process.env, SAYSO_LOG_FILE: join(folder, "desk.log"), LOG_LEVEL: "info" };
  const child = spawn(process.execPath, ["--import", "tsx", "-e", PROGRAM], { env, stdio: "inherit" });
  const [code] = await once(child, "exit");

  expect(code).toBe(130);
  expect(readFileSync(env.SAYSO_LOG_FILE, "utf8")).toContain("the last word");
  rmSync(folder, { recursive: true });
});
