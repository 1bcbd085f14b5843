import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { acceptInput } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { aPerson } from "@/test/builders/actors";
import { aClaim, recordedBy, theAppearance } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "./accept-suggestion";
import { attachAppearance } from "./attach-appearance";
import { decideContradiction } from "./decide-contradiction";
import { detachAppearance } from "./detach-appearance";
import { mergeClaims } from "./merge-claims";
import { moveAppearance } from "./move-appearance";
import { rejectSuggestion } from "./reject-suggestion";
import { reopenSuggestion } from "./reopen-suggestion";
import { forgetDistinction, tellApart } from "./tell-apart";
import { unmergeClaim } from "./unmerge-claim";
import { restoreClaim } from "./withdraw-claim";

useDatabase();

let claimThere: string;

beforeAll(async () => {
  claimThere = (await aClaim(await aPerson("reviewer"))).id;
});

const aPlace = (articleId: string) => placeInput.parse({ articleId, start: 0, end: 8 });
const decision = { state: "confirmed" as const, reasons: ["Both can't be."], version: 0 };
const nowhere = newId();

const UNKNOWN: [string, (actor: Actor, claimId: string) => Promise<unknown>][] = [
  [
    "acceptSuggestion",
    (actor) => acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId: nowhere }),
  ],
  ["rejectSuggestion", (actor) => rejectSuggestion(actor, { suggestionId: nowhere })],
  ["reopenSuggestion", (actor) => reopenSuggestion(actor, { suggestionId: nowhere })],
  ["restoreClaim", (actor) => restoreClaim(actor, { claimId: nowhere, version: 1 })],
  [
    "attachAppearance, the claim",
    (actor) => attachAppearance(actor, { ...aPlace(nowhere), claimId: nowhere }),
  ],
  [
    "attachAppearance, the article",
    (actor, claimId) => attachAppearance(actor, { ...aPlace(nowhere), claimId }),
  ],
  [
    "detachAppearance, the claim",
    (actor) => detachAppearance(actor, { claimId: nowhere, appearanceId: nowhere }),
  ],
  ["detachAppearance", (actor, claimId) => detachAppearance(actor, { claimId, appearanceId: nowhere })],
  ["moveAppearance", (actor, claimId) => moveAppearance(actor, { claimId, appearanceId: nowhere })],
  [
    "moveAppearance, the claim",
    async (actor, claimId) =>
      moveAppearance(actor, { claimId: nowhere, appearanceId: (await theAppearance(claimId)).id }),
  ],
  ["mergeClaims", (actor, into) => mergeClaims(actor, { claimId: nowhere, into })],
  ["mergeClaims, the other", (actor, claimId) => mergeClaims(actor, { claimId, into: nowhere })],
  ["unmergeClaim", (actor) => unmergeClaim(actor, { claimId: nowhere })],
  ["tellApart", (actor, claimId) => tellApart(actor, { claimId: nowhere, from: { claimId } })],
  ["tellApart, the other", (actor, claimId) => tellApart(actor, { claimId, from: { claimId: nowhere } })],
  [
    "tellApart, the suggestion",
    (actor, claimId) => tellApart(actor, { claimId, from: { suggestionId: nowhere } }),
  ],
  ["forgetDistinction", (actor) => forgetDistinction(actor, { id: nowhere })],
  [
    "decideContradiction",
    (actor, claimId) => decideContradiction(actor, { claimId, other: nowhere, ...decision }),
  ],
];

describe("a command on what is not there", () => {
  it.each(UNKNOWN)("%s: says so and records nothing", async (_, command) => {
    const actor = await aPerson("reviewer", "editor");
    await expect(command(actor, claimThere)).rejects.toMatchObject({ code: "not_found" });
    expect(await recordedBy(actor)).toEqual([]);
  });
});
