import "server-only";
import type { Actor } from "@/domain/access/actor";
import { notFound } from "@/lib/app-error";
import { read } from "@/server/read";
import { findAlike } from "../matching/match";
import { claimSubjects } from "../matching/subjects";
import { claimIs } from "../store";
import { findDecidedPairs, toContradictions } from "./pairs";
import type { ContradictionView } from "./views";

/** The claims that can't hold together with a claim, by id or reference: confirmed ones first. Four statements. */
export function findContradictions(actor: Actor, key: string): Promise<ContradictionView[]> {
  return read(actor, "claim.read", async (db) => {
    const [own] = await findAlike(db, await claimSubjects(db, claimIs(key)));
    if (!own) throw notFound("claim");
    return toContradictions(own, await findDecidedPairs(db, own.asked.id));
  });
}
