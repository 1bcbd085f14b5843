import { fileURLToPath } from "node:url";
import { explain } from "./cannot-start.mjs";
import { install } from "./install.mjs";
import { checkNode } from "./node-version.mjs";

/**
 * Makes the project able to run its own TypeScript, then hands over to it: what stands before this line is plain
 * JavaScript on Node's own modules. A failure that people can mend ends as one sentence.
 * @param {() => Promise<void>} main imports and runs the rest
 */
export async function boot(main) {
  checkNode();
  const root = fileURLToPath(new URL("../..", import.meta.url));
  process.chdir(root);
  try {
    await install(root);
    const { register } = await import("tsx/esm/api");
    register();
    await main();
  } catch (error) {
    console.error(explain(error) ?? error);
    process.exit(1);
  }
}
