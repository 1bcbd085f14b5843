import { afterEach, describe, expect, it, vi } from "vitest";
import { contentSecurityPolicy, pageHeaders } from "./page-headers";

afterEach(() => vi.unstubAllEnvs());

/** The directives of a policy by name. */
function directives(isDevelopment: boolean): Map<string, string> {
  const policy = contentSecurityPolicy({ nonce: "abc", isDevelopment });
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

describe("the policy of a page", () => {
  it.each([
    ["default-src", "'self'"],
    ["script-src", "'nonce-abc' 'strict-dynamic'"],
    ["style-src", "'self' 'nonce-abc'"],
    ["style-src-attr", "'unsafe-inline'"],
    ["img-src", "'self' data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["frame-ancestors", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["object-src", "'none'"],
  ])("allows for %s %s and nothing else", (name, sources) => {
    expect(directives(false).get(name)).toBe(sources);
  });

  it("lets no script run by eval or without the nonce outside development", () => {
    const policy = contentSecurityPolicy({ nonce: "abc", isDevelopment: false });
    expect(policy).not.toContain("unsafe-eval");
    expect(directives(false).get("script-src")).not.toContain("unsafe-inline");
  });

  it("keeps scripts to the nonce in development too", () => {
    expect(directives(true).get("script-src")).toBe("'nonce-abc' 'strict-dynamic' 'unsafe-eval'");
  });
});

describe("the headers of a page", () => {
  const headers = () => pageHeaders({ nonce: "abc", isDevelopment: false });

  it("let nobody sniff, frame, keep, or learn addresses from it", () => {
    expect(headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers()["permissions-policy"]).toContain("camera=()");
  });

  it.each([
    ["https://desk.example", true],
    ["http://localhost:3000", false],
    ["", false],
  ])("for %j insist on https: %s", (url, insists) => {
    vi.stubEnv("PUBLIC_URL", url);
    expect("strict-transport-security" in headers()).toBe(insists);
    expect(headers()["content-security-policy"]?.includes("upgrade-insecure-requests")).toBe(insists);
  });
});
