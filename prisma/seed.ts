import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DemoSignIn, fillDemoDesk } from "@/prisma/demo/fill";
import { disconnect } from "@/server/database/client";

const FILE = "demo-sign-ins.txt";

const line = ({ email, password, roles }: DemoSignIn) =>
  `${email.padEnd(32)} ${password}   ${roles.join(", ")}`;

/**
 * Keeps the sign-ins where only the owner of the desk can read them. Written aside and put in place in one step, so that
 * a fill that was cut off and is done again finds nothing in its way.
 */
function keep(text: string): string {
  const folder = process.env.SAYSO_DATA ?? join(process.cwd(), ".data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, FILE);
  rmSync(`${path}.new`, { force: true });
  writeFileSync(`${path}.new`, text, { mode: 0o600, flag: "wx" });
  renameSync(`${path}.new`, path);
  return path;
}

const signIns = await fillDemoDesk();
await disconnect();
const text = signIns.map(line).join("\n");
const path = keep(`${text}\n`);
process.stdout.write(`Sign in to the demo desk with (also in ${path}):\n${text}\n`);
