import { expect, it } from "vitest";
import { loggedPath } from "./logged-path";

it.each([
  ["/claims/C-12", "/claims/C-12"],
  ["/queue?text=private&page=2", "/queue"],
  ["/links/s3cret", "/links/…"],
  ["/links/s3cret?next=/s3cret", "/links/…"],
  ["/links/s3/cret", "/links/…"],
  ["/links", "/links"],
  ["/", "/"],
  ["", ""],
])("the log holds %j as %j", (address, path) => {
  expect(loggedPath(address)).toBe(path);
});
