"use server";

import { z } from "zod";
import { claimKey, versionInput } from "@/domain/claims/schema";
import { answerInput, evidenceInput, reopenInput, reviewInput } from "@/domain/review/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { addEvidence as add } from "./commands/add-evidence";
import {
  answerEvidence as answerAgainst,
  answerAppearance as answerDenial,
} from "./commands/answer-opposition";
import { reopenClaim as reopen } from "./commands/reopen-claim";
import { takeClaim as take } from "./commands/take-claim";
import { restoreEvidence as restore, withdrawEvidence as withdraw } from "./commands/withdraw-evidence";
import { writeReview as write } from "./commands/write-review";

const ofClaim = { claimId: claimKey };
const ofEvidence = { ...ofClaim, evidenceId: z.uuid() };

/** Brings evidence for or against a claim. */
export const addEvidence = defineAction({
  permission: "evidence.add",
  input: z.strictObject({ ...ofClaim, evidence: evidenceInput }),
  run: async (actor, input) => unwrap(await add(actor, input)),
});

/** Takes evidence back; undone by `restoreEvidence`. */
export const withdrawEvidence = defineAction({
  permission: "evidence.withdraw",
  input: versionInput.extend(ofEvidence),
  run: async (actor, input) => unwrap(await withdraw(actor, input)),
});

/** Brings withdrawn evidence back. */
export const restoreEvidence = defineAction({
  permission: "evidence.withdraw",
  input: versionInput.extend(ofEvidence),
  run: async (actor, input) => unwrap(await restore(actor, input)),
});

/** Marks evidence against as answered. */
export const answerEvidence = defineAction({
  permission: "evidence.answer",
  input: answerInput.extend(ofEvidence),
  run: async (actor, input) => unwrap(await answerAgainst(actor, input)),
});

/** Marks an appearance that denies the claim as answered. */
export const answerAppearance = defineAction({
  permission: "evidence.answer",
  input: answerInput.extend({ ...ofClaim, appearanceId: z.uuid() }),
  run: async (actor, input) => unwrap(await answerDenial(actor, input)),
});

/** Gives a review; it decides when it is the last one needed and the guard lets it. */
export const writeReview = defineAction({
  permission: "review.write",
  input: reviewInput.extend(ofClaim),
  run: async (actor, input) => unwrap(await write(actor, input)),
});

/** Opens a decided claim for another round. */
export const reopenClaim = defineAction({
  permission: "review.reopen",
  input: reopenInput.extend(ofClaim),
  run: async (actor, input) => unwrap(await reopen(actor, input)),
});

/** Takes a claim for review, so that others see somebody is at it. */
export const takeClaim = defineAction({
  permission: "review.write",
  input: versionInput.extend(ofClaim),
  run: async (actor, input) => unwrap(await take(actor, input)),
});
