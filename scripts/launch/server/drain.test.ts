import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, test } from "vitest";
import { drain } from "@/scripts/launch/server/drain";

const agent = new Agent({ keepAlive: true });

let server: Server;
beforeEach(async () => {
  server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

/** Sends a request and waits until the server has it, so that it is in flight. */
async function begin(): Promise<{ response: ServerResponse; answer: Promise<string> }> {
  const { port } = server.address() as AddressInfo;
  const request = get({ port, host: "127.0.0.1", agent });
  const answer = once(request, "response").then(([message]: IncomingMessage[]) => textOf(message));
  answer.catch(() => undefined);
  const [, response] = (await once(server, "request")) as [IncomingMessage, ServerResponse];
  return { response, answer };
}

async function textOf(message: IncomingMessage | undefined): Promise<string> {
  let text = "";
  for await (const chunk of message ?? []) text += chunk;
  return text;
}

describe("draining a server", () => {
  test("lets a request in flight end, then is done although its connection is kept alive", async () => {
    const { response, answer } = await begin();
    const drained = drain(server, 10_000);
    expect(server.listening).toBe(false);

    response.end("saved");
    expect(await answer).toBe("saved");
    await drained;
  });

  test("is done at once when nothing is in flight, idle connections or not", async () => {
    const { response, answer } = await begin();
    response.end("earlier");
    await answer;

    await drain(server, 3_600_000);
    expect(server.listening).toBe(false);
  });

  test("cuts off what still hangs after the limit", async () => {
    const { answer } = await begin();
    await drain(server, 0);
    await expect(answer).rejects.toThrow();
  });
});
