import { describe, expect, it } from "vitest";
import { placeInput } from "@/domain/claims/attach";
import { acceptInput } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { anAccount, aSignedIn } from "@/test/builders/access";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview, aWellSourcedClaim, theSuggestion } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "../commands/accept-suggestion";
import { attachAppearance } from "../commands/attach-appearance";
import { withdrawClaim } from "../commands/withdraw-claim";
import { claimDetail, claimItem } from "../views";
import { listClaimsOfArticle } from "./claims-of-article";
import { deskCounts } from "./desk-counts";
import { getClaim } from "./get-claim";
import { getClaimItem } from "./get-claim-item";
import { listReadClaims } from "./read-claims";

useDatabase();

describe("getClaim", () => {
  it("needs somebody with a role", async () => {
    const { id } = await aClaim(await aPerson("reviewer"));
    await expect(getClaim(nobody(), id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getClaim(await aPerson(), id)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("gives the claim whole, in the shape it is published in", async () => {
    const editor = await aPerson("editor");
    const claim = await aWellSourcedClaim(editor);
    unwrap(await aReview(editor, claim, { verdict: "corroborated", credibility: 2 }));
    const detail = claimDetail.parse(await getClaim(editor, claim.id));
    expect(detail).toMatchObject({
      standing: "corroborated",
      createdBy: { id: editor.userId },
      evidence: [{ note: "They saw it too.", source: { source: "Hills Monitor", checked: true } }],
      independentOrigins: 2,
      independence: { strongGroups: 2, groups: [{ weak: false }, { weak: false }] },
      reviews: [{ verdict: "corroborated", credibility: 2, reviewer: { name: editor.name } }],
      decisions: [{ round: 1, decidedBy: { name: editor.name }, independentOrigins: 2 }],
    });
    expect(detail.history.map(({ kind }) => kind)).toEqual([
      "ClaimDecided",
      "ReviewWritten",
      "EvidenceAdded",
      "ClaimCreated",
    ]);
  });

  it("leaves withdrawn evidence out of page and count", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aWellSourcedClaim(actor);
    await database().evidence.updateMany({ where: { claimId: claim.id }, data: { withdrawnAt: new Date() } });
    expect(await getClaim(actor, claim.id)).toMatchObject({ evidence: [], independentOrigins: 1 });
  });

  it("asks the database five times, however much there is", async () => {
    const actor = await aPerson("editor");
    const bare = await aClaim(actor);
    const full = await aWellSourcedClaim(actor);
    unwrap(await aReview(actor, full));
    expect(await countStatements(() => getClaim(actor, bare.id))).toBe(5);
    expect(await countStatements(() => getClaim(actor, full.id))).toBe(5);
  });
});

describe("listClaimsOfArticle", () => {
  it("gives the article's claims in text order, each by its place there", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const suggestion = await theSuggestion(articleId);
    const elsewhere = await aClaim(actor);
    const late = await aClaim(actor, { articleId, statement: "Late." });
    await database().appearance.updateMany({
      where: { claimId: late.id },
      data: { start: 4, end: 8, quote: "ters" },
    });
    const input = acceptInput.parse({ claimId: elsewhere.id, start: 0, end: 3 });
    unwrap(await acceptSuggestion(actor, { ...input, suggestionId: suggestion.id }));

    const items = claimItem.array().parse(await listClaimsOfArticle(actor, articleId));
    expect(items.map(({ id, start, quote }) => [id, start, quote])).toEqual([
      [elsewhere.id, 0, "Fig"],
      [late.id, 4, "ters"],
    ]);
    expect(items[0]).toMatchObject({ suggestionId: suggestion.id, appearances: 2, version: 2 });
    expect(await countStatements(() => listClaimsOfArticle(actor, articleId))).toBe(2);
  });

  it("needs somebody with a role", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    await expect(listClaimsOfArticle(await aPerson(), articleId)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("listReadClaims", () => {
  it("gives what the article screen shows of each claim, in text order", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const chain = [{ source: "Ridge Listening Post", role: "origin" as const, cue: "said" }];
    const first = await aClaim(actor, { articleId, statement: "First.", chain });
    const second = await aClaim(actor, { articleId, statement: "Second.", chain });
    const gone = await aClaim(actor, { articleId, statement: "Gone." });
    unwrap(await withdrawClaim(actor, { claimId: gone.id, version: gone.version }));
    await database().appearance.updateMany({
      where: { claimId: second.id },
      data: { start: 4, end: 8, quote: "ters" },
    });

    const claims = await listReadClaims(actor, articleId);
    expect(claims).toMatchObject([
      { kind: "claim", claimId: first.id, ref: `C-${first.ref}`, statement: "First.", span: { start: 0 } },
      {
        kind: "claim",
        claimId: second.id,
        standing: "unreviewed",
        quote: "ters",
        span: { start: 4, end: 8 },
      },
    ]);
    expect(claims[0]?.chain).toMatchObject([
      { role: "outlet" },
      {
        role: "origin",
        name: "Ridge Listening Post",
        checked: false,
        unnamed: false,
        stance: "asserts",
        cue: "said",
      },
    ]);
    expect(claims[1]?.chain[1]).toBe(claims[0]?.chain[1]);
    expect(await countStatements(() => listReadClaims(actor, articleId))).toBe(1);
  });

  it("gives a claim at each of its places in the article, each with its own chain, and at no other's", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const claim = await aClaim(actor, { articleId, chain: [{ source: "Ridge Post", role: "origin" }] });
    const attach = async (at: string, source: string) => {
      const place = { articleId: at, start: 9, end: 15, chain: [{ source, role: "origin" }] };
      unwrap(await attachAppearance(actor, { ...placeInput.parse(place), claimId: claim.id }));
    };
    await attach(articleId, "Harbour Pilot");
    await attach((await anArticle(actor)).articleId, "Hill Pilot");

    const places = await listReadClaims(actor, articleId);

    expect(places.map(({ claimId }) => claimId)).toEqual([claim.id, claim.id]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(2);
    expect(places.map(({ span }) => span.start)).toEqual([0, 9]);
    expect(places.map(({ chain }) => chain[1]?.name)).toEqual(["Ridge Post", "Harbour Pilot"]);
  });

  it("gives all that an edit of the chain would otherwise lose", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const original = { originalUrl: "https://ridge.example/7", originalChecked: true, againstInterest: true };
    const chain = [{ source: "Ridge Listening Post", role: "origin" as const, ...original }];
    await aClaim(actor, { articleId, chain });

    const [claim] = await listReadClaims(actor, articleId);
    expect(claim?.chain[1]).toMatchObject(original);
    expect(Object.keys(claim?.chain[0] ?? {})).not.toContain("originalUrl");
  });

  it("needs somebody with a role", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    await expect(listReadClaims(await aPerson(), articleId)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("getClaimItem", () => {
  it("gives one card, and says when there is none", async () => {
    const actor = await aPerson("reviewer");
    const { id } = await aClaim(actor);
    expect(await getClaimItem(actor, id)).toMatchObject({ id, appearances: 1 });
    const attempt = getClaimItem(actor, "018f0000-0000-7000-8000-000000000000");
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
  });

  it("gives it at the appearance that is named, else at the first", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const { id } = await aClaim(actor);
    unwrap(
      await attachAppearance(actor, {
        ...placeInput.parse({
          articleId,
          start: 0,
          end: 8,
          chain: [{ source: "Harbour Pilot", role: "origin" }],
        }),
        claimId: id,
      }),
    );
    const { id: appearanceId } = await database().appearance.findFirstOrThrow({ where: { articleId } });

    const there = await getClaimItem(actor, id, { appearanceId });
    expect(there).toMatchObject({ appearanceId, start: 0, appearances: 2 });
    expect(there.chain[1]?.source).toBe("Harbour Pilot");
    const first = await getClaimItem(actor, id, { appearanceId: newId() });
    expect(first.article.id).not.toBe(articleId);
  });
});

describe("deskCounts", () => {
  it("counts by standing, my open work, and the newest changes", async () => {
    const actor = await aPerson("reviewer");
    const before = await deskCounts(actor);
    await aClaim(actor, { statement: "Open." });
    const decided = unwrap(await aReview(actor, await aClaim(actor)));
    const after = await deskCounts(actor);

    expect(after.byStanding.unreviewed - before.byStanding.unreviewed).toBe(1);
    expect(after.byStanding.unverifiable - before.byStanding.unverifiable).toBe(1);
    expect(after.mineOpen - before.mineOpen).toBe(1);
    expect(after.changes[0]).toMatchObject({
      kind: "ClaimDecided",
      claimRef: `C-${decided.ref}`,
      actor: actor.name,
    });
    expect(await countStatements(() => deskCounts(actor))).toBe(3);
  });

  it("says when I was last here, which this session doesn't count for", async () => {
    const account = await anAccount("reviewer");
    const actor = await aSignedIn(account);
    expect(await deskCounts(actor)).toMatchObject({ lastHere: null });

    const inUse = new Date(Date.now() + 60_000).toISOString();
    for (const day of ["2026-05-06T17:30:00Z", "2026-05-07T09:00:00Z", inUse]) {
      const at = new Date(day);
      const times = { createdAt: at, lastSeenAt: at, expiresAt: at };
      await database().session.create({
        data: { id: newId(), userId: account.id, securityVersion: 1, ...times },
      });
    }
    expect(await deskCounts(actor)).toMatchObject({ lastHere: "2026-05-07T09:00:00.000Z" });
  });

  it("needs somebody with a role", async () => {
    await expect(deskCounts(await aPerson())).rejects.toMatchObject({ code: "forbidden" });
  });
});
