import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aText } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import { submissionOf } from "../submission";
import { previewArticle } from "./preview-article";

useDatabase();

const paste = (text: string) => submissionOf({ text, outlet: "Reuters", publishedAt: "2016-05" }, "paste");

describe("a preview", () => {
  it("shows the text and the fields as far as they are known, and stores nothing", async () => {
    const text = aText();
    const seen = unwrap(await previewArticle(await aPerson("reviewer"), paste(text)));

    expect(seen).toMatchObject({ opening: text, textLength: text.length, leftOut: [] });
    expect(seen.fields).toMatchObject({ outlet: "Reuters", publishedAt: "2016-05", language: "en" });
    expect(await database().article.count()).toBe(0);
  });

  it("says which lines of the page are left out, where somebody wants that", async () => {
    const draft = { text: "Nine died.\nShare\n\nThe army left.", outlet: "Reuters" };
    const see = async (withoutFurniture: boolean) =>
      unwrap(
        await previewArticle(
          await aPerson("reviewer"),
          submissionOf({ ...draft, withoutFurniture }, "paste"),
        ),
      );

    expect(await see(false)).toMatchObject({ opening: draft.text, leftOut: [] });
    expect(await see(true)).toMatchObject({
      ...{ opening: "Nine died.\n\nThe army left.", leftOut: ["“Share”"] },
    });
  });

  it("shows only the beginning of a long text, and tells how long it is", async () => {
    const seen = unwrap(await previewArticle(await aPerson("reviewer"), paste("words ".repeat(2_000))));

    expect(seen.opening).toHaveLength(4_000);
    expect(seen.textLength).toBe(11_999);
  });

  it("is refused where there is no text, and for whoever may not add", async () => {
    expect(await previewArticle(await aPerson("reviewer"), paste(" "))).toMatchObject({
      ok: false,
      error: { kind: "no_text" },
    });
    await expect(previewArticle(await aPerson(), paste("words"))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(previewArticle(nobody(), paste("words"))).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
