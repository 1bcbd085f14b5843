import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { problemSchema } from "@/server/http/problem";
import { answerAuth } from "./handler";

const call = async (method: string, path: string, headers: Record<string, string> = {}) => {
  const request = new NextRequest(`http://desk.example/api/auth/${path}`, {
    ...{ method, headers: { host: "desk.example", "x-request-id": "request-1", ...headers } },
  });
  const response = await answerAuth(request, { params: Promise.resolve({ nextauth: path.split("/") }) });
  return { response, body: problemSchema.parse(await response.json()) };
};

describe("the addresses of the sign-in library", () => {
  it.each([
    ["GET", "session"],
    ["GET", "signin"],
    ["GET", "callback/credentials"],
    ["POST", "callback/github"],
    ["POST", "csrf"],
    ["GET", "signout"],
    ["POST", "_log"],
    ["GET", "error"],
    ["DELETE", "signout"],
    ["GET", "csrf/more"],
  ])("do not exist here: %s %s", async (method, path) => {
    const { response, body } = await call(method, path, { origin: "http://desk.example" });
    expect([response.status, body.requestId]).toEqual([404, "request-1"]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["callback/credentials", "signout"])(
    "are written to by the desk's own pages only: %s",
    async (path) => {
      const foreign: Record<string, string>[] = [{}, { origin: "https://elsewhere.example" }];
      for (const headers of foreign) {
        const { response, body } = await call("POST", path, headers);
        expect([response.status, body.type]).toEqual([403, "urn:sayso:problem:foreign_origin"]);
      }
    },
  );
});
