import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { consoleActor } from "@/server/access/gates/console";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { importLines } from "./import-file";

useDatabase();

const aLine = (over: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: newId(),
    outlet: "wire",
    title: "t",
    date: "4/5/2017",
    text: `It fell. ${newId()}`,
    ...over,
  });
const run = (...lines: string[]) => importLines(consoleActor(), Readable.from(lines));

describe("importing a file of articles", () => {
  it("adds each line with its key, date and other fields", async () => {
    const id = newId();
    const report = await run(aLine({ id, place: "idlib" }), aLine());

    expect(report).toEqual({ counts: { new_article: 2, new_capture: 0, already_there: 0 }, refused: [] });
    expect(
      await database().article.findFirst({ where: { externalId: id }, include: { captures: true } }),
    ).toMatchObject({
      metadata: { place: "idlib" },
      publishedAt: new Date("2017-04-05T00:00:00Z"),
      publishedAtPrecision: "day",
      captures: [{ method: "import" }],
    });
  });

  it("refuses a line with what no text can hold, and goes on with the next", async () => {
    const report = await run(aLine({ title: "half \ud800" }), aLine({ place: "nul \0" }), aLine());

    expect(report.counts.new_article).toBe(1);
    expect(report.refused).toMatchObject([
      { number: 1, reason: expect.stringMatching(/^title /) },
      { number: 2, reason: expect.stringMatching(/^metadata.place /) },
    ]);
  });

  it("changes nothing when it is run again", async () => {
    const lines = [aLine(), aLine({ id: undefined })];
    await run(...lines);
    const before = await database().article.count();

    expect((await run(...lines)).counts).toEqual({ new_article: 0, new_capture: 0, already_there: 2 });
    expect(await database().article.count()).toBe(before);
  });

  it("goes on where it broke off", async () => {
    const lines = [aLine(), aLine(), aLine()];
    await run(...lines.slice(0, 2));

    expect((await run(...lines)).counts).toEqual({ new_article: 1, new_capture: 0, already_there: 2 });
  });

  it("adds a changed text under a known key as a capture", async () => {
    const id = newId();
    await run(aLine({ id }));

    expect((await run(aLine({ id }))).counts).toMatchObject({ new_article: 0, new_capture: 1 });
  });

  it("reports each refused line with its number and reason, and takes the rest", async () => {
    const report = await run(aLine(), "{broken", "", aLine({ date: "soon" }), aLine({ text: " " }), aLine());

    expect(report.counts.new_article).toBe(2);
    expect(report.refused.map(({ number }) => number)).toEqual([2, 4, 5]);
    expect(report.refused[0]?.reason).toBe("The line is not JSON.");
    expect(report.refused[2]?.reason).toBe("There is no text in it.");
  });

  it("reads a file that begins with a byte order mark", async () => {
    expect((await run(`\ufeff${aLine()}`)).counts.new_article).toBe(1);
  });

  it("is for the command line only", async () => {
    const admin = await aPerson("admin");
    await expect(importLines(admin, Readable.from([aLine()]))).rejects.toMatchObject({ code: "forbidden" });
  });
});
