import { describe, expect, it } from "vitest";
import { claimInput } from "@/domain/claims/schema";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, eventsAbout, theAppearance } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { createClaim } from "./create-claim";

useDatabase();

const TEXT = "Kaya 🛑 said so. Turkish security sources told Anadolu that the town fell.";

async function onText(claim: object) {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { text: TEXT });
  return createClaim(actor, claimInput.parse({ articleId, ...claim }));
}

describe("createClaim", () => {
  it("refuses somebody who is not signed in", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    const attempt = createClaim(nobody(), claimInput.parse({ articleId, start: 0, end: 5 }));
    await expect(attempt).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("refuses somebody without a role", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    const attempt = createClaim(await aPerson(), claimInput.parse({ articleId, start: 0, end: 5 }));
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  });

  it("cuts the quote out by code points, with what stands around it", async () => {
    const made = await onText({ start: 5, end: 15 });
    expect(made).toMatchObject({
      ok: true,
      value: { statement: "🛑 said so.", standing: "unreviewed", version: 1 },
    });
    const appearance = made.ok ? await theAppearance(made.value.id) : null;
    expect(appearance).toMatchObject({ quote: "🛑 said so.", prefix: "Kaya ", start: 5, end: 15 });
    expect(appearance?.suffix).toBe(" Turkish security sources told A");
  });

  it("keeps what was done in the audit log, the new sources included", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { chain: [{ source: "Harbour Watch", role: "origin" }] });
    expect(await eventsAbout(claim.id)).toMatchObject([
      {
        kind: "ClaimCreated",
        actorId: actor.userId,
        after: {
          start: 0,
          end: 9,
          chain: [{ role: "outlet", source: "Reuters" }, { source: "Harbour Watch" }],
        },
      },
    ]);
    const [, origin] = (await theAppearance(claim.id)).links;
    expect(await eventsAbout(origin?.sourceId ?? "")).toMatchObject([
      { kind: "SourceCreated", after: { name: "Harbour Watch", checked: false } },
    ]);
  });

  it.each([
    [{ start: 0, end: 500 }, "end"],
    [{ start: 400, end: 500 }, "start"],
    [{ start: 0, end: 9_000_000_000 }, "end"],
    [{ start: 5, end: 6, quote: "\ud83d" }, "quote"],
    [{ start: 0, end: 4, quote: "kaya" }, "quote"],
  ])("names the field of a span that does not fit: %j", async (span, field) => {
    expect(await onText(span)).toMatchObject({ ok: false, error: { field } });
  });

  it("refuses a quote too long to be a statement, naming the statement", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor, { text: "long ".repeat(500) });
    const made = await createClaim(actor, claimInput.parse({ articleId, start: 0, end: 2400 }));
    expect(made).toMatchObject({ ok: false, error: { kind: "statement_unfit", field: "statement" } });
  });

  it("says that there is no such article", async () => {
    const attempt = createClaim(
      await aPerson("reviewer"),
      claimInput.parse({ articleId: "A-999999", start: 0, end: 1 }),
    );
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
  });

  it("leaves nothing behind when it is refused", async () => {
    await onText({
      start: 0,
      end: 4,
      chain: [
        { source: "Twice", role: "relay" },
        { source: "twice", role: "origin" },
      ],
    });
    expect(await database().source.count({ where: { folded: "twice" } })).toBe(0);
  });
});

describe("the chain of a new claim", () => {
  it("gets the outlet put first", async () => {
    const claim = await aClaim(await aPerson("reviewer"), {
      outlet: "Reuters",
      chain: [
        { source: "Anadolu", role: "relay", cue: "told" },
        { source: "Turkish security sources", role: "origin", unnamed: true },
      ],
    });
    const { links } = await theAppearance(claim.id);
    expect(links.map(({ role, source, mention }) => [role, source.name, mention])).toEqual([
      ["outlet", "Reuters", null],
      ["relay", "Anadolu", "Anadolu"],
      ["origin", "Turkish security sources", "Turkish security sources"],
    ]);
  });

  it("shares an unnamed source within an article and never between two", async () => {
    const actor = await aPerson("reviewer");
    const chain = [{ source: "a security official", role: "origin" as const, unnamed: true }];
    const { articleId } = await anArticle(actor);
    const one = await aClaim(actor, { articleId, chain });
    const same = await aClaim(actor, { articleId, chain });
    const other = await aClaim(actor, { chain });
    const origins = await Promise.all([one, same, other].map(({ id }) => theAppearance(id)));
    const [first, second, third] = origins.map(({ links }) => links[1]?.sourceId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("refuses an unnamed source of another article, naming the link", async () => {
    const actor = await aPerson("reviewer");
    const theirs = await aClaim(actor, { chain: [{ source: "an aide", role: "origin", unnamed: true }] });
    const sourceId = (await theAppearance(theirs.id)).links[1]?.sourceId;
    const { articleId } = await anArticle(actor);
    const made = await createClaim(
      actor,
      claimInput.parse({ articleId, start: 0, end: 4, chain: [{ sourceId, role: "origin" }] }),
    );
    expect(made).toMatchObject({ error: { kind: "source_of_another_article", field: "chain.0.sourceId" } });
  });

  it("names a broken link by its place in what was sent", async () => {
    const made = await onText({
      start: 0,
      end: 4,
      chain: [
        { source: "Kaya", role: "origin" },
        { source: "Anadolu", role: "relay" },
      ],
    });
    expect(made).toMatchObject({ error: { kind: "chain_origin_not_last", field: "chain.0" } });
  });

  it("may say that the outlet saw it itself", async () => {
    const claim = await aClaim(await aPerson("reviewer"), { outletFirstHand: true });
    expect((await theAppearance(claim.id)).links).toMatchObject([{ role: "outlet", firstHand: true }]);
  });
});
