import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { answerWith } from "@/scripts/launch/server/answer";
import { trustProxies } from "@/scripts/launch/server/client-address";
import type { RequestLine } from "@/scripts/launch/server/log-request";

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A server in front of a stand-in for Next.js; gives back how to ask it and what it logged. */
async function front(handle: RequestListener, isDatabaseThere = true) {
  const lines: RequestLine[] = [];
  const options = { isTrusted: trustProxies([]), publicUrl: "http://localhost:3000" };
  server = createServer(
    answerWith({
      ...options,
      writeLine: (line) => lines.push(line),
      isDatabaseThere: async () => isDatabaseThere,
      handle: async (request, response) => void handle(request, response),
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { ask, lines };
}

describe("the server in front", () => {
  test("logs one line a request, with the id the page was given and no secret", async () => {
    let id: unknown;
    const { ask, lines } = await front((request, response) => {
      id = request.headers["x-request-id"];
      response.writeHead(201).end();
    });
    await ask("/links/s3cret?token=s3cret", { method: "POST" });
    await expect.poll(() => lines).toHaveLength(1);

    expect(lines[0]).toEqual({
      ...{ requestId: id, method: "POST", path: "/links/…", status: 201, ms: expect.any(Number) },
    });
  });

  test("logs a request whose client goes away as cut off", async () => {
    const { ask, lines } = await front((_, response) => void response.write("a part"));
    const response = await ask("/");
    await response.body?.cancel();

    await expect.poll(() => lines).toMatchObject([{ path: "/", cutOff: true }]);
  });

  test.each<[how: string, sent: (response: ServerResponse) => void]>([
    ["at its end", () => undefined],
    ["before", (response) => response.flushHeaders()],
  ])("writes out that the API refuses a method, its head sent %s", async (_, send) => {
    const { ask } = await front((_, response) => {
      response.statusCode = 405;
      send(response);
      response.end();
    });
    const response = await ask("/api/v1/claims?page=2", { method: "PUT" });

    expect([response.status, response.headers.get("content-type")]).toEqual([
      405,
      "application/problem+json",
    ]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.json()).toMatchObject({
      status: 405,
      requestId: response.headers.get("x-request-id"),
    });
  });

  test.each(["/", "/queue?page=2", "/export/file"])(
    "answers for page %s with 503 while the database is away",
    async (path) => {
      const { ask } = await front((_, response) => void response.end("a page"), false);
      const response = await ask(path);
      const text = await response.text();

      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(text).toContain("can’t be reached");
      expect(text).toContain(response.headers.get("x-request-id"));
    },
  );

  test.each<[path: string, method: string, headers?: Record<string, string>]>([
    ["/api/v1/claims", "GET"],
    ["/_next/static/a.js", "GET"],
    ["/icon.svg", "GET"],
    ["/queue", "POST", { "next-action": "7f" }],
  ])("lets %s by %s through, which answers for itself", async (path, method, headers = {}) => {
    const { ask } = await front((_, response) => void response.end("answered"), false);
    expect(await (await ask(path, { method, headers })).text()).toBe("answered");
  });

  test("answers a form that is sent without a script as a page", async () => {
    const { ask } = await front((_, response) => void response.end("a page"), false);
    const response = await ask("/sign-in", { method: "POST", body: new URLSearchParams({ email: "a@b.c" }) });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  });
});
