import { afterEach, describe, expect, it, vi } from "vitest";
import { assertOwnOrigin } from "./origin";

afterEach(() => vi.unstubAllEnvs());

const check = (head: Record<string, string>) => () => assertOwnOrigin(new Headers(head));

describe("the check of a write's origin", () => {
  it.each([
    ["the host it came to", { host: "localhost:3000", origin: "http://localhost:3000" }],
    ["the same host by https in front", { host: "desk.example", origin: "https://desk.example" }],
    ["the same host in capitals", { host: "desk.example", origin: "https://DESK.example" }],
  ])("lets %s through", (_, head) => {
    expect(check(head)).not.toThrow();
  });

  it.each([
    ["no origin", { host: "desk.example" }],
    ["an opaque origin", { host: "desk.example", origin: "null" }],
    ["no address at all", { host: "desk.example", origin: "desk.example" }],
    ["another host", { host: "desk.example", origin: "https://elsewhere.example" }],
    ["a host that begins like this one", { host: "desk.example", origin: "https://desk.example.elsewhere" }],
    ["a host below this one", { host: "desk.example", origin: "https://sub.desk.example" }],
    ["another port", { host: "localhost:3000", origin: "http://localhost:3001" }],
    ["neither host nor origin", {}],
    [
      "a forwarded host of its own making",
      { host: "desk.example", "x-forwarded-host": "elsewhere.example", origin: "https://elsewhere.example" },
    ],
  ] as [string, Record<string, string>][])("refuses %s", (_, head) => {
    expect(check(head)).toThrowError(expect.objectContaining({ code: "forbidden", kind: "foreign_origin" }));
  });

  it("lets the public address through where a proxy rewrites the host", () => {
    vi.stubEnv("PUBLIC_URL", "https://desk.example");
    expect(check({ host: "10.0.0.7:3000", origin: "https://desk.example" })).not.toThrow();
    expect(check({ host: "10.0.0.7:3000", origin: "https://elsewhere.example" })).toThrow();
  });
});
