import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { useDatabase } from "@/test/postgres/database";
import { FILE, operation } from "./operation";
import { reply, route } from "./route";

useDatabase();

const common = { method: "get", path: "/things", summary: "Gives it.", permission: "health.read" } as const;
const file = operation({ ...common, id: "getFile", responses: { 200: FILE } });
const thing = operation({ ...common, id: "getThing", responses: { 200: z.strictObject({}) } });

const context = { params: Promise.resolve({}) };
const request = (method: string) => new Request("http://desk.example/api/v1/things", { method });

describe("who asks for the headers alone", () => {
  it("has no file made", async () => {
    const make = vi.fn(async () => new Response("a file"));
    const get = route(file, make);

    expect((await get(request("HEAD"), context)).status).toBe(200);
    expect(make).not.toHaveBeenCalled();
    expect(await (await get(request("GET"), context)).text()).toBe("a file");
  });

  it("is told of anything else as who asks for it whole", async () => {
    const get = route(thing, async () => reply(200, {}));
    expect((await get(request("HEAD"), context)).headers.get("content-type")).toBe("application/json");
  });
});
