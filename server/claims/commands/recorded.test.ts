import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { acceptInput, chainPatch, claimInput } from "@/domain/claims/schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, recordedBy, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "./accept-suggestion";
import { attachAppearance } from "./attach-appearance";
import { createClaim } from "./create-claim";
import { decideContradiction } from "./decide-contradiction";
import { detachAppearance } from "./detach-appearance";
import { editChain } from "./edit-chain";
import { editClaim } from "./edit-claim";
import { mergeClaims } from "./merge-claims";
import { moveAppearance } from "./move-appearance";
import { rejectSuggestion } from "./reject-suggestion";
import { reopenSuggestion } from "./reopen-suggestion";
import { forgetDistinction, tellApart } from "./tell-apart";
import { unmergeClaim } from "./unmerge-claim";
import { restoreClaim, withdrawClaim } from "./withdraw-claim";

useDatabase();

let by: Actor;

beforeAll(async () => {
  by = await aPerson("reviewer");
});

const ofClaim = ({ id: claimId, version }: ClaimSaved) => ({ claimId, version });
const withOrigin = { chain: [{ source: "Harbour Pilot", role: "origin" as const }] };
const aPlace = (articleId: string) => placeInput.parse({ articleId, start: 0, end: 8 });
const aPair = async () => ({ one: await aClaim(by, withOrigin), other: await aClaim(by) });

async function aSuggestion() {
  const { articleId } = await anArticle(by);
  return { suggestionId: (await theSuggestion(articleId)).id };
}

/** A claim that appears twice, and the second place. */
async function aClaimOfTwo() {
  const { id: claimId } = await aClaim(by, withOrigin);
  const { articleId } = await anArticle(by);
  const { version } = unwrap(await attachAppearance(by, { ...aPlace(articleId), claimId }));
  const { id: appearanceId } = await database().appearance.findFirstOrThrow({ where: { articleId } });
  return { claimId, appearanceId, version };
}

/** The name, what has to be there before, and the events that somebody else's command then leaves. */
type Command = [string, () => Promise<(actor: Actor) => Promise<unknown>>, object[]];

const twice = (event: object) => [event, event];
const confirmed = { state: "confirmed" as const, reasons: ["Both can't be."], version: 0 };
const claimRef = expect.stringMatching(/^C-\d+$/);

const MOVED = {
  ...{ kind: "AppearanceMoved", before: { claim: claimRef } },
  after: { claim: claimRef, quote: "Fighters" },
};

const COMMANDS: Command[] = [
  [
    "createClaim",
    async () => {
      const { articleId } = await anArticle(by);
      return (actor) => createClaim(actor, claimInput.parse({ articleId, start: 0, end: 9 }));
    },
    [{ kind: "ClaimCreated", before: null }],
  ],
  [
    "editClaim",
    async () => {
      const claim = await aClaim(by, { statement: "Old words." });
      return (actor) => editClaim(actor, { ...ofClaim(claim), statement: "New words." });
    },
    [{ kind: "ClaimEdited", before: { statement: "Old words." }, after: { statement: "New words." } }],
  ],
  [
    "editChain",
    async () => {
      const { id: claimId, version } = await aClaim(by, withOrigin);
      return (actor) => editChain(actor, { ...chainPatch.parse({ chain: [], version }), claimId });
    },
    [
      {
        kind: "ChainEdited",
        before: { chain: [{ source: "Reuters" }, { source: "Harbour Pilot" }] },
        after: { chain: [{ source: "Reuters" }] },
      },
    ],
  ],
  [
    "withdrawClaim",
    async () => {
      const claim = await aClaim(by);
      return (actor) => withdrawClaim(actor, ofClaim(claim));
    },
    [{ kind: "ClaimWithdrawn", before: { withdrawn: false }, after: { withdrawn: true } }],
  ],
  [
    "restoreClaim",
    async () => {
      const claim = unwrap(await withdrawClaim(by, ofClaim(await aClaim(by))));
      return (actor) => restoreClaim(actor, ofClaim(claim));
    },
    [{ kind: "ClaimRestored", before: { withdrawn: true }, after: { withdrawn: false } }],
  ],
  [
    "acceptSuggestion",
    async () => {
      const suggestion = await aSuggestion();
      const chain = { chain: [] };
      return (actor) => acceptSuggestion(actor, { ...acceptInput.parse(chain), ...suggestion });
    },
    [
      { kind: "ClaimCreated", before: null },
      { kind: "SuggestionAccepted", before: { state: "open" }, after: { state: "accepted" } },
    ],
  ],
  [
    "rejectSuggestion",
    async () => {
      const suggestion = await aSuggestion();
      return (actor) => rejectSuggestion(actor, suggestion);
    },
    [{ kind: "SuggestionRejected", before: { state: "open" }, after: { state: "rejected" } }],
  ],
  [
    "reopenSuggestion",
    async () => {
      const suggestion = await aSuggestion();
      await rejectSuggestion(by, suggestion);
      return (actor) => reopenSuggestion(actor, suggestion);
    },
    [{ kind: "SuggestionReopened", before: { state: "rejected" }, after: { state: "open", claimId: null } }],
  ],
  [
    "attachAppearance",
    async () => {
      const { id: claimId } = await aClaim(by);
      const { articleId } = await anArticle(by);
      return (actor) => attachAppearance(actor, { ...aPlace(articleId), claimId });
    },
    [{ kind: "AppearanceAdded", before: null, after: { start: 0, end: 8, quote: "Fighters" } }],
  ],
  [
    "detachAppearance",
    async () => {
      const step = await aClaimOfTwo();
      return (actor) => detachAppearance(actor, step);
    },
    [{ kind: "ClaimCreated", after: { detachedFrom: claimRef, statement: "Fighters" } }, MOVED, MOVED],
  ],
  [
    "moveAppearance",
    async () => {
      const { appearanceId } = await aClaimOfTwo();
      const { id: claimId } = await aClaim(by);
      return (actor) => moveAppearance(actor, { claimId, appearanceId });
    },
    twice(MOVED),
  ],
  [
    "mergeClaims",
    async () => {
      const { one, other } = await aPair();
      return (actor) => mergeClaims(actor, { claimId: one.id, into: other.id });
    },
    twice({ kind: "ClaimsMerged", after: { merged: claimRef, into: claimRef } }),
  ],
  [
    "unmergeClaim",
    async () => {
      const { one, other } = await aPair();
      unwrap(await mergeClaims(by, { claimId: one.id, into: other.id }));
      return (actor) => unmergeClaim(actor, { claimId: one.id });
    },
    twice({
      kind: "ClaimsUnmerged",
      before: { merged: claimRef, into: claimRef },
    }),
  ],
  [
    "tellApart",
    async () => {
      const { one, other } = await aPair();
      return (actor) => tellApart(actor, { claimId: one.id, from: { claimId: other.id } });
    },
    twice({ kind: "ClaimsToldApart", after: { claims: [claimRef, claimRef] } }),
  ],
  [
    "forgetDistinction",
    async () => {
      const { one, other } = await aPair();
      const saved = unwrap(await tellApart(by, { claimId: one.id, from: { claimId: other.id } }));
      return (actor) => forgetDistinction(actor, saved);
    },
    twice({
      kind: "DistinctionTakenBack",
      after: { claims: [claimRef, claimRef] },
    }),
  ],
  [
    "decideContradiction",
    async () => {
      const { one, other } = await aPair();
      return (actor) => decideContradiction(actor, { claimId: one.id, other: other.id, ...confirmed });
    },
    twice({
      ...{ kind: "ContradictionConfirmed", before: { contradiction: "undecided" } },
      after: { contradiction: "confirmed", claims: [claimRef, claimRef], reasons: ["Both can't be."] },
    }),
  ],
];

describe("what a command leaves in the audit log", () => {
  it.each(COMMANDS)(
    "%s: its own events, each with what was and what is, and no other",
    async (_, prepare, events) => {
      const command = await prepare();
      const actor = await aPerson("reviewer", "editor");
      await command(actor);
      expect(await recordedBy(actor)).toMatchObject(events);
    },
  );
});

describe("a step on a version that is no longer the claim's", () => {
  it("leaves appearances, merges and the audit log as they are", async () => {
    const { claimId, appearanceId, version } = await aClaimOfTwo();
    const { one, other } = await aPair();
    unwrap(await mergeClaims(by, { claimId: one.id, into: other.id }));
    const actor = await aPerson("reviewer");
    const old = version - 1;
    for (const step of [
      () => detachAppearance(actor, { claimId, appearanceId, version: old }),
      () => moveAppearance(actor, { claimId: other.id, appearanceId, version: 0 }),
      () => unmergeClaim(actor, { claimId: one.id, version: 0 }),
      () => restoreClaim(actor, { claimId, version: old }),
    ])
      await expect(step()).rejects.toMatchObject({ code: "conflict" });

    expect(await database().appearance.count({ where: { claimId } })).toBe(2);
    const { mergedIntoId } = await database().claim.findUniqueOrThrow({ where: { id: one.id } });
    expect(mergedIntoId).toBe(other.id);
    expect(await recordedBy(actor)).toEqual([]);
  });
});
