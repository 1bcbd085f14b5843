import { describe, expect, it } from "vitest";
import * as route from "./route";

describe("an address of the API that is none", () => {
  it.each(Object.entries(route))(
    "is a problem for %s, with the headers of the API",
    async (method, answer) => {
      const headers = { "x-request-id": "9b2d7c1e-0000" };
      const response = answer(new Request("http://desk.example/api/v1/nope", { method, headers }));

      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(await response.json()).toMatchObject({ status: 404, requestId: "9b2d7c1e-0000" });
    },
  );

  it("covers every method that can carry one", () => {
    expect(Object.keys(route).sort()).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT"]);
  });
});
