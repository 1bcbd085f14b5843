import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const LOOK_EVERY_MS = 50;

/** Takes no new connections, lets the requests in flight end, then cuts off what still hangs after the limit. */
export async function drain(server: Server, limitMs: number): Promise<void> {
  let isClosed = false;
  server.close(() => {
    isClosed = true;
  });
  const end = Date.now() + limitMs;
  while (!isClosed && Date.now() < end) {
    server.closeIdleConnections();
    await wait(LOOK_EVERY_MS);
  }
  server.closeAllConnections();
}
