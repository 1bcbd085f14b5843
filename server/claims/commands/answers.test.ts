import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { evidenceInput } from "@/domain/review/schema";
import { database } from "@/server/database/client";
import { addEvidence } from "@/server/review/commands/add-evidence";
import { answerAppearance, answerEvidence } from "@/server/review/commands/answer-opposition";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aCheckedSource, aClaim, aReview, eventsAbout, supportFrom } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { loadSaved } from "../store";
import { attachAppearance } from "./attach-appearance";
import { detachAppearance } from "./detach-appearance";
import { mergeClaims } from "./merge-claims";
import { moveAppearance } from "./move-appearance";
import { unmergeClaim } from "./unmerge-claim";

useDatabase();

const REASON = "It spoke of another hill.";

let reviewer: Actor;
let [coast, hills, denying] = ["", "", ""];
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  coast = await aCheckedSource("Coast Monitor");
  hills = await aCheckedSource("Hills Monitor");
  denying = await aCheckedSource("Dune Monitor");
});

/** A claim that two origins support and one denies. Gives it and the denial. */
async function aDeniedClaim() {
  const { id } = await supportFrom(
    reviewer,
    await aClaim(reviewer, { chain: [{ sourceId: coast, role: "origin" }] }),
    hills,
  );
  const { articleId } = await anArticle(reviewer);
  const chain = [{ sourceId: denying, role: "origin" as const, stance: "denies" as const }];
  const place = placeInput.parse({ articleId, start: 0, end: 9, chain });
  unwrap(await attachAppearance(reviewer, { ...place, claimId: id }));
  const denial = await database().appearance.findFirstOrThrow({ where: { claimId: id, articleId } });
  return { id, denial: denial.id };
}

const versionOf = async (id: string) => (await database().claim.findUniqueOrThrow({ where: { id } })).version;
const answer = async (claimId: string, appearanceId: string, reason = REASON) =>
  unwrap(
    await answerAppearance(reviewer, { claimId, appearanceId, reason, version: await versionOf(claimId) }),
  );

async function anAnsweredClaim() {
  const claim = await aDeniedClaim();
  await answer(claim.id, claim.denial);
  return claim;
}

const answerTo = async (id: string) =>
  (await database().appearance.findUniqueOrThrow({ where: { id } })).answeredReason;
const review = async (claimId: string) =>
  aReview(await aPerson("reviewer"), await loadSaved(database(), claimId), { verdict: "corroborated" });
const move = async (appearanceId: string, claimId: string) =>
  unwrap(await moveAppearance(reviewer, { appearanceId, claimId }));
const merge = async (claimId: string, into: string) => unwrap(await mergeClaims(reviewer, { claimId, into }));
const unmerge = async (claimId: string) => unwrap(await unmergeClaim(reviewer, { claimId }));
/** What the log says a claim had before it was merged. */
const leftBy = async (id: string) =>
  (await eventsAbout(id)).find(({ kind }) => kind === "ClaimsMerged")?.before;

describe("an answer to a denial", () => {
  it("stays behind when the denial moves to another claim, whose guard asks for one of its own", async () => {
    const [from, to] = [await anAnsweredClaim(), await aDeniedClaim()];
    await answer(to.id, to.denial);
    await move(from.denial, to.id);

    expect(await answerTo(from.denial)).toBeNull();
    expect(await review(to.id)).toMatchObject({ ok: false, error: { kind: "opposition_unanswered" } });
    expect((await eventsAbout(to.id)).at(-1)).toMatchObject({
      kind: "AppearanceMoved",
      before: { appearanceId: from.denial, answer: REASON },
      after: { answer: null },
    });
  });

  it("is there again when the denial comes back, whatever it was answered with elsewhere", async () => {
    const [from, to] = [await anAnsweredClaim(), await aDeniedClaim()];
    await move(from.denial, to.id);
    await answer(to.id, from.denial, "It spoke of another day.");
    await move(from.denial, from.id);
    expect(await answerTo(from.denial)).toBe(REASON);

    await move(from.denial, to.id);
    expect(await answerTo(from.denial)).toBe("It spoke of another day.");
  });

  it("stays behind when the denial is detached, and is there again when both are merged", async () => {
    const { id: claimId, denial } = await anAnsweredClaim();
    const { became } = unwrap(await detachAppearance(reviewer, { claimId, appearanceId: denial }));
    expect(await answerTo(denial)).toBeNull();
    await merge(became.id, claimId);
    expect(await answerTo(denial)).toBe(REASON);
    await unmerge(became.id);
    expect(await answerTo(denial)).toBeNull();
  });

  it("is in the log of a merge that takes it along, and the log names none where there is none", async () => {
    const [answered, denied] = [await anAnsweredClaim(), await aDeniedClaim()];
    const target = await aDeniedClaim();
    for (const { id } of [answered, denied]) await merge(id, target.id);
    expect(await leftBy(answered.id)).toEqual({ answers: { [answered.denial]: REASON } });
    expect(await leftBy(denied.id)).toEqual({ answers: null });
  });

  it("goes along with a merge, which says that both claims are one, and comes back with what is undone", async () => {
    const [merged, target] = [await anAnsweredClaim(), await aDeniedClaim()];
    await merge(merged.id, target.id);
    expect(await answerTo(merged.denial)).toBe(REASON);

    await answer(target.id, merged.denial, "It spoke of both hills.");
    await unmerge(merged.id);
    expect(await answerTo(merged.denial)).toBe(REASON);
  });
});

describe("an answer to evidence against a claim", () => {
  it("that was given while the claim was merged is gone once the merge is undone", async () => {
    const [merged, target] = [await aDeniedClaim(), await aDeniedClaim()];
    const against = evidenceInput.parse({ stance: "against", note: "No trace.", sourceId: denying });
    unwrap(await addEvidence(reviewer, { claimId: merged.id, evidence: against }));
    const where = { stance: "against" as const, claimId: merged.id };
    const { id: evidenceId } = await database().evidence.findFirstOrThrow({ where });
    await merge(merged.id, target.id);
    const given = { claimId: target.id, evidenceId, reason: REASON, version: await versionOf(target.id) };
    unwrap(await answerEvidence(reviewer, given));

    await unmerge(merged.id);
    expect(await database().evidence.findFirstOrThrow({ where })).toMatchObject({ answeredReason: null });
  });
});
