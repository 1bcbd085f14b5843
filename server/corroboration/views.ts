import { z } from "zod";
import { STANCES } from "@/domain/claims/link";
import { type Independence, JOIN_KINDS, ORIGIN_DECISIONS } from "@/domain/corroboration/model";

const key = z.string();
const camp = z.strictObject({ campId: key, camp: z.string(), conflict: z.string() });

/** The count of independent origins with its whole explanation, as it leaves the server. */
export const independenceView = z.strictObject({
  outlets: z.int(),
  independentOrigins: z.int(),
  strongGroups: z.int(),
  weakGroups: z.int(),
  supply: z.int(),
  camps: z.array(camp.extend({ groups: z.int() })),
  crossCamp: z.boolean(),
  separations: z.array(
    z.strictObject({ between: z.array(key), reason: z.string(), stillJoined: z.boolean() }),
  ),
  explanation: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      key,
      weak: z.boolean(),
      origins: z.array(
        z.strictObject({
          sourceId: key.nullable(),
          name: z.string(),
          weakness: z.enum(["unnamed", "unchecked", "not_stated", "loop"]).nullable(),
          recordedIds: z.array(key),
          camps: z.array(camp),
          againstInterest: z.boolean(),
        }),
      ),
      appearanceIds: z.array(key),
      evidenceIds: z.array(key),
      joins: z.array(
        z.strictObject({
          kind: z.enum(JOIN_KINDS),
          reason: z.string(),
          between: z.array(key),
        }),
      ),
      camps: z.array(camp),
      againstInterest: z.boolean(),
    }),
  ),
  opposition: z.array(
    z.strictObject({
      kind: z.enum(["appearance", "evidence"]),
      id: key,
      ref: z.string().nullable(),
      sourceName: z.string().nullable(),
      stance: z.enum([...STANCES, "against"]),
      bareDenial: z.boolean(),
      answered: z.boolean(),
      blocks: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Independence>;

const named = z.strictObject({ id: key, name: z.string() });

/** A person's word on two origins of a claim; it stands until it is withdrawn. */
const originDecisionView = z.strictObject({
  id: key,
  decision: z.enum(ORIGIN_DECISIONS),
  origins: z.array(named),
  reason: z.string(),
  decidedBy: named,
  decidedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});
/** A person's word on two origins of a claim. */
export type OriginDecisionView = z.infer<typeof originDecisionView>;

/** The count of a claim with the rule that counted, the day it counted for, people's decisions and texts that are alike. */
export const independenceDetail = independenceView.extend({
  claimId: key,
  claimRef: z.string(),
  claimVersion: z.int(),
  ruleVersion: z.int(),
  day: z.iso.date().nullable(),
  decisions: z.array(originDecisionView),
  sameTexts: z.array(
    z.strictObject({ between: z.tuple([key, key]), appearanceIds: z.tuple([key, key]), share: z.number() }),
  ),
});
/** The count of a claim as its own page and call get it. */
export type IndependenceDetail = z.infer<typeof independenceDetail>;

/** What would become of corroborated claims if some origins were discounted. */
export const whatIfView = z.strictObject({
  sources: z.array(z.strictObject({ id: key, ref: z.string(), name: z.string() })),
  corroborated: z.int(),
  falling: z.int(),
  byEvent: z.array(
    z.strictObject({
      eventId: key.nullable(),
      event: z.string().nullable(),
      place: z.string().nullable(),
      falling: z.int(),
    }),
  ),
  claims: z.array(
    z.strictObject({
      id: key,
      ref: z.string(),
      statement: z.string(),
      event: z.string().nullable(),
      place: z.string().nullable(),
    }),
  ),
});
/** What would become of corroborated claims if some origins were discounted. */
export type WhatIf = z.infer<typeof whatIfView>;
