import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput } from "@/domain/review/schema";
import { refuse } from "@/lib/result";
import { editClaim } from "@/server/claims/commands/edit-claim";
import { type ClaimSaved, lockOpenClaim } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { transact } from "@/server/transact";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aCorroboratedClaim, aReview, eventsAbout } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { addEvidence } from "./commands/add-evidence";
import { answerEvidence } from "./commands/answer-opposition";
import { reopenClaim } from "./commands/reopen-claim";
import { takeClaim } from "./commands/take-claim";
import { withdrawEvidence } from "./commands/withdraw-evidence";
import { saveReconsidered } from "./reconsider";

useDatabase();

let editor: Actor;
let [coast, hills, bay] = ["", "", ""];

beforeAll(async () => {
  editor = await aPerson("editor");
  coast = await aCheckedSource("Coast Monitor");
  hills = await aCheckedSource("Hills Monitor");
  bay = await aCheckedSource("Bay Monitor");
});

/** A claim that two origins support and the desk found corroborated. */
const decided = () => aCorroboratedClaim(coast, hills);

/** Evidence brought for or against a claim as it stands. Gives its id and the claim. */
async function bring({ id: claimId }: ClaimSaved, stance: "for" | "against", sourceId: string) {
  const evidence = evidenceInput.parse({ stance, note: "Seen by them.", sourceId });
  const claim = unwrap(await addEvidence(editor, { claimId, evidence }));
  const { id } = await database().evidence.findFirstOrThrow({ where: { claimId }, orderBy: { id: "desc" } });
  return { claim, evidenceId: id };
}

const takeBack = async ({ id: claimId, version }: ClaimSaved, evidenceId: string) =>
  unwrap(await withdrawEvidence(editor, { claimId, evidenceId, version }));

const stateOf = (id: string) =>
  database().claim.findUniqueOrThrow({
    where: { id },
    select: { standing: true, round: true, version: true, reReviewReason: true },
  });
const kindsAbout = async (id: string) => (await eventsAbout(id)).map(({ kind }) => kind);

describe("a change to what a decided claim rests on", () => {
  it("that moves nothing makes its next version and leaves the decision", async () => {
    const before = await decided();
    const { claim } = await bring(before, "for", coast);

    expect(claim).toMatchObject({ standing: "corroborated", version: before.version + 1 });
    expect(await stateOf(claim.id)).toMatchObject({ round: 1, reReviewReason: null });
    expect(await kindsAbout(claim.id)).not.toContain("ClaimNeedsReReview");
  });

  it("that adds an origin sends it to review again in the next round, and says why", async () => {
    const before = await decided();
    const { claim } = await bring(before, "for", bay);
    const reason = "Evidence was added: its groups of origins changed.";

    expect(claim).toMatchObject({ standing: "needs_re_review", version: before.version + 1 });
    expect(await stateOf(claim.id)).toMatchObject({ round: 2, reReviewReason: reason });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      ...{ kind: "ClaimNeedsReReview", actorId: editor.userId, reason },
      before: { standing: "corroborated", round: 1 },
      after: { standing: "needs_re_review", round: 2 },
    });
  });

  it("that is refused leaves the claim, its basis and the log as they were", async () => {
    const { id } = await decided();
    const [before, basis, events] = [await stateOf(id), await basisOf(id), await kindsAbout(id)];
    const refused = await transact(editor, async (work) => {
      const claim = await lockOpenClaim(work.tx, id);
      return saveReconsidered(work, claim, {
        because: "Nothing was done",
        change: async () => refuse("not_now", "Not now."),
      });
    });

    expect(refused).toMatchObject({ ok: false, error: { kind: "not_now" } });
    expect([await stateOf(id), await basisOf(id), await kindsAbout(id)]).toEqual([before, basis, events]);
  });

  it("is noticed where nothing was kept of what it rests on, as before an upgrade", async () => {
    const { id, ...rest } = await decided();
    await database().decisionBasis.delete({ where: { claimId: id } });
    const { claim, evidenceId } = await bring({ id, ...rest }, "against", bay);
    expect(claim.standing).toBe("needs_re_review");
    expect(await takeBack(claim, evidenceId)).toMatchObject({ standing: "corroborated" });
  });
});

const basisOf = (claimId: string) => database().decisionBasis.findUnique({ where: { claimId } });

describe("a claim that a change sent back", () => {
  it("stands as it was decided once the change is undone, with its round and without a new review", async () => {
    const { claim, evidenceId } = await bring(await decided(), "against", bay);
    expect(await stateOf(claim.id)).toMatchObject({ standing: "needs_re_review", round: 2 });
    const back = await takeBack(claim, evidenceId);
    const reason = "Evidence was withdrawn: it counts as it did when it was decided.";

    expect(back).toMatchObject({ standing: "corroborated", version: claim.version + 1 });
    expect(await stateOf(claim.id)).toMatchObject({ round: 1, reReviewReason: null });
    expect((await eventsAbout(claim.id)).at(-1)).toMatchObject({
      ...{ kind: "ClaimReReviewLifted", reason },
      before: { standing: "needs_re_review", round: 2 },
      after: { standing: "corroborated", round: 1 },
    });
  });

  it("stands again when what speaks against it is answered instead", async () => {
    const { claim, evidenceId } = await bring(await decided(), "against", bay);
    const answer = {
      claimId: claim.id,
      evidenceId,
      version: claim.version,
      reason: "They saw another town.",
    };
    expect(unwrap(await answerEvidence(editor, answer))).toMatchObject({ standing: "corroborated" });
  });

  it("waits until all that sent it back is undone", async () => {
    const first = await bring(await decided(), "against", bay);
    const second = await bring(first.claim, "against", bay);
    const half = await takeBack(second.claim, first.evidenceId);

    expect(half.standing).toBe("needs_re_review");
    expect(await takeBack(half, second.evidenceId)).toMatchObject({ standing: "corroborated" });
  });

  it("is sent back again by the next such change", async () => {
    const { claim, evidenceId } = await bring(await decided(), "against", bay);
    const again = await bring(await takeBack(claim, evidenceId), "against", bay);
    expect(again.claim.standing).toBe("needs_re_review");
    expect(await takeBack(again.claim, again.evidenceId)).toMatchObject({ standing: "corroborated" });
  });

  it.each<[string, (claim: ClaimSaved) => Promise<ClaimSaved>]>([
    [
      "was taken for review",
      async ({ id: claimId, version }) => unwrap(await takeClaim(editor, { claimId, version })),
    ],
    [
      "was worded anew",
      async ({ id: claimId, version }) =>
        editClaim(editor, { claimId, version, statement: "It fell at noon." }),
    ],
    ["was reviewed anew", async (claim) => unwrap(await aReview(editor, claim))],
  ])("is not lifted once it %s: people are at it", async (_, step) => {
    const { claim, evidenceId } = await bring(await decided(), "against", bay);
    const next = await step(claim);
    const after = await takeBack(next, evidenceId);

    expect(await stateOf(claim.id)).toMatchObject({ standing: next.standing, round: 2 });
    expect(after.version).toBe(next.version + 1);
    expect(await kindsAbout(claim.id)).not.toContain("ClaimReReviewLifted");
  });
});

describe("a claim that an editor reopened", () => {
  it("waits for its review, whatever else is done and undone", async () => {
    const { id: claimId, version } = await decided();
    const reopened = unwrap(await reopenClaim(editor, { claimId, version, reason: "A new report." }));
    const { claim, evidenceId } = await bring(reopened, "against", bay);
    await takeBack(claim, evidenceId);

    expect(await stateOf(claimId)).toMatchObject({
      ...{ standing: "needs_re_review", round: 2, reReviewReason: "A new report." },
    });
    expect(await kindsAbout(claimId)).not.toContain("ClaimReReviewLifted");
  });
});
