import { describe, expect, it } from "vitest";
import type { ExtractedLink, Extraction } from "@/domain/extraction/extraction";
import { foldName } from "@/domain/sources/fold-name";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { database } from "@/server/database/client";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { anUncheckedSource, aSource } from "@/test/builders/sources";
import { aLaterCapture, aProposal, aProposedLink, offer } from "@/test/builders/suggestions";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { listSuggestions } from "./list-suggestions";

useDatabase();

const TEXT = "🛩 Over Halfaya: notes without a speaker, and “𝔮uotes”.";

/** An article on which nothing is proposed but this. */
async function anArticleWith(...proposals: Extraction[]) {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { text: `${TEXT} ${crypto.randomUUID()}` });
  const { id: captureId, text } = await database().capture.findFirstOrThrow({ where: { articleId } });
  const { outletId } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  const ids = await offer({ articleId, captureId }, ...proposals);
  const list = (over: object = {}) => listSuggestions(database(), { articleId, outletId, text, ...over });
  return { actor, articleId, captureId, outletId, ids, list };
}

/** What the one link of a proposed chain is shown as. */
async function shownAs(link: Partial<ExtractedLink>) {
  const { list } = await anArticleWith(aProposal({ chain: [aProposedLink(link)] }));
  return (await list())[0]?.chain[0];
}

describe("what is proposed on a text", () => {
  it("is nothing where nothing was found, and asks no names", async () => {
    const { list } = await anArticleWith();
    expect(await list()).toEqual([]);
    expect(await countStatements(list)).toBe(1);
  });

  it("stands in text order, the longer first where two begin, then as it was found", async () => {
    const at = (start: number, end: number, statement: string) =>
      aProposal({ content: [{ start, end }], statement });
    const { list } = await anArticleWith(
      at(5, 9, "Second, short."),
      at(9, 20, "Last."),
      at(5, 12, "Second, long."),
      at(0, 4, "First."),
      at(5, 12, "Second, long, found later."),
    );

    expect((await list()).map(({ statement }) => statement)).toEqual([
      "First.",
      "Second, long.",
      "Second, long, found later.",
      "Second, short.",
      "Last.",
    ]);
  });

  it("is quoted from the first to the last piece, in characters as people count them", async () => {
    const content = [
      { start: 43, end: 51 },
      { start: 0, end: 1 },
    ];
    const { list } = await anArticleWith(
      aProposal({ content: [{ start: 0, end: 14 }] }),
      aProposal({ content: [{ start: 45, end: 53 }] }),
      aProposal({ content }),
    );
    const shown = await list();

    expect(shown.map(({ quote }) => quote)).toEqual(expect.arrayContaining(["🛩 Over Halfaya", "“𝔮uotes”"]));
    expect(shown.find((one) => one.content.length === 2)).toMatchObject({ start: 0, end: 51, content });
  });

  it("stays in the list once it is settled, and says so", async () => {
    const { actor, ids, list } = await anArticleWith(aProposal(), aProposal());
    await rejectSuggestion(actor, { suggestionId: `${ids[0]}` });

    expect((await list()).map(({ id, state, version }) => [id, state, version])).toEqual([
      [ids[0], "rejected", 2],
      [ids[1], "open", 1],
    ]);
  });

  it("is a phrase only where the extractor said so, which older ones did not", async () => {
    const { phrase: _, ...older } = aProposal({ statement: "Of old." });
    const { list } = await anArticleWith(aProposal({ phrase: true }), aProposal(), older as Extraction);

    const phrases = (await list()).map(({ statement, phrase }) => [statement, phrase]);
    expect(phrases).toEqual([
      ["The town fell.", true],
      ["The town fell.", false],
      ["Of old.", false],
    ]);
  });

  it("costs two statements, however many names there are", async () => {
    const chain = (...mentions: string[]) => mentions.map((mention) => aProposedLink({ mention }));
    const few = await anArticleWith(aProposal({ chain: chain("Coast Monitor") }));
    const many = await anArticleWith(
      ...Array.from({ length: 20 }, (_, index) =>
        aProposal({ chain: chain(`Agency ${index}`, `Monitor ${index}`) }),
      ),
    );

    expect(await countStatements(few.list)).toBe(2);
    expect(await countStatements(many.list)).toBe(2);
  });
});

describe("what is proposed on an article with several captures", () => {
  it("is what was found on the newest text alone", async () => {
    const { articleId, captureId, list } = await anArticleWith(aProposal({ statement: "Of the old text." }));
    const newer = await aLaterCapture(articleId, { textSha256: "ab".repeat(32) });
    expect(await list()).toEqual([]);

    await offer({ articleId, captureId: newer }, aProposal({ statement: "Of the new text." }));
    await offer({ articleId, captureId }, aProposal({ statement: "Of the old text, too." }));
    expect((await list()).map(({ statement }) => statement)).toEqual(["Of the new text."]);
  });

  it("is what was found on any capture with the very same text", async () => {
    const { articleId, list } = await anArticleWith(aProposal({ statement: "As before." }));
    const again = await aLaterCapture(articleId);
    await offer({ articleId, captureId: again }, aProposal({ statement: "Found since." }));

    expect((await list()).map(({ statement }) => statement)).toEqual(["As before.", "Found since."]);
  });

  it("leaves other articles' suggestions to them, though their text is the same", async () => {
    const { articleId, list } = await anArticleWith(aProposal());
    const other = await anArticleWith(aProposal({ statement: "Of another article." }));
    const { textSha256 } = await database().capture.findFirstOrThrow({
      where: { articleId: other.articleId },
    });
    await aLaterCapture(articleId, { textSha256 });

    expect(await list()).toEqual([]);
  });
});

describe("a name in a proposed chain", () => {
  it("is that of a registered source, as it is checked or not", async () => {
    const checked = await aSource({ name: "Delta Monitor", aliases: ["the Delta group"] });
    const unchecked = await anUncheckedSource("Gamma Monitor");

    expect(await shownAs({ mention: "the Delta group" })).toMatchObject({
      ...{ sourceId: checked, source: "Delta Monitor", checked: true, offers: [] },
    });
    expect(await shownAs({ mention: "Gamma Monitor" })).toMatchObject({
      ...{ sourceId: unchecked, source: "Gamma Monitor", checked: false },
    });
  });

  it("is kept as printed beside what it was found to be, with where it stands", async () => {
    const link: Partial<ExtractedLink> = {
      mention: "Delta Monitor's office",
      role: "relay",
      stance: "denies",
      cue: "told",
      span: { start: 2, end: 8 },
      cueSpan: { start: 9, end: 12 },
    };
    const { span, ...printed } = link;
    expect(await shownAs(link)).toMatchObject({ ...printed, mentionSpan: span, resolvesTo: null });
  });

  it("is what a pronoun stands for, and the pronoun stays", async () => {
    const karim = await aSource({ name: "Adam Karim", kind: "person" });
    expect(await shownAs({ mention: "he", resolvesTo: "Adam Karim" })).toMatchObject({
      ...{ sourceId: karim, source: "Adam Karim", mention: "he", resolvesTo: "Adam Karim" },
    });
    expect(await shownAs({ mention: "she", resolvesTo: "Layla Aswad" })).toMatchObject({
      ...{ sourceId: null, source: "Layla Aswad", checked: false },
    });
  });

  it("leads to the source that its own was merged into", async () => {
    const [old, into] = [await aSource({ name: "Old Harbour Wire" }), await aSource({ name: "Quay Press" })];
    unwrap(await mergeSource(await aPerson("admin"), old, { into }));

    expect(await shownAs({ mention: "Old Harbour Wire" })).toMatchObject({
      sourceId: into,
      source: "Quay Press",
    });
  });

  it("is left to a person where two checked sources bear it", async () => {
    const both = [
      await aSource({ name: "River Post North", aliases: ["River Post"] }),
      await aSource({ name: "River Post South", aliases: ["R.P."] }),
    ];
    const shared = { name: "River Post", folded: foldName("River Post") };
    await database().sourceAlias.updateMany({ where: { name: "R.P." }, data: shared });
    const shown = await shownAs({ mention: "River Post" });

    expect(shown).toMatchObject({ sourceId: null, source: "River Post", checked: false });
    expect(shown?.offers.map(({ sourceId }) => sourceId).sort()).toEqual([...both].sort());
    expect(shown?.offers).toContainEqual({
      ...{ sourceId: both[0], source: "River Post North", reason: "has this very name", score: 1 },
    });
  });

  it("that is nearly one registered is offered it with the reason, and not given it", async () => {
    const id = await aSource({ name: "Mountain Observer" });
    const shown = await shownAs({ mention: "Mountain Observers" });

    expect(shown).toMatchObject({ sourceId: null, source: "Mountain Observers", checked: false });
    expect(shown?.offers[0]).toMatchObject({ sourceId: id, source: "Mountain Observer" });
    expect(shown?.offers[0]?.reason).not.toBe("");
    expect(shown?.offers[0]?.score).toBeLessThan(1);
  });

  it("that describes somebody unnamed is nobody registered, whoever bears these words", async () => {
    await aSource({ name: "Border officials" });
    expect(await shownAs({ mention: "Border officials", unnamed: true })).toMatchObject({
      ...{ sourceId: null, source: "Border officials", unnamed: true, checked: false, offers: [] },
    });
  });
});

describe("the outlet in a chain proposed on its own article", () => {
  it("adds no link, by whichever of its names it cites itself", async () => {
    const outletId = await aSource({ name: "Tide Herald", aliases: ["this newspaper"] });
    const chain = [
      aProposedLink({ role: "relay", mention: "this newspaper" }),
      aProposedLink({ mention: "Shore Monitor" }),
    ];
    const { list } = await anArticleWith(aProposal({ chain }));

    expect((await list()).flatMap((one) => one.chain.map(({ source }) => source))).toHaveLength(2);
    expect((await list({ outletId })).flatMap((one) => one.chain.map(({ source }) => source))).toEqual([
      "Shore Monitor",
    ]);
  });

  it("leaves sources that are not registered where they are", async () => {
    const { list } = await anArticleWith(aProposal({ chain: [aProposedLink({ mention: "Nobody Known" })] }));
    expect((await list())[0]?.chain).toMatchObject([{ sourceId: null, source: "Nobody Known" }]);
  });
});
