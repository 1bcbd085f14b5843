import { join } from "node:path";

/** Where a file of a language's weights lies. The server and the scripts run in the project's root. */
export function weightsFile(language: string, name: string): string {
  return join(process.cwd(), "server", "extraction", "weights", language, name);
}
