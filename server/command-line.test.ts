import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { tokenActor } from "@/server/access/gates/token";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { runScript } from "@/test/run-script";

useDatabase();

const folder = mkdtempSync(join(tmpdir(), "sayso-command-line-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of these lines. Gives its path. */
function aFile(name: string, ...lines: (string | object)[]): string {
  const path = join(folder, name);
  const written = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(path, `${written.join("\n")}\n`);
  return path;
}

const usage = { code: 2, stdout: "", stderr: expect.stringMatching(/^Usage: npm run /) };

describe("first-admin", () => {
  it("prints a code and where it is used while nobody is there, and says so afterwards", async () => {
    const first = await runScript("first-admin");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/at http\S+\/set-up\nOne-time code, for 72 hours: \S{20,}\n$/);

    await aPerson("admin");
    expect(await runScript("first-admin")).toEqual({
      ...{ code: 1, stdout: "" },
      stderr: "This desk has people already. Ask one of its admins to invite you.\n",
    });
  });
});

describe("token", () => {
  it("prints a token of that role that works, and nothing else", async () => {
    const { code, stdout, stderr } = await runScript("token", "--role", "editor", "--name", "Mirror");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\S+\n$/);

    const headers = { authorization: `Bearer ${stdout.trim()}` };
    expect(await tokenActor(new Request("http://desk.example", { headers }))).toMatchObject({
      ...{ gate: "token", name: "Mirror", roles: ["editor"] },
    });
    const [made] = await database().auditEvent.findMany({ where: { kind: "TokenCreated" } });
    expect(made).toMatchObject({ gate: "console" });
    expect(JSON.stringify(made?.after)).not.toContain(stdout.trim());
  });

  it("says how it is used when no such role is known, and makes none", async () => {
    const before = await database().apiToken.count();
    expect(await runScript("token", "--role", "owner", "--name", "Mirror")).toEqual(usage);
    expect(await database().apiToken.count()).toBe(before);
  });
});

describe("import", { timeout: 120_000 }, () => {
  const line = (id: string) => ({
    ...{ id, outlet: "Harbour Daily", title: `Report ${id}`, date: "2016-05-06" },
    text: `The town of ${id} fell, the Observatory said.`,
  });

  it("counts what went in and names the lines that did not, and so does its exit code", async () => {
    const path = aFile("news.jsonl", line("Murak"), "", "{", line("Murak"), { ...line("Hama"), text: "" });
    const { code, stdout } = await runScript("import", path);

    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      "1 new articles, 0 new captures, 1 there already, 2 refused.",
      expect.stringMatching(/^ {2}line 3: ./),
      expect.stringMatching(/^ {2}line 5: .*text/),
      "",
    ]);
    expect(await database().article.count({ where: { title: "Report Murak" } })).toBe(1);
  });

  it("is content when every line is there, new or not", async () => {
    const path = aFile("again.jsonl", line("Murak"), line("Rastan"));
    expect(await runScript("import", path)).toMatchObject({
      code: 0,
      stdout: "1 new articles, 0 new captures, 1 there already, 0 refused.\n",
      // How far it is, once a second.
      stderr: expect.stringMatching(/^(\d+ %, line \d, 0 refused\n)*$/),
    });
  });

  it("asks for a file that is there", async () => {
    const missing = join(folder, "missing.jsonl");
    expect(await runScript("import", missing)).toEqual({
      ...{ code: 2, stdout: "", stderr: `There is no file ${missing}.\n` },
    });
  });
});

describe("registry", () => {
  const HEAD = "record,source,kind,name";

  it("reads a file, whose sources an admin has thereby confirmed", async () => {
    const path = aFile(
      "registry.csv",
      HEAD,
      "source,Coast Monitor,monitor,",
      "alias,Coast Monitor,,The Coast",
    );
    expect(await runScript("registry", path)).toEqual({
      ...{ code: 0, stdout: "2 added, 0 changed, 0 as they were.\n", stderr: "" },
    });
    expect(await database().source.count({ where: { name: "Coast Monitor", checked: true } })).toBe(1);
  });

  it("reads none of a file with a bad line, and names the line", async () => {
    const path = aFile("bad.csv", HEAD, "source,Hills Monitor,monitor,", "source,Bay Monitor,balloon,");
    const { code, stdout, stderr } = await runScript("registry", path);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/Nothing was changed\. Row 3, kind: /);
    expect(await database().source.count({ where: { name: "Hills Monitor" } })).toBe(0);
  });
});

// It reads with the whole network, in a process of its own.
describe("re-extract", { timeout: 120_000 }, () => {
  it("reads again what an older extractor read, and tells what it can't read", async () => {
    const reviewer = await aPerson("reviewer");
    const ids = [];
    for (const language of ["en", "ar"]) ids.push((await anArticle(reviewer, { language })).articleId);
    await database().article.updateMany({ where: { id: { in: ids } }, data: { readBy: "rules-0" } });

    const again = await runScript("re-extract");
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(
      new RegExp(`^${EXTRACTOR_VERSION} read 1 article: 0 new, 0 gone, \\d+ the same\\.\\n1 article in lang`),
    );
    expect(await database().article.count({ where: { id: { in: ids }, readBy: EXTRACTOR_VERSION } })).toBe(1);
  });
});

describe("extraction-report", () => {
  beforeAll(async () => {
    await anArticle(await aPerson("reviewer"), { outlet: "Quay Wire" });
  });

  it("shows rules and outlets as tables for people, or all of it for programs", async () => {
    const table = await runScript("extraction-report");
    expect(table).toMatchObject({ code: 0, stderr: "" });
    expect(table.stdout).toMatch(/^rule .*\nall .*\noutlet .*Quay Wire/s);

    const { all, outlets } = JSON.parse((await runScript("extraction-report", "--json")).stdout);
    expect(outlets.map(({ name }: { name: string }) => name)).toContain("Quay Wire");
    expect(all.open).toBe(await database().suggestion.count());
  });
});

describe("verify-audit", () => {
  it("says that the log holds, with its head, until somebody changed it: then where it breaks", async () => {
    const sound = await runScript("verify-audit");
    const events = await database().auditEvent.count();
    expect(sound).toMatchObject({ code: 0, stderr: "" });
    expect(sound.stdout).toMatch(new RegExp(`^The chain holds: ${events} events, head [0-9a-f]{64}\\.\\n$`));

    const { seq } = await database().auditEvent.findFirstOrThrow({ orderBy: { seq: "asc" }, skip: 2 });
    const owner = new Client({ connectionString: process.env.DATABASE_URL });
    await owner.connect();
    await owner.query("ALTER TABLE audit_events DISABLE TRIGGER USER");
    await owner.query("UPDATE audit_events SET reason = 'invented' WHERE seq = $1", [seq]);
    await owner.end();
    expect(await runScript("verify-audit")).toMatchObject({
      ...{ code: 1, stdout: "" },
      stderr: expect.stringMatching(new RegExp(`^The chain is broken at event ${seq}: .+\\.\\n$`)),
    });
  });
});
