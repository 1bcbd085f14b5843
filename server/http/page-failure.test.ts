import { expect, it } from "vitest";
import { describeFailure } from "./page-failure";

it("a page's failure is logged with what the screen shows of it, and no secret of the address", () => {
  const error = Object.assign(new Error("broken"), { digest: "1234" });
  const headers = { "x-request-id": "9b2d7c1e-0000", cookie: "session=1" };
  const entry = describeFailure(error, { path: "/links/s3cret?a=b", method: "GET", headers });

  expect(entry).toEqual({
    ...{ requestId: "9b2d7c1e-0000", digest: "1234", method: "GET", path: "/links/…", err: error },
  });
});

it("what is thrown without being an error is logged too", () => {
  expect(describeFailure(undefined, { path: "/", method: "GET", headers: {} })).toMatchObject({
    requestId: null,
    digest: null,
  });
});
