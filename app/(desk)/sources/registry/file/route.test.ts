import { beforeAll, describe, expect, it } from "vitest";
import { anAccount } from "@/test/builders/access";
import { countEvents } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { aCookie, askFile, type FileCall, useSessions } from "@/test/http/ask-file";
import { useDatabase } from "@/test/postgres/database";
import { GET } from "./route";

useDatabase();
useSessions();

let cookie: string;
const ask = (query: string, call: Partial<FileCall> = {}) =>
  askFile(GET, { path: `/sources/registry/file${query}`, cookie, ...call });

beforeAll(async () => {
  cookie = await aCookie(await anAccount("admin"));
  await aSource({ name: "Coast Monitor", aliases: ["the Coast"] });
});

describe("the file of the registry's page", () => {
  it("holds the sources as a spreadsheet or as JSON, to be kept", async () => {
    const csv = await ask("?format=csv");
    expect([csv.status, csv.headers.get("content-disposition")]).toEqual([
      ...[200, 'attachment; filename="registry.csv"'],
    ]);
    expect(csv.headers.get("cache-control")).toBe("no-store");
    expect(await csv.text()).toContain("Coast Monitor");

    const json = await ask("");
    expect(json.headers.get("content-disposition")).toBe('attachment; filename="registry.json"');
    expect(JSON.stringify((await json.json()).rows)).toContain("the Coast");
  });

  it("is nobody's who is not signed in, and no reviewer's", async () => {
    const unknown = await ask("?format=csv", { cookie: null });
    expect([unknown.status, unknown.headers.get("location")]).toEqual([
      ...[303, `/sign-in?next=${encodeURIComponent("/sources/registry/file?format=csv")}`],
    ]);
    const refused = await ask("", { cookie: await aCookie(await anAccount("reviewer")) });
    expect([refused.status, refused.headers.get("content-type")]).toEqual([
      ...[403, "text/plain; charset=utf-8"],
    ]);
  });

  it.each(["?format=xlsx", "?format=csv&q=coast"])(
    "is refused for what makes no sense: %s",
    async (query) => {
      expect((await ask(query)).status).toBe(422);
    },
  );

  it("is not made for another site's page", async () => {
    const before = await countEvents();
    const foreign = await ask("", { headers: { "sec-fetch-site": "cross-site" } });
    expect(foreign.status).toBe(403);
    expect(await countEvents()).toBe(before);
  });
});
