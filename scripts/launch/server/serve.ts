import { createServer, type Server } from "node:http";
import next from "next";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { answerWith } from "@/scripts/launch/server/answer";
import { drain } from "@/scripts/launch/server/drain";
import type { StampOptions } from "@/scripts/launch/server/stamp-request";
import { watchDatabase } from "@/scripts/launch/server/watch-database";
import { withoutPrinting } from "@/scripts/launch/server/without-printing";

/** Where and how the pages are served. */
export interface ServeOptions extends StampOptions {
  mode: "production" | "development";
  host: string;
  port: number;
  databaseUrl: string;
}

const DRAIN_LIMIT_MS = 25_000;

/** Serves the pages through a small server of our own. Gives back how to stop: requests in flight are finished first. */
export async function serve(options: ServeOptions): Promise<() => Promise<void>> {
  const { host, port, isTrusted, publicUrl } = options;
  const app = next({ dev: options.mode === "development", dir: process.cwd(), hostname: host, port });
  const { log } = await import("@/lib/log");
  const tell = (text: string) => log.debug(text);
  await (options.mode === "development" ? app.prepare() : withoutPrinting(() => app.prepare(), tell));
  const handle = app.getRequestHandler();

  const database = watchDatabase(options.databaseUrl);
  const front = answerWith({
    ...{ isTrusted, publicUrl, handle, isDatabaseThere: database.isThere },
    writeLine: (line) => log.info(line, "request"),
  });
  const server = createServer((request, response) => void front(request, response));
  server.on("upgrade", app.getUpgradeHandler());
  await listen(server, port, host);
  return async () => {
    await drain(server, DRAIN_LIMIT_MS);
    await app.close();
    await database.close();
  };
}

/** Whether the port can be had, found out before the long steps rather than after them. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new CannotStart(refusal(error, port, host))),
    );
    server.listen(port, host, resolve);
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop it, or choose another with PORT=${port + 1} npm start.`;
  if (error.code === "EACCES")
    return `Port ${port} may not be used by this user: choose one above 1023 with PORT.`;
  return `Can't listen on ${host} port ${port}: ${error.message}.`;
}
