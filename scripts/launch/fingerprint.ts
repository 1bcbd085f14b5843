import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Tests are no part of what is built. */
const IGNORED = /\.test\.tsx?$|^\./;

/**
 * One hash over files and folders, which changes exactly when one of their files is added, taken away, renamed or
 * changed. Paths are relative to the root; missing ones count as empty.
 */
export function fingerprint(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listFiles(root, path)).sort()) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];

  return readdirSync(full)
    .filter((name) => !IGNORED.test(name))
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
