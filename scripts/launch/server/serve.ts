import { createServer, type Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import next from "next";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import type { IsTrusted } from "@/scripts/launch/server/client-address";
import { stampRequest } from "@/scripts/launch/server/stamp-request";

/** Where and how the pages are served. */
export interface ServeOptions {
  mode: "production" | "development";
  host: string;
  port: number;
  isTrusted: IsTrusted;
}

const DRAIN_LIMIT_MS = 25_000;
const LOOK_EVERY_MS = 50;

/** Serves the pages through a small server of our own. Gives back how to stop: requests in flight are finished first. */
export async function serve(options: ServeOptions): Promise<() => Promise<void>> {
  const { host, port } = options;
  const app = next({ dev: options.mode === "development", dir: process.cwd(), hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createServer((request, response) => {
    stampRequest(request, options.isTrusted);
    void handle(request, response);
  });
  server.on("upgrade", app.getUpgradeHandler());
  await listen(server, port, host);
  return async () => {
    await drain(server);
    await app.close();
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

/** Takes no new connections, lets the requests in flight end, then cuts off what still hangs. */
async function drain(server: Server): Promise<void> {
  let isClosed = false;
  server.close(() => {
    isClosed = true;
  });
  const end = Date.now() + DRAIN_LIMIT_MS;
  while (!isClosed && Date.now() < end) {
    server.closeIdleConnections();
    await wait(LOOK_EVERY_MS);
  }
  server.closeAllConnections();
}
