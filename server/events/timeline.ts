import "server-only";
import { formatPublishedAt, momentOfDay } from "@/domain/articles/published-at";
import type { Days } from "@/domain/claims/matching/traits";
import { saidOn } from "@/domain/events/said-on";
import { firstDayOf, lastDayOf } from "@/domain/sources/period";
import { Prisma } from "@/generated/prisma/client";
import type { AppearanceView } from "@/server/claims/views";
import type { EventDetail } from "./views";

/** What is printed around an appearance, as far as its sentence may reach. */
export interface WordsAround {
  id: string;
  before: string;
  after: string;
}

/** How far a sentence is followed on each side, in code points. */
const REACH = 300;

/** A JSON array of the words around all appearances of the claim in alias `c`. */
export const WORDS_AROUND_JSON = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', a.id,
    'before', substring(cap.text FROM greatest(a.span_start - ${REACH}::int, 0) + 1 FOR least(a.span_start, ${REACH}::int)),
    'after', substring(cap.text FROM a.span_end + 1 FOR ${REACH}::int))), '[]')
  FROM appearances a JOIN captures cap ON cap.id = a.capture_id WHERE a.claim_id = c.id)`;

/** A claim of an event with what its timeline is drawn from. */
export interface TimedClaim {
  ref: string;
  statement: string;
  /** The days it may have happened on, as far as the statement says it. */
  happenedOn: Days | null;
  appearances: readonly AppearanceView[];
  around: readonly WordsAround[];
}

type Moment = EventDetail["timeline"][number];

/** What happens on a day is told before what is said of it, and that before what is printed. */
const ORDER: readonly Moment["kind"][] = ["happened", "said", "published"];

/**
 * When what the claims say happened, when their origins said it, and when it was printed, by day (rule: Time). What is known to
 * lie in several days ("in May", "overnight", an article dated to its month) stands at the first of them.
 */
export function toTimeline(claims: readonly TimedClaim[]): Moment[] {
  return claims
    .flatMap((claim) => [...happened(claim), ...claim.appearances.flatMap((one) => ofAppearance(claim, one))])
    .sort(inOrder);
}

function inOrder(one: Moment, other: Moment): number {
  const key = ({ day, kind, claim }: Moment) => `${day} ${ORDER.indexOf(kind)} ${claim}`;
  return key(one).localeCompare(key(other), "en");
}

function happened({ ref, statement, happenedOn }: TimedClaim): Moment[] {
  return happenedOn === null
    ? []
    : [
        {
          ...{ day: happenedOn.from, lastDay: happenedOn.to, kind: "happened" },
          ...{ claim: ref, words: statement, article: null },
        },
      ];
}

/** When an article came out, where that is known to the day. */
export function dayPublished({ publishedAt, publishedAtPrecision }: AppearanceView["article"]): Date | null {
  return momentOfDay(publishedAt === null ? null : new Date(publishedAt), publishedAtPrecision);
}

/** The days an article may have come out on: one, or the month or year to which its date is known. */
function daysPublished({ publishedAt, publishedAtPrecision }: AppearanceView["article"]): Days | null {
  if (publishedAt === null || publishedAtPrecision === null) return null;
  const known = formatPublishedAt({ at: publishedAt, precision: publishedAtPrecision }).slice(0, 10);
  return { from: firstDayOf(known), to: lastDayOf(known) };
}

function ofAppearance({ ref, around }: TimedClaim, appearance: AppearanceView): Moment[] {
  const { chain, article } = appearance;
  const { outlet, ref: articleRef } = article;
  const printed = around.find(({ id }) => id === appearance.id);
  const said = saidOn({
    ...{ before: printed?.before ?? "", after: printed?.after ?? "" },
    cue: chain.at(-1)?.cue ?? null,
    publishedAt: dayPublished(article),
  });
  const speaker = chain.at(-1)?.source ?? outlet;
  const on = (days: Days | null, kind: Moment["kind"], words: string): Moment[] =>
    days === null ? [] : [{ day: days.from, lastDay: days.to, kind, claim: ref, words, article: articleRef }];
  return [
    ...on(said === null ? null : { from: said, to: said }, "said", speaker),
    ...on(daysPublished(article), "published", outlet),
  ];
}
