import type { LookupAddress, LookupOptions } from "node:dns";
import { createServer } from "node:http";
import { fetch } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_POLICY } from "./fetch-policy";
import { FetchRefused, fetchRefusalOf } from "./fetch-refusal";
import { guardedAgent, guardedLookup } from "./guarded-agent";

type Callback = (error: Error | null, addresses: LookupAddress[]) => void;

/** What a guarded look-up gives for a name with these addresses. */
function lookUp(addresses: string[], options: LookupOptions = {}): Promise<unknown> {
  const resolve = (_name: string, _options: LookupOptions, callback: Callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  const lookup = guardedLookup(PUBLIC_POLICY, resolve as Parameters<typeof guardedLookup>[1]);
  return new Promise((settle, reject) =>
    lookup("news.example", options, (error, address) => (error ? reject(error) : settle(address))),
  );
}

describe("a guarded look-up", () => {
  it("gives a public address", async () => {
    expect(await lookUp(["93.184.216.34"])).toBe("93.184.216.34");
    expect(await lookUp(["93.184.216.34", "2a00:1450::1"], { all: true })).toHaveLength(2);
  });

  it.each([[["10.0.0.1"]], [["93.184.216.34", "127.0.0.1"]], [["93.184.216.34", "::1"]], [[]]])(
    "refuses a name with the addresses %j",
    async (addresses) => {
      await expect(lookUp(addresses)).rejects.toBeInstanceOf(FetchRefused);
    },
  );
});

describe("a guarded connection", () => {
  const server = createServer((_, response) => response.end("reached"));
  let port = 0;
  let reached = 0;
  server.on("request", () => {
    reached += 1;
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = typeof address === "object" && address ? address.port : 0;
  });
  afterAll(() => {
    server.close();
  });

  it("sends nothing to an address that is refused once it is connected", async () => {
    const agent = guardedAgent(PUBLIC_POLICY);
    const attempt = fetch(`http://127.0.0.1:${port}/`, { dispatcher: agent });

    const error = await attempt.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(fetchRefusalOf(error)).toBe("address_inner");
    expect(reached).toBe(0);
    await agent.destroy();
  });
});
