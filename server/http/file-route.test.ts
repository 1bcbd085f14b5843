import { describe, expect, it, vi } from "vitest";
import { fileRoute } from "./file-route";

const make = vi.fn(async () => new Response("a file"));
const ask = (headers: Record<string, string>, method = "GET") => {
  make.mockClear();
  return fileRoute(new Request("http://desk.example/export/file?format=csv", { method, headers }), make);
};

describe("a file for somebody at a screen", () => {
  it.each(["same-origin", "same-site", "none"])("is made for a request from %s", async (site) => {
    expect(await (await ask({ "sec-fetch-site": site })).text()).toBe("a file");
  });

  it("is made for a browser that does not say where it comes from", async () => {
    expect((await ask({})).status).toBe(200);
    expect(make).toHaveBeenCalledOnce();
  });

  it("is refused to another site's page, in plain words, and not made", async () => {
    const response = await ask({ "sec-fetch-site": "cross-site" });

    expect([response.status, response.headers.get("content-type")]).toEqual([
      403,
      "text/plain; charset=utf-8",
    ]);
    expect(await response.text()).toContain("Another site asked");
    expect(make).not.toHaveBeenCalled();
  });

  it("is not made for who asks for the headers only", async () => {
    expect((await ask({}, "HEAD")).status).toBe(200);
    expect(make).not.toHaveBeenCalled();
  });
});
