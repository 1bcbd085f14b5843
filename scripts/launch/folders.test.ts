import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseBuildFolder, prepareBuildFolder } from "@/scripts/launch/build-folder";
import { fillOnce } from "@/scripts/launch/desk-database";
import { alreadyRuns, claimDesk, claimOrRefuse } from "@/scripts/launch/desk-lock.mjs";
import { findFreePort } from "@/scripts/launch/free-port";
import { canEnter, canRead } from "@/scripts/launch/postgres/operator";
import { programPath } from "@/scripts/launch/postgres/programs";
import { createShutdown } from "@/scripts/launch/shutdown.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-folders-"));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe("the folder of a build", () => {
  test("is the usual one without a choice, for which nothing is made", () => {
    expect(chooseBuildFolder({})).toBe(".next");
    expect(chooseBuildFolder({ SAYSO_BUILD_FOLDER: "" })).toBe(".next");
    expect(existsSync(".next.tsconfig.json")).toBe(false);
  });

  test("of one's own gets a configuration beside it that leads to the project's", () => {
    const build = join(folder, "deep", "build");
    expect(chooseBuildFolder({ SAYSO_BUILD_FOLDER: build })).toBe(build);
    const { extends: base, include } = JSON.parse(readFileSync(`${build}.tsconfig.json`, "utf8"));
    expect(resolve(folder, "deep", base)).toBe(resolve("tsconfig.json"));
    expect(include.map((path: string) => resolve(folder, "deep", path))).toEqual([
      ...[resolve("**/*.ts"), resolve("**/*.tsx")],
    ]);
  });

  test("keeps a configuration that is there", () => {
    const build = join(folder, "build");
    writeFileSync(`${build}.tsconfig.json`, "{}");
    prepareBuildFolder(build);
    expect(readFileSync(`${build}.tsconfig.json`, "utf8")).toBe("{}");
  });
});

describe("the folder of a desk", () => {
  test("is made with all above it, for its owner only, and is ours until the end", async () => {
    const data = join(folder, "a", "b", "data");
    const shutdown = createShutdown();
    expect(claimDesk(data, shutdown)).toBeNull();
    expect(modeOf(data)).toBe(0o700);
    expect(claimDesk(data, createShutdown())).toBe(process.pid);
    await shutdown.run();
    expect(claimDesk(data, createShutdown())).toBeNull();
  });

  test("that stood open is closed to others", () => {
    const data = join(folder, "data");
    mkdirSync(data);
    chmodSync(data, 0o777);
    claimDesk(data, createShutdown());
    expect(modeOf(data)).toBe(0o700);
  });

  test("stays as it is when somebody else has it", () => {
    const data = join(folder, "data");
    claimDesk(data, createShutdown());
    chmodSync(data, 0o711);
    expect(claimDesk(data, createShutdown())).toBe(process.pid);
    expect(modeOf(data)).toBe(0o711);
  });

  test("is claimed once, and not at all beside a database of the owner's own", () => {
    const env = { SAYSO_DATA: join(folder, "data") };
    claimOrRefuse({ ...env, DATABASE_URL: "postgresql://desk.example/sayso" }, createShutdown());
    expect(existsSync(env.SAYSO_DATA)).toBe(false);
    claimOrRefuse(env, createShutdown());
    expect(() => claimOrRefuse(env, createShutdown())).toThrow("Sayso already runs from this folder");
  });

  test("of somebody else is named by their process, in a sentence to act on", () => {
    expect(alreadyRuns(4711)).toMatchObject({
      name: "CannotStart",
      message: expect.stringContaining("4711"),
    });
  });
});

describe("filling the demo desk", () => {
  const mark = () => join(folder, "filling");

  test("leaves no mark once it is done, and one while it is at work", async () => {
    await fillOnce(folder, async () => expect(existsSync(mark())).toBe(true));
    expect(existsSync(mark())).toBe(false);
  });

  test("that was cut off leaves the mark by which it is thrown away", async () => {
    await expect(fillOnce(folder, () => Promise.reject(new Error("cut off")))).rejects.toThrow("cut off");
    expect(existsSync(mark())).toBe(true);
  });
});

describe("who may get at a file", () => {
  const nobody = { uid: 65_534, gid: 65_534 };
  const owner = () => ({ uid: statSync(folder).uid, gid: 65_534 });
  const group = () => ({ uid: 65_534, gid: statSync(folder).gid });
  const file = (mode: number) => {
    const path = join(folder, "file");
    writeFileSync(path, "");
    chmodSync(path, mode);
    return path;
  };

  test.each([
    [0o755, true, true, true],
    [0o711, true, true, true],
    [0o700, true, false, false],
    [0o710, true, true, false],
    [0o701, true, false, true],
    [0o070, false, true, false],
  ])(
    "a folder of mode %o is entered by its owner %s, its group %s, others %s",
    (mode, byOwner, byGroup, byOthers) => {
      chmodSync(folder, mode);
      expect([owner(), group(), nobody].map((who) => canEnter(folder, who))).toEqual([
        byOwner,
        byGroup,
        byOthers,
      ]);
      chmodSync(folder, 0o755);
    },
  );

  test.each([
    [0o644, true],
    [0o640, false],
    [0o604, true],
    [0o711, false],
  ])("a file of mode %o is read by others: %s", (mode, expected) => {
    expect(canRead(file(mode), nobody)).toBe(expected);
  });

  test("every folder above has to let them through", () => {
    const path = file(0o644);
    chmodSync(folder, 0o700);
    expect(canRead(path, nobody)).toBe(false);
    const inner = join(folder, "inner");
    mkdirSync(inner, { mode: 0o755 });
    expect(canEnter(inner, nobody)).toBe(false);
  });
});

describe("what is asked of the machine", () => {
  test("a free port is one that can be listened on at once", async () => {
    const port = await findFreePort();
    const server = createServer().listen(port, "127.0.0.1");
    await new Promise((listening) => server.once("listening", listening));
    expect(port).toBeGreaterThan(0);
    expect(await findFreePort()).not.toBe(port);
    await new Promise((closed) => server.close(closed));
  });

  test("the programs of PostgreSQL stand in its `bin`", () => {
    expect(programPath("/opt/pg", "initdb")).toBe(join("/opt/pg", "bin", "initdb"));
    expect(programPath("/opt/pg", "postgres")).toBe(join("/opt/pg", "bin", "postgres"));
  });
});
