"use server";

import { z } from "zod";
import { claimKey, versionInput } from "@/domain/claims/schema";
import { originDecisionInput } from "@/domain/corroboration/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { decideOrigins as decide, withdrawOriginDecision as withdraw } from "./commands/decide-origins";

/** Declares two origins of a claim dependent or independent. */
export const decideOrigins = defineAction({
  permission: "origin.decide",
  input: originDecisionInput.safeExtend({ claimId: claimKey }),
  run: async (actor, input) => unwrap(await decide(actor, input)),
});

/** Takes such a decision back. */
export const withdrawOriginDecision = defineAction({
  permission: "origin.decide",
  input: versionInput.extend({ claimId: claimKey, decisionId: z.uuid() }),
  run: async (actor, input) => unwrap(await withdraw(actor, input)),
});
