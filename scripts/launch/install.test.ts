import { describe, expect, test } from "vitest";
import { isInstalled } from "@/scripts/launch/install.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.0.0" },
    "node_modules/vitest": { version: "4.0.0", dev: true },
    "node_modules/for-another-system": { version: "1.0.0", optional: true },
  },
};
const complete = {
  packages: { "node_modules/next": { version: "16.0.0" }, "node_modules/vitest": { version: "4.0.0" } },
};

describe("whether the packages are installed", () => {
  test("they are when every demanded one is there, optional ones left out", () => {
    expect(isInstalled(wanted, complete)).toBe(true);
  });

  test.each([
    ["nothing was ever installed", {}],
    ["what the build needs was left out", { packages: { "node_modules/next": { version: "16.0.0" } } }],
    [
      "one is of another version",
      { packages: { ...complete.packages, "node_modules/next": { version: "15.9.0" } } },
    ],
    [
      "an optional one is of another version",
      { packages: { ...complete.packages, "node_modules/for-another-system": { version: "0.9.0" } } },
    ],
  ])("they are not when %s", (_, present) => {
    expect(isInstalled(wanted, present)).toBe(false);
  });

  test("an installed package that the lockfile does not name is no reason to install", () => {
    const more = { packages: { ...complete.packages, "node_modules/own": { version: "1.0.0" } } };
    expect(isInstalled(wanted, more)).toBe(true);
  });
});
