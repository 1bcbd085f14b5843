import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { chainPatch } from "@/domain/claims/schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import {
  aCheckedSource,
  aClaim,
  aReview,
  aWellSourcedClaim,
  eventsAbout,
  theAppearance,
} from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { editChain } from "./edit-chain";
import { editClaim } from "./edit-claim";
import { restoreClaim, withdrawClaim } from "./withdraw-claim";

useDatabase();

const step = ({ id: claimId, version }: ClaimSaved) => ({ claimId, version });
const newestEvent = async ({ id }: ClaimSaved) => (await eventsAbout(id)).at(-1);

/** Every change of a claim, done to a claim as it stands. */
const CHANGES: [string, (actor: Actor, claim: ClaimSaved) => Promise<unknown>][] = [
  ["editClaim", (actor, claim) => editClaim(actor, { ...step(claim), statement: "Other words." })],
  ["withdrawClaim", (actor, claim) => withdrawClaim(actor, step(claim))],
  [
    "editChain",
    (actor, claim) =>
      editChain(actor, { ...chainPatch.parse({ chain: [], version: claim.version }), claimId: claim.id }),
  ],
];

describe.each(CHANGES)("%s", (_, change) => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const claim = await aClaim(await aPerson("reviewer"));
    await expect(change(nobody(), claim)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(change(await aPerson(), claim)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("refuses a version that is no longer the claim's", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    await editClaim(actor, { ...step(claim), statement: "Newer words." });
    await expect(change(actor, claim)).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets one of two racing people win and tells the other", async () => {
    const [one, other] = [await aPerson("reviewer"), await aPerson("reviewer")];
    const claim = await aClaim(one);
    const both = await Promise.allSettled([change(one, claim), change(other, claim)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  });

  it("can't touch a withdrawn claim", async () => {
    const actor = await aPerson("reviewer");
    const withdrawn = unwrap(await withdrawClaim(actor, step(await aClaim(actor))));
    await expect(change(actor, withdrawn)).rejects.toMatchObject({
      code: "conflict",
      kind: "claim_withdrawn",
    });
  });

  it("says that there is no such claim", async () => {
    const claim = { ...(await aClaim(await aPerson("reviewer"))), id: "C-5" };
    await expect(change(await aPerson("reviewer"), claim)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("editClaim", () => {
  it("keeps both wordings in the history", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { statement: "At least 30 died." });
    expect(await editClaim(actor, { ...step(claim), statement: "At least 32 died." })).toMatchObject({
      statement: "At least 32 died.",
      version: 2,
    });
    expect(await newestEvent(claim)).toMatchObject({
      kind: "ClaimEdited",
      actorId: actor.userId,
      before: { statement: "At least 30 died." },
      after: { statement: "At least 32 died." },
    });
  });

  it("leaves a claim of the same words as it is", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    expect(await editClaim(actor, { ...step(claim), statement: claim.statement })).toMatchObject({
      version: 1,
    });
    expect(await newestEvent(claim)).toMatchObject({ kind: "ClaimCreated" });
  });

  it("sends a decided claim back to review, in the next round", async () => {
    const actor = await aPerson("reviewer");
    const decided = unwrap(await aReview(actor, await aClaim(actor)));
    expect(await editClaim(actor, { ...step(decided), statement: "Other words." })).toMatchObject({
      standing: "needs_re_review",
    });
    expect(await database().claim.findUniqueOrThrow({ where: { id: decided.id } })).toMatchObject({
      round: 2,
      reReviewReason: expect.stringContaining("wording"),
    });
    expect((await eventsAbout(decided.id)).map(({ kind }) => kind)).toContain("ClaimNeedsReReview");
  });
});

describe("withdrawing and restoring", () => {
  it("are each other's undo, and recorded", async () => {
    const actor = await aPerson("reviewer");
    const withdrawn = unwrap(await withdrawClaim(actor, step(await aClaim(actor))));
    expect(await newestEvent(withdrawn)).toMatchObject({ kind: "ClaimWithdrawn" });
    expect(await restoreClaim(actor, step(withdrawn))).toMatchObject({ version: 3 });
    expect(await newestEvent(withdrawn)).toMatchObject({ kind: "ClaimRestored", actorId: actor.userId });
  });

  it("refuse what was reviewed, and what was not withdrawn", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const decided = unwrap(await aReview(actor, claim));
    expect(await withdrawClaim(actor, step(decided))).toMatchObject({ error: { kind: "claim_reviewed" } });
    await expect(restoreClaim(actor, step(decided))).rejects.toMatchObject({ code: "conflict" });
  });

  it("restore for nobody without a role", async () => {
    const actor = await aPerson("reviewer");
    const withdrawn = unwrap(await withdrawClaim(actor, step(await aClaim(actor))));
    await expect(restoreClaim(nobody(), step(withdrawn))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(restoreClaim(await aPerson(), step(withdrawn))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("editChain", () => {
  const patch = (claim: ClaimSaved, chain: object[], more: object = {}) => ({
    ...chainPatch.parse({ chain, version: claim.version, ...more }),
    claimId: claim.id,
  });

  it("replaces the whole chain and keeps both in the history", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { chain: [{ source: "Old Origin", role: "origin" }] });
    const chain = [
      { source: "A Relay", role: "relay", cue: "told" },
      {
        source: "New Origin",
        role: "origin",
        originalUrl: "https://origin.example/post",
        originalChecked: true,
      },
    ];
    expect(unwrap(await editChain(actor, patch(claim, chain)))).toMatchObject({
      version: 2,
      standing: "unreviewed",
    });
    const { links } = await theAppearance(claim.id);
    expect(links.map(({ source }) => source.name)).toEqual(["Reuters", "A Relay", "New Origin"]);
    expect(links[2]).toMatchObject({ originalUrl: "https://origin.example/post", originalChecked: true });
    expect(await newestEvent(claim)).toMatchObject({
      kind: "ChainEdited",
      before: { chain: [{ source: "Reuters" }, { source: "Old Origin" }] },
      after: { chain: [{ source: "Reuters" }, { source: "A Relay" }, { source: "New Origin" }] },
    });
  });

  it("changes nothing when the chain is refused", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor, { chain: [{ source: "Only Origin", role: "origin" }] });
    const twice = [
      { source: "Echo", role: "relay" },
      { source: "echo", role: "origin" },
    ];
    expect(await editChain(actor, patch(claim, twice))).toMatchObject({ error: { field: "chain.1" } });
    expect((await theAppearance(claim.id)).links).toHaveLength(2);
  });

  it("asks which appearance is meant when there are several", async () => {
    const actor = await aPerson("reviewer");
    const claim = await aClaim(actor);
    const { articleId, captureId, start, end, quote, prefix, suffix } = await theAppearance(claim.id);
    const copy = { claimId: claim.id, articleId, captureId, start, end, quote, prefix, suffix };
    await database().appearance.create({ data: { id: crypto.randomUUID(), createdAt: new Date(), ...copy } });
    expect(await editChain(actor, patch(claim, []))).toMatchObject({ error: { field: "appearanceId" } });
  });

  it("leaves a decision alone while the count and the guard stay as they were", async () => {
    const editor = await aPerson("editor");
    const claim = await aWellSourcedClaim(editor);
    const decided = unwrap(await aReview(editor, claim, { verdict: "corroborated" }));
    const origin = (await theAppearance(claim.id)).links[1]?.sourceId;
    const chain = [{ sourceId: origin, role: "origin", cue: "said in a statement" }];
    expect(unwrap(await editChain(editor, patch(decided, chain)))).toMatchObject({
      standing: "corroborated",
    });
  });

  it("sends a decided claim back to review when its groups change, with the reason", async () => {
    const editor = await aPerson("editor");
    const decided = unwrap(
      await aReview(editor, await aWellSourcedClaim(editor), { verdict: "corroborated" }),
    );
    const chain = [{ sourceId: await aCheckedSource("Another Monitor"), role: "origin" }];
    expect(unwrap(await editChain(editor, patch(decided, chain)))).toMatchObject({
      standing: "needs_re_review",
    });
    expect(await database().claim.findUniqueOrThrow({ where: { id: decided.id } })).toMatchObject({
      reReviewReason: "A chain was edited: its groups of origins changed.",
      round: 2,
    });
  });
});
