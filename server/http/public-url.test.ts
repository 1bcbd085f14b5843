import { afterEach, describe, expect, it, vi } from "vitest";
import { deskAddress, isHttps } from "./public-url";

afterEach(() => vi.unstubAllEnvs());

const address = (head: Record<string, string>) => deskAddress(new Headers(head));

describe("the address of the desk", () => {
  it.each([
    ["https://desk.example", "https://desk.example"],
    ["https://desk.example/", "https://desk.example"],
    ["https://desk.example/somewhere?a=b", "https://desk.example"],
    ["http://desk.example:8080", "http://desk.example:8080"],
  ])("is PUBLIC_URL %s without a path or a slash, whatever the request says", (url, expected) => {
    vi.stubEnv("PUBLIC_URL", url);
    expect(address({ host: "10.0.0.7:3000", "x-forwarded-proto": "http" })).toBe(expected);
  });

  it.each([
    ["the host it came to", { host: "localhost:3000" }, "http://localhost:3000"],
    [
      "https where a proxy says so",
      { host: "desk.example", "x-forwarded-proto": "https" },
      "https://desk.example",
    ],
    [
      "http for any other protocol",
      { host: "desk.example", "x-forwarded-proto": "gopher" },
      "http://desk.example",
    ],
    ["localhost without a host", {}, "http://localhost"],
  ] as [string, Record<string, string>, string][])("is %s without PUBLIC_URL", (_, head, expected) => {
    vi.stubEnv("PUBLIC_URL", "");
    expect(address(head)).toBe(expected);
  });

  it("is the host where PUBLIC_URL is no address", () => {
    vi.stubEnv("PUBLIC_URL", "desk dot example");
    expect(address({ host: "localhost:3000" })).toBe("http://localhost:3000");
  });
});

describe("whether people come by https", () => {
  it.each([
    ["https://desk.example", true],
    ["http://desk.example", false],
    ["httpsdesk.example", false],
    ["", false],
  ])("for PUBLIC_URL %j: %s", (url, expected) => {
    vi.stubEnv("PUBLIC_URL", url);
    expect(isHttps()).toBe(expected);
  });
});
