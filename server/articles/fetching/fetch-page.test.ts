import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPage } from "./fetch-page";
import { type FetchPolicy, PUBLIC_POLICY } from "./fetch-policy";

const PAGE = "<p>The town fell.</p>";
const html = (response: ServerResponse, body: string | Buffer, more: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...more }).end(body);
const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();

const SITES: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/page": (response) => html(response, PAGE),
  "/text": (response) => response.writeHead(200, { "content-type": "text/plain" }).end("words"),
  "/zipped": (response) => html(response, gzipSync(PAGE), { "content-encoding": "gzip" }),
  "/moved": (response) => redirect(response, "/page#part"),
  "/round": (response) => redirect(response, "/round"),
  "/inside": (response) => redirect(response, "http://169.254.169.254/latest/meta-data"),
  "/elsewhere": (response) => redirect(response, "file:///etc/passwd"),
  "/picture": (response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/untyped": (response) => response.writeHead(200).end("x"),
  "/missing": (response) => response.writeHead(404, { "content-type": "text/html" }).end(PAGE),
  "/large": (response) => html(response, "x".repeat(4_096)),
  "/bomb": (response) => html(response, gzipSync("x".repeat(500_000)), { "content-encoding": "gzip" }),
  "/broken": (response) => response.socket?.destroy(),
  "/silent": () => undefined,
  "/agent": (response, request) => html(response, String(request.headers["user-agent"])),
};

let server: Server;
let base: string;
const onLoopback: FetchPolicy = {
  ...PUBLIC_POLICY,
  allowAddress: (ip) => ip === "127.0.0.1",
  allowPort: () => true,
  totalMs: 1_500,
  mostBytes: 2_048,
};
const get = (path: string, policy = onLoopback) => fetchPage(`${base}${path}`, policy);

beforeAll(async () => {
  server = createServer((request, response) => SITES[request.url ?? ""]?.(response, request));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetching a page", () => {
  it("gives its bytes, type and charset", async () => {
    const result = await get("/page");
    expect(result).toMatchObject({
      ok: true,
      value: { url: `${base}/page`, mediaType: "text/html", charset: "utf-8" },
    });
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(PAGE);
  });

  it("takes plain text", async () => {
    expect(await get("/text")).toMatchObject({ ok: true, value: { mediaType: "text/plain", charset: null } });
  });

  it("inflates what is compressed", async () => {
    const result = await get("/zipped");
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(PAGE);
  });

  it("follows a redirect and gives the address it led to, without the fragment", async () => {
    expect(await get("/moved")).toMatchObject({ ok: true, value: { url: `${base}/page` } });
  });

  it("says who it is", async () => {
    const result = await get("/agent");
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toContain("Sayso");
  });

  it("reaches a name whose every address is allowed", async () => {
    const named = base.replace("127.0.0.1", "localhost");
    const both = { ...onLoopback, allowAddress: (ip: string) => ip === "127.0.0.1" || ip === "::1" };
    expect(await fetchPage(`${named}/page`, both)).toMatchObject({ ok: true });
  });
});

describe("a page that is not fetched", () => {
  it.each([
    ["/round", "too_many_redirects"],
    ["/inside", "address_inner"],
    ["/elsewhere", "address_form"],
    ["/picture", "media_type"],
    ["/untyped", "media_type"],
    ["/missing", "page_error"],
    ["/large", "page_too_large"],
    ["/bomb", "page_too_large"],
    ["/broken", "unreachable"],
    ["/silent", "page_too_slow"],
  ])("%s is refused as %s", async (path, kind) => {
    expect(await get(path)).toMatchObject({ ok: false, error: { kind, field: "url" } });
  });

  it("is one that nobody serves", async () => {
    expect(await fetchPage("http://127.0.0.1:9/", onLoopback)).toMatchObject({
      error: { kind: "unreachable" },
    });
  });

  it.each([
    ["the loopback", "http://127.0.0.1/"],
    ["a decimal address", "http://2130706433/"],
    ["a hexadecimal address", "http://0x7f.1/"],
    ["an octal address", "http://0177.0.0.1/"],
    ["a short address", "http://127.1/"],
    ["full-width digits", "http://１２７.0.0.1/"],
    ["a mapped address", "http://[::ffff:127.0.0.1]/"],
    ["an address mapped in hexadecimal", "http://[::ffff:7f00:1]/"],
    ["an IPv6 loopback", "http://[::1]/"],
    ["an IPv4-compatible address", "http://[::127.0.0.1]/"],
    ["a NAT64 address", "http://[64:ff9b::7f00:1]/"],
    ["a 6to4 address", "http://[2002:7f00:1::]/"],
    ["a private network", "http://10.1.2.3/"],
    ["another private network", "http://192.168.1.1/"],
    ["a third private network", "http://172.16.0.1/"],
    ["a shared network", "http://100.64.0.1/"],
    ["the metadata service", "http://169.254.169.254/"],
    ["a unique local address", "http://[fd00::1]/"],
    ["nothing", "http://0.0.0.0/"],
    ["a name of the loopback", "http://localhost/"],
  ])("is one at %s", async (_, address) => {
    expect(await fetchPage(address, PUBLIC_POLICY)).toMatchObject({
      ok: false,
      error: { kind: "address_inner" },
    });
  });

  it.each([
    ["ftp://news.example/", "address_form"],
    ["news.example", "address_form"],
    ["http://", "address_form"],
    ["http://user:secret@news.example/", "address_credentials"],
    ["http://user@news.example/", "address_credentials"],
    ["http://news.example:8080/", "address_port"],
    ["https://news.example:22/", "address_port"],
  ])("is one at %s: %s", async (address, kind) => {
    expect(await fetchPage(address, PUBLIC_POLICY)).toMatchObject({ ok: false, error: { kind } });
  });
});
