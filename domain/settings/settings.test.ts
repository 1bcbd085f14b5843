import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Environment, SETTING_KEYS, SETTINGS, settingInput, settingValue } from "./settings";

const ENVIRONMENTS: Environment[] = ["development", "production"];

describe("the settings", () => {
  it("are all listed, once", () => {
    expect([...SETTING_KEYS].sort()).toEqual(Object.keys(SETTINGS).sort());
  });

  it.each(SETTING_KEYS.flatMap((key) => ENVIRONMENTS.map((environment) => ({ key, environment }))))(
    "have a default for $key in $environment that they allow themselves",
    ({ key, environment }) => {
      const value = settingValue(key, undefined, environment);
      expect(SETTINGS[key].schema.parse(value)).toEqual(value);
    },
  );

  it.each([
    ["development", true],
    ["production", false],
  ] as const)("in %s let addresses be fetched: %s", (environment, fetched) => {
    expect(settingValue("fetchArticles", undefined, environment)).toBe(fetched);
  });

  it("ask for one review a claim", () => {
    expect(settingValue("reviewsPerClaim", undefined, "production")).toBe(1);
  });
});

describe("settingValue", () => {
  it("is what was stored, whatever the default", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom(...ENVIRONMENTS), (stored, environment) => {
        expect(settingValue("fetchArticles", stored, environment)).toBe(stored);
      }),
    );
  });

  it("keeps a stored false apart from nothing stored", () => {
    expect(settingValue("fetchArticles", false, "development")).toBe(false);
  });

  it.each([
    ["deskName", ""],
    ["deskName", 3],
    ["deskName", null],
    ["reviewsPerClaim", 2],
    ["reviewsPerClaim", "1"],
    ["fetchArticles", "yes"],
  ] as const)("does not make do with a stored %s of %j", (key, stored) => {
    expect(() => settingValue(key, stored, "production")).toThrow();
  });
});

describe("a change of a setting", () => {
  const parse = (input: unknown) => settingInput.safeParse(input).success;

  it.each([
    [{ key: "deskName", value: "Aleppo desk", version: 0 }],
    [{ key: "reviewsPerClaim", value: 1, version: 2 }],
    [{ key: "fetchArticles", value: true, version: 7 }],
  ])("may be %j", (input) => {
    expect(settingInput.parse(input)).toEqual(input);
  });

  it("takes the spaces around a name away", () => {
    expect(settingInput.parse({ key: "deskName", value: "  Night desk ", version: 1 })).toEqual({
      key: "deskName",
      value: "Night desk",
      version: 1,
    });
  });

  it.each([
    ["an unknown setting", { key: "colour", value: "red", version: 0 }],
    ["two reviews a claim, which can't be compared yet", { key: "reviewsPerClaim", value: 2, version: 0 }],
    ["a blank name", { key: "deskName", value: "   ", version: 0 }],
    ["a name of 81 characters", { key: "deskName", value: "x".repeat(81), version: 0 }],
    ["another setting's value", { key: "fetchArticles", value: "Night desk", version: 0 }],
    ["no version", { key: "fetchArticles", value: true }],
    ["a negative version", { key: "fetchArticles", value: true, version: -1 }],
    ["half a version", { key: "fetchArticles", value: true, version: 1.5 }],
    ["an unknown key beside it", { key: "fetchArticles", value: true, version: 0, force: true }],
  ])("may not be %s", (_, input) => {
    expect(parse(input)).toBe(false);
  });
});

describe("a refused name of the desk", () => {
  const messageFor = (name: string) => {
    const input = { key: "deskName", value: name, version: 0 };

    return settingInput.safeParse(input).error?.issues.map(({ message }) => message);
  };

  it.each([
    ["", "Give the desk a name."],
    ["   ", "Give the desk a name."],
    ["x".repeat(81), "At most 80 characters."],
  ])("%j is told why", (name, message) => {
    expect(messageFor(name)).toEqual([message]);
  });

  it("is not one of one letter", () => {
    expect(messageFor("x")).toBeUndefined();
  });
});
