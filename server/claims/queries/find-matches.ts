import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { findAlike } from "../matching/match";
import { offerMatches } from "../matching/offer";
import { claimSubjects, type Subject, suggestionSubjects } from "../matching/subjects";
import type { MatchView } from "../matching/views";
import { claimIs } from "../store";

/** The claims that are likely the same as a claim, strongest first, with the reasons; none that was told apart. Four statements. */
export function findMatchesOfClaim(actor: Actor, key: string): Promise<MatchView[]> {
  return read(actor, "claim.read", async (db) => {
    const subjects = await claimSubjects(db, claimIs(key));
    if (subjects.length === 0) throw notFound("claim");
    return matchesOfOne(db, subjects);
  });
}

/** The claims that a suggestion likely repeats, strongest first, with the reasons; one that is settled has none to offer. Five statements. */
export function findMatchesOfSuggestion(actor: Actor, id: string): Promise<MatchView[]> {
  return read(actor, "claim.read", async (db) => {
    const suggestion = await db.suggestion.findUnique({ where: { id }, select: { id: true } });
    if (!suggestion) throw notFound("suggestion");
    const subjects = await suggestionSubjects(db, [id]);
    return subjects.length === 0 ? [] : matchesOfOne(db, subjects);
  });
}

async function matchesOfOne(db: Database, subjects: Subject[]): Promise<MatchView[]> {
  const [matches = []] = await offerMatches(db, await findAlike(db, subjects));
  return matches;
}

/** What likely same claims are asked for, by id. */
export interface Cards {
  claimIds: readonly string[];
  suggestionIds: readonly string[];
}

/** What is offered for one of the cards. */
export interface CardOffers {
  id: string;
  matches: MatchView[];
}

/** The likely same claims of many claims and open suggestions at once; a card that has none is left out. Five statements. */
export function findOffers(actor: Actor, { claimIds, suggestionIds }: Cards): Promise<CardOffers[]> {
  return read(actor, "claim.read", async (db) => {
    const subjects = [
      ...(await claimSubjects(
        db,
        Prisma.sql`c.id = ANY (${[...claimIds]}::uuid[]) AND c.withdrawn_at IS NULL`,
      )),
      ...(await suggestionSubjects(db, suggestionIds)),
    ];
    if (subjects.length === 0) return [];
    const offered = await offerMatches(db, await findAlike(db, subjects));
    return subjects
      .map(({ id }, at) => ({ id, matches: offered[at] ?? [] }))
      .filter(({ matches }) => matches.length > 0);
  });
}
