import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { trustProxies } from "@/scripts/launch/server/client-address";
import { stampRequest } from "@/scripts/launch/server/stamp-request";

const CLAIMS = {
  "x-forwarded-for": "198.51.100.1",
  "x-forwarded-host": "elsewhere.example",
  "x-forwarded-proto": "https",
  "x-real-ip": "198.51.100.1",
  forwarded: "for=198.51.100.1",
  "x-request-id": "chosen",
  "x-sayso-address": "198.51.100.1",
  accept: "text/html",
};

function stamped(peer: string, trusted: string[], claims: Record<string, string> = CLAIMS) {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, claims);
  stampRequest(request, { isTrusted: trustProxies(trusted), publicUrl: "https://desk.example:8443" });
  return request.headers;
}

describe("a request's headers", () => {
  test("say nothing that a client claims about itself", () => {
    const headers = stamped("203.0.113.5", []);

    expect(headers).toMatchObject({ accept: "text/html", "x-sayso-address": "203.0.113.5" });
    expect(JSON.stringify(headers)).not.toMatch(/198\.51|elsewhere|https|chosen/);
  });

  test("say what a trusted proxy forwards", () => {
    expect(stamped("10.0.0.1", ["10.0.0.1"])).toMatchObject({
      "x-sayso-address": "198.51.100.1",
      "x-forwarded-host": "elsewhere.example",
      "x-forwarded-proto": "https",
    });
  });

  test.each([
    ["of the desk's public address, name that host", "https://desk.example:8443", "desk.example:8443"],
    ["of another port of it, say nothing", "https://desk.example", undefined],
    ["of a stranger, say nothing", "https://elsewhere.example", undefined],
    ["that is opaque, say nothing", "null", undefined],
  ])("with an origin %s of where they were sent", (_, origin, host) => {
    const claims = { ...CLAIMS, host: "inner:3000", origin };

    expect(stamped("203.0.113.5", [], claims)["x-forwarded-host"]).toBe(host);
  });

  test("name the public host to an action even behind a proxy that calls itself something else", () => {
    const claims = { ...CLAIMS, origin: "https://desk.example:8443" };

    expect(stamped("10.0.0.1", ["10.0.0.1"], claims)["x-forwarded-host"]).toBe("desk.example:8443");
  });

  test("have an id of our own, another one for each", () => {
    const ids = [stamped("10.0.0.1", ["10.0.0.1"]), stamped("10.0.0.1", [])].map(
      (headers) => headers["x-request-id"],
    );

    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });
});
