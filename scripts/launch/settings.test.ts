import { describe, expect, test } from "vitest";
import { readSettings } from "@/scripts/launch/settings";

describe("settings from the environment", () => {
  test("are a desk on this machine alone when nothing is set", () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      databaseUrl: null,
      trustedProxies: [],
    });
  });

  test.each([
    [{ PORT: "8080" }, "http://localhost:8080"],
    [{ HOST: "0.0.0.0" }, "http://localhost:3000"],
    [{ HOST: "desk.example", PORT: "81" }, "http://desk.example:81"],
    [{ HOST: "fd00::1" }, "http://[fd00::1]:3000"],
    [{ PUBLIC_URL: "https://desk.example/" }, "https://desk.example"],
    [{ PUBLIC_URL: "" }, "http://localhost:3000"],
  ])("%j are reached at %s", (env, url) => {
    expect(readSettings(env).publicUrl).toBe(url);
  });

  test.each(["0", "65536", "-1", "80a", "3e3", " "])("PORT=%j is refused in one sentence", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/^PORT must be a number/);
  });

  test.each(["desk.example", "ftp://desk.example", "javascript:1"])(
    "PUBLIC_URL=%j is refused",
    (PUBLIC_URL) => {
      expect(() => readSettings({ PUBLIC_URL })).toThrow(/^PUBLIC_URL must be/);
    },
  );

  test("the list of proxies may have spaces and a comma at its end", () => {
    const { trustedProxies } = readSettings({ TRUSTED_PROXIES: "10.0.0.0/8, ::1," });
    expect(trustedProxies).toEqual(["10.0.0.0/8", "::1"]);
  });
});
