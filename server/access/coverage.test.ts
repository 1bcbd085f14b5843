import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { PERMISSIONS, type Permission } from "@/domain/access/policy";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Paths below a folder, as they are written in the project. */
function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => name.test(path) && !/\.test\.tsx?$/.test(path))
    .sort();
}

const load = async (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(path).href);

const routes = filesBelow("app/api/v1", /\/route\.ts$/);
const actions = filesBelow("server", /(^|\/)actions\.ts$|-actions\.ts$|\/actions\/.*\.ts$/);
const pages = filesBelow("app", /\/page\.tsx$/);

/** What stands in a file as a permission of the table, by its literal. */
const namedIn = (text: string) => PERMISSIONS.filter((permission) => text.includes(`"${permission}"`));

describe("every way in names a permission of the policy table", () => {
  it("finds routes, actions and pages to look at", () => {
    expect(routes).toContain("app/api/v1/health/ready/route.ts");
    expect(actions).toContain("server/access/actions.ts");
    expect(pages).toContain("app/(desk)/admin/people/page.tsx");
  });

  it.each(routes)("%s: each method", async (path) => {
    const exported = await load(path);
    const methods = METHODS.filter((method) => method in exported);
    expect(methods).not.toEqual([]);
    for (const method of methods) {
      const { operation } = exported[method] as { operation?: { permission: Permission; method: string } };
      if (!operation && path.endsWith("openapi.json/route.ts")) continue;
      expect(PERMISSIONS).toContain(operation?.permission);
      expect(operation?.method.toUpperCase()).toBe(method);
    }
  });

  it.each(actions)("%s: each action", async (path) => {
    const exported = Object.entries(await load(path)).filter(([, value]) => typeof value === "function");
    expect(exported).not.toEqual([]);
    for (const [name, action] of exported)
      expect([
        name,
        PERMISSIONS.includes((action as { permission?: Permission }).permission as Permission),
      ]).toEqual([name, true]);
  });
});

/** Pages for people who are not signed in, and the two that only lead on. */
const OPEN_PAGES = /^app\/(sign-in|set-up|links|checks|\(gallery\))\//;

describe("every page of the desk", () => {
  it.each(pages.filter((path) => !OPEN_PAGES.test(path)))("%s asks for a permission first", (path) => {
    expect(readFileSync(path, "utf8")).toMatch(/await pageActor\("[a-z-]+\.[a-z-]+"\)/);
  });
});

describe("every permission of the policy table", () => {
  const used = new Set(
    ["server", "app", "scripts"]
      .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
      .flatMap((path) => namedIn(readFileSync(path, "utf8"))),
  );

  it.each(PERMISSIONS)("%s is asked for by something", (permission) => {
    expect(used).toContain(permission);
  });
});
