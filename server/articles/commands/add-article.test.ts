import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { MOST_CAPTURE_BYTES } from "@/domain/articles/schema";
import { newId } from "@/lib/new-id";
import { consoleActor } from "@/server/access/gates/console";
import { submissionOf } from "@/server/articles/submission";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle, aText } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { addArticle } from "./add-article";

useDatabase();

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const find = (id: string) =>
  database().article.findUniqueOrThrow({ where: { id }, include: { captures: true, outlet: true } });
const paste = (text: string) => submissionOf({ text, outlet: "Reuters", title: "t" }, "paste");
const at = (address: string, text: string) => ({ ...paste(text), address });

describe("adding a text", () => {
  it("keeps its bytes, their hash and its text as the first capture of an article", async () => {
    const text = `  The town fell,\r\nthe Observatory said. ${newId()}  `;
    const { articleId, outcome } = await anArticle(await aPerson("reviewer"), { text });

    const { captures, outlet } = await find(articleId);
    expect(outcome).toBe("new_article");
    expect(captures).toHaveLength(1);
    expect(captures[0]).toMatchObject({
      number: 1,
      method: "paste",
      mediaType: "text/plain",
      sha256: sha256(text),
      text: text.trim().replace("\r\n", "\n"),
    });
    expect(Buffer.from(captures[0]?.raw ?? []).toString("utf8")).toBe(text);
    expect(outlet).toMatchObject({ name: "Reuters", kind: "outlet", checked: false });
  });

  it("keeps the lines of the page in its bytes when they are left out of its text, and says which they are", async () => {
    const text = `Share\n${aText()}\r\nAdvertisement\r\nThe army left.\nAdvertisement\n`;
    const submission = submissionOf({ text, outlet: "Reuters", title: "t", withoutFurniture: true }, "paste");
    const { articleId } = unwrap(await addArticle(await aPerson("reviewer"), submission));

    const [capture] = (await find(articleId)).captures;
    expect(capture?.leftOut).toEqual(["“Share”", "“Advertisement” (2 lines)"]);
    expect(capture?.text).toMatch(/^[^\n]+\nThe army left\.$/);
    expect(capture?.sha256).toBe(sha256(text));
    expect(Buffer.from(capture?.raw ?? []).toString("utf8")).toBe(text);
  });

  it("keeps what the extractor proposes, with spans that cut out the words", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));

    const [suggestion] = await database().suggestion.findMany({ where: { articleId } });
    expect(suggestion).toMatchObject({ state: "open", ordinal: 0, start: 0 });
    expect(suggestion?.extraction).toMatchObject({ chain: [{ role: "origin", mention: "the Observatory" }] });
  });

  it("records the article, and the outlet when it was not known", async () => {
    const reviewer = await aPerson("reviewer");
    const outlet = `Daily ${newId()}`;
    const { articleId } = await anArticle(reviewer, { outlet });

    const events = await database().auditEvent.findMany({
      where: { actorId: reviewer.userId },
      orderBy: { seq: "asc" },
    });
    expect(events.map((event) => event.kind)).toEqual(["SourceCreated", "ArticleAdded"]);
    expect(events[1]).toMatchObject({
      entity: "article",
      entityId: articleId,
      after: { outlet, capture: 1 },
    });
  });

  it("takes another name of an outlet for that outlet", async () => {
    const reviewer = await aPerson("reviewer");
    const first = await find((await anArticle(reviewer, { outlet: "Al-Monitor" })).articleId);
    const second = await find((await anArticle(reviewer, { outlet: "al monitor" })).articleId);

    expect(second.outletId).toBe(first.outletId);
  });

  it("completes what the person left out", async () => {
    const submission = submissionOf({ text: `Rebels seize the town\n\n${aText()}` }, "api");
    const { articleId } = unwrap(await addArticle(await aPerson("editor"), submission));

    expect(await find(articleId)).toMatchObject({
      title: "Rebels seize the town",
      language: "en",
      outlet: { name: "Unknown outlet" },
    });
  });
});

describe("adding what is like something that is there", () => {
  it("leads to the article that is there for the same bytes of the same outlet, and records nothing", async () => {
    const reviewer = await aPerson("reviewer");
    const text = aText();
    const first = await anArticle(reviewer, { text });
    const events = await database().auditEvent.count();

    expect(await anArticle(reviewer, { text })).toEqual({
      outcome: "already_there",
      articleId: first.articleId,
    });
    expect(await database().auditEvent.count()).toBe(events);
  });

  it("marks the same text of another outlet with the article that had it first", async () => {
    const reviewer = await aPerson("reviewer");
    const text = aText();
    const [first, second, third] = [
      await anArticle(reviewer, { text, outlet: "Agency" }),
      await anArticle(reviewer, { text, outlet: "Paper" }),
      await anArticle(reviewer, { text, outlet: "Portal" }),
    ];

    expect((await find(second.articleId)).sameTextAsId).toBe(first.articleId);
    expect((await find(third.articleId)).sameTextAsId).toBe(first.articleId);
  });

  it("adds new bytes at a known address as a further capture, with the suggestions on the new text", async () => {
    const reviewer = await aPerson("reviewer");
    const address = `https://news.example/${newId()}`;
    const first = unwrap(await addArticle(reviewer, at(address, aText())));
    const second = unwrap(await addArticle(reviewer, at(address, aText())));

    expect(second).toEqual({ outcome: "new_capture", articleId: first.articleId });
    expect((await find(first.articleId)).captures.map(({ number }) => number).sort()).toEqual([1, 2]);
    expect(
      await database().suggestion.groupBy({ by: ["captureId"], where: { articleId: first.articleId } }),
    ).toHaveLength(2);
    expect(
      await database().auditEvent.count({ where: { kind: "CaptureAdded", entityId: first.articleId } }),
    ).toBe(1);
  });

  it("proposes nothing anew when only the bytes changed and not the text", async () => {
    const reviewer = await aPerson("reviewer");
    const address = `https://news.example/${newId()}`;
    const text = aText();
    const { articleId } = unwrap(await addArticle(reviewer, at(address, text)));
    unwrap(await addArticle(reviewer, at(address, `${text}\n`)));

    expect(await database().suggestion.groupBy({ by: ["captureId"], where: { articleId } })).toHaveLength(1);
  });

  it("makes one article of what two people add at once", async () => {
    const people = [await aPerson("reviewer"), await aPerson("reviewer"), await aPerson("editor")];
    const text = aText();
    const outlet = `Herald ${newId()}`;
    const added = await Promise.all(people.map((person) => anArticle(person, { text, outlet })));

    expect(new Set(added.map(({ articleId }) => articleId)).size).toBe(1);
    expect(added.map(({ outcome }) => outcome).sort()).toEqual([
      "already_there",
      "already_there",
      "new_article",
    ]);
    expect(await database().source.count({ where: { name: outlet } })).toBe(1);
  });
});

describe("adding what can't be added", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0"],
    ["control characters", "\u0000\u0001"],
  ])("is refused for %s, and names the field", async (_, text) => {
    const result = await addArticle(await aPerson("reviewer"), paste(text));
    expect(result).toMatchObject({ ok: false, error: { kind: "no_text", field: "text" } });
  });

  it("is refused for more than 5 MB of bytes", async () => {
    const text = "é".repeat(MOST_CAPTURE_BYTES / 2 + 1);
    await expect(addArticle(await aPerson("reviewer"), paste(text))).rejects.toMatchObject({
      code: "too_large",
    });
  });

  it("is refused for a file that is neither text nor page", async () => {
    const file = { name: "report.pdf", bytes: new Uint8Array([37, 80, 68, 70]) };
    const result = await addArticle(await aPerson("reviewer"), submissionOf({ file }, "paste"));
    expect(result).toMatchObject({ ok: false, error: { kind: "file_type", field: "file" } });
  });

  it("is refused for an address while fetching is switched off", async () => {
    await database().setting.create({ data: { key: "fetchArticles", value: false, updatedAt: new Date() } });
    const result = await addArticle(
      await aPerson("reviewer"),
      submissionOf({ url: "http://127.0.0.1/" }, "api"),
    );
    await database().setting.deleteMany();

    expect(result).toMatchObject({ ok: false, error: { kind: "fetching_off", field: "url" } });
  });

  it("is refused for an address in an inner network, and nothing is stored", async () => {
    const before = await database().article.count();
    const result = await addArticle(
      await aPerson("reviewer"),
      submissionOf({ url: "http://2130706433/" }, "api"),
    );

    expect(result).toMatchObject({ ok: false, error: { kind: "address_inner" } });
    expect(await database().article.count()).toBe(before);
  });
});

describe("who may add", () => {
  it("is nobody who is not signed in", async () => {
    await expect(anArticle(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is nobody without a role, and the refusal is recorded", async () => {
    const guest = await aPerson();
    await expect(anArticle(guest)).rejects.toMatchObject({ code: "forbidden" });
    expect(
      await database().auditEvent.count({ where: { actorId: guest.userId, kind: "PermissionRefused" } }),
    ).toBe(1);
  });

  it.each(["reviewer", "editor", "admin"] as const)("is every %s", async (role) => {
    expect((await anArticle(await aPerson(role))).outcome).toBe("new_article");
  });

  it("is only the command line where a file is imported", async () => {
    const submission = { ...paste(aText()), method: "import" as const };
    await expect(addArticle(await aPerson("admin"), submission)).rejects.toMatchObject({ code: "forbidden" });
    expect(unwrap(await addArticle(consoleActor(), submission)).outcome).toBe("new_article");
  });
});
