import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";

/** Where `npm start` builds; Next.js and editors expect it there. */
const DESK_BUILD = ".next";

/** Where `npm test` builds, so that a desk that runs from the same checkout keeps its own. */
export const TEST_BUILD = ".cache/build";

/** The build folder to use: the environment's choice, or the usual one. Makes what a folder of its own needs. */
export function chooseBuildFolder(env: Record<string, string | undefined>): string {
  const folder = env.SAYSO_BUILD_FOLDER || DESK_BUILD;
  prepareBuildFolder(folder);
  return folder;
}

/** Next.js rewrites a TypeScript configuration to name its folder: one beside the folder, not the project's. */
export function prepareBuildFolder(folder: string): void {
  const config = `${folder}.tsconfig.json`;
  if (folder === DESK_BUILD || existsSync(config)) return;

  const root = relative(dirname(folder), ".");
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({ extends: `${root}/tsconfig.json`, include: [`${root}/**/*.ts`, `${root}/**/*.tsx`] }),
  );
}
