import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { logRequest, type RequestLine } from "@/scripts/launch/server/log-request";
import { explainMethodRefusal } from "@/scripts/launch/server/method-refusal";
import { answerUnavailable, asksForPage } from "@/scripts/launch/server/unavailable-page";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves with this listener, and asks it once. */
async function ask(listener: RequestListener, path = "/api/v1/claims", init: RequestInit = {}) {
  server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { response, text: await response.text() };
}

describe("a refusal of a method", () => {
  const refused =
    (answer: RequestListener): RequestListener =>
    (request, response) => {
      explainMethodRefusal(response, "request-1");
      answer(request, response);
    };

  test.each([
    ["writes its head first", (_, response) => void response.writeHead(405).end()],
    [
      "only sets a status",
      (_, response) => {
        response.statusCode = 405;
        response.end();
      },
    ],
  ] as [string, RequestListener][])("is written out as a problem where Next.js %s", async (_, answer) => {
    const { response, text } = await ask(refused(answer), "/api/v1/claims", { method: "PUT" });
    expect(response.status).toBe(405);
    expect(JSON.parse(text)).toEqual({
      ...{ type: "urn:sayso:problem:method_not_allowed", title: "Not a method of this address", status: 405 },
      detail: expect.stringContaining("not for this method"),
      requestId: "request-1",
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ "content-type": "application/problem+json", "cache-control": "no-store" },
      ...{ "x-request-id": "request-1", "x-content-type-options": "nosniff" },
      "content-length": String(Buffer.byteLength(text)),
    });
  });

  test("that has words of its own keeps them", async () => {
    const answer = refused((_, response) => {
      response.setHeader("content-type", "text/plain");
      response.writeHead(405).end("own words");
    });
    const { response, text } = await ask(answer);
    expect([response.status, text]).toEqual([405, "own words"]);
  });

  test.each([200, 404, 500])("is none where the answer is %i: that goes out as it is", async (status) => {
    const { response, text } = await ask(
      refused((_, answer) => void answer.writeHead(status).end("as it is")),
    );
    expect([response.status, text]).toEqual([status, "as it is"]);
    expect(response.headers.get("content-type")).toBeNull();
  });
});

describe("the line of a request", () => {
  const logged = async (answer: RequestListener, path: string): Promise<RequestLine> => {
    const lines: RequestLine[] = [];
    const over = new Promise<void>((resolve) => {
      void ask((request, response) => {
        request.headers["x-request-id"] = "request-1";
        logRequest(request, response, (line) => {
          lines.push(line);
          resolve();
        });
        answer(request, response);
      }, path).catch(() => undefined);
    });
    await over;
    const [line] = lines;
    if (!line) throw new Error("nothing was logged");
    return line;
  };

  test("tells what was asked, without its query or a secret, and what came of it", async () => {
    const line = await logged(
      (_, response) => void response.writeHead(201).end("done"),
      "/links/s3cret?next=/a",
    );
    expect(line).toEqual({
      ...{ requestId: "request-1", method: "GET", path: "/links/…", status: 201, ms: expect.any(Number) },
    });
  });

  test("says where the client was cut off before the end", async () => {
    const line = await logged((_, response) => {
      response.write("half");
      response.destroy();
    }, "/claims");
    expect(line).toMatchObject({ path: "/claims", cutOff: true });
  });
});

describe("while the database is away", () => {
  test.each([
    ["GET", "/", true],
    ["HEAD", "/queue?page=2", true],
    ["GET", "/claims/C-1#origins", true],
    ["POST", "/sign-in", true],
    ["PUT", "/queue", false],
    ["GET", "/api/v1/claims", false],
    ["POST", "/api/v1/claims", false],
    ["GET", "/_next/static/app.js?v=1", false],
    ["GET", "/icon.svg", false],
    ["GET", "/favicon.ico?x", false],
    ["GET", "/apis", true],
    ["GET", "/icon.svg/more", true],
  ])("%s %s is asked in vain: %s", (method, url, expected) => {
    expect(asksForPage({ method, url, headers: {} })).toBe(expected);
  });

  test("an action, which answers its caller itself, is not", () => {
    expect(asksForPage({ method: "POST", url: "/queue", headers: { "next-action": "7f" } })).toBe(false);
  });

  test("a page says so, comes back by itself, names its request, and runs nothing", async () => {
    const { response, text } = await ask((_, answer) => answerUnavailable(answer, "request-1"), "/queue");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(response.headers.get("x-request-id")).toBe("request-1");
    expect(text).toContain('<meta http-equiv="refresh" content="5">');
    expect(text).toContain("Request request-1");
    expect(text).not.toContain("<script");
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(
      response.headers.get("content-security-policy") ?? "",
    )?.[1];
    expect(text).toContain(`<style nonce="${nonce}">`);
  });

  test("each page has a nonce of its own", async () => {
    const nonceOf = async () => {
      const { text } = await ask((_, answer) => answerUnavailable(answer, "request-1"), "/queue");
      return /nonce="([^"]+)"/.exec(text)?.[1];
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });
});
