import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { read } from "@/server/read";
import { findDecidedPairs, toContradictions } from "../contradictions/pairs";
import type { ContradictionView } from "../contradictions/views";
import { findAlike } from "../matching/match";
import { offerMatches } from "../matching/offer";
import { claimSubjects } from "../matching/subjects";
import type { MatchView } from "../matching/views";

/** What stands beside a claim on its page: the claims that are likely the same, and those that can't hold together with it. */
export interface LikeClaims {
  matches: MatchView[];
  contradictions: ContradictionView[];
}

/** Both from one look among the claims that share its words. Five statements. */
export function findLikeClaims(actor: Actor, claimId: string): Promise<LikeClaims> {
  return read(actor, "claim.read", async (db) => {
    const alike = await findAlike(db, await claimSubjects(db, Prisma.sql`c.id = ${claimId}::uuid`));
    const [own] = alike;
    if (!own) throw notFound("claim");
    const [matches = []] = await offerMatches(db, alike);
    return { matches, contradictions: toContradictions(own, await findDecidedPairs(db, claimId)) };
  });
}
