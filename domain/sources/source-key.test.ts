import { expect, test } from "vitest";
import { sourceKey } from "./source-key";

test.each(["S-7", "s-7", "S-10", "S-9999999999", "0b6f1a52-3c1d-4c7e-9a54-1f2e3d4c5b6a"])(
  "%s names a source",
  (key) => {
    expect(sourceKey.parse(key)).toBe(key);
  },
);

test.each([
  "",
  "S-0",
  "S-07",
  "S-",
  "S7",
  "7",
  "C-7",
  "S-7a",
  "S--7",
  " S-7",
  "S-7 ",
  "xS-7",
  "S-12345678901",
  "S-٧",
])("«%s» names no source", (key) => {
  expect(sourceKey.safeParse(key).success).toBe(false);
});
