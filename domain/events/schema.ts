import { z } from "zod";
import { DATE_PRECISIONS } from "@/domain/articles/published-at";
import { claimKey } from "@/domain/claims/schema";
import { FIGURE_BOUNDS, FIGURE_CATEGORIES, FIGURE_GROUPS } from "@/domain/figures/figure";
import { moment } from "@/lib/day";
import { version } from "@/lib/version";

/** How an event is named by a client: its id or its short reference, such as E-3. */
export const eventKey = z.union([
  z.uuid(),
  z.string().regex(/^[Ee]-[1-9]\d{0,9}$/, "must be an id or a reference such as E-3"),
]);

const title = z.string().trim().min(1).max(300);
const place = z.string().trim().min(1).max(300).nullable();
/** When it happened, in UTC, with how exactly that is known; what is finer than the precision is padding. */
const happened = z.strictObject({ at: moment, precision: z.enum(DATE_PRECISIONS) }).nullable();

/** A new event, with the claims that are about it. */
export const eventInput = z.strictObject({
  title,
  place: place.default(null),
  happened: happened.default(null),
  claims: z.array(claimKey).max(100).default([]),
});
/** A new event, as parsed. */
export type EventInput = z.infer<typeof eventInput>;

/** A change of an event's own words; what is left out stays. */
export const eventPatch = z.strictObject({
  title: title.optional(),
  place: place.optional(),
  happened: happened.optional(),
  version,
});
/** A change of an event, as parsed. */
export type EventPatch = z.infer<typeof eventPatch>;

/** The most claims that one event is about: its page and its answer hold all of them, with every appearance. */
export const MOST_EVENT_CLAIMS = 500;

/** A claim that is about the event. */
export const eventClaimInput = z.strictObject({ claimId: claimKey });

const number = z.number().min(0).max(1e12).nullable();

/** A figure as a person gives it: a range that is upside down is refused with its field named. */
export const figureInput = z
  .strictObject({
    printed: z.string().trim().min(1).max(200),
    low: number,
    high: number,
    bound: z.enum(FIGURE_BOUNDS),
    category: z.enum(FIGURE_CATEGORIES),
    group: z.enum(FIGURE_GROUPS).nullable().default(null),
    unit: z.string().trim().max(60).default("people"),
    /** The printed words for those counted, in lower case: "insurgents"; null when the text says none. */
    ofWhom: z.string().trim().toLowerCase().min(1).max(120).nullable().default(null),
    coded: z.string().trim().max(60).nullable().default(null),
  })
  .refine(({ low, high }) => low !== null || high !== null, {
    error: "a figure has at least one end",
    path: ["low"],
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, {
    error: "must not be less than low",
    path: ["high"],
  });
/** A figure of a claim, as people correct it and the event table reads it. */
export type ClaimFigure = z.infer<typeof figureInput>;

/**
 * All figures of a claim in place of those read from its text, or null to have those read again; `version` 0 while nobody
 * has corrected them.
 */
export const figuresPatch = z.strictObject({ figures: z.array(figureInput).max(50).nullable(), version });
/** Corrected figures, as parsed. */
export type FiguresPatch = z.infer<typeof figuresPatch>;
