import { describe, expect, it } from "vitest";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { consoleActor } from "@/server/access/gates/console";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { renewAll } from "./renew-all";

useDatabase();

describe("renewAll", () => {
  it("is for the command line only", async () => {
    await expect(renewAll(await aPerson("admin"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("reads what an older extractor read, once, and leaves out what it can't read", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    await anArticle(actor);
    await anArticle(actor, { language: "ar" });
    await database().article.updateMany({ data: { readBy: "rules-0" } });
    await database().article.update({ where: { id: articleId }, data: { readBy: EXTRACTOR_VERSION } });

    expect(await renewAll(consoleActor())).toEqual({
      ...{ articles: 1, withoutPack: 1, fresh: 0, gone: 0, same: 1, failed: [] },
    });
    expect(await renewAll(consoleActor())).toMatchObject({ articles: 0, withoutPack: 1 });
  });
});
