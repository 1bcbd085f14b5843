import { z } from "zod";
import { claimKey } from "@/domain/claims/schema";
import { VERDICTS } from "@/domain/claims/standing";
import { version } from "@/lib/version";
import { webAddress } from "@/lib/web-address";

const words = z.string().trim().min(1).max(10_000);
const carriers = ["url", "captureId", "claimId", "quote", "note"] as const;

/** Whether a piece of evidence speaks for or against the claim. */
export const EVIDENCE_STANCES = ["for", "against"] as const;

/** One of the two stances of evidence. */
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

/** Credibility of one claim by the Admiralty code: 1 best, 5 improbable, 6 unknown and never the worst. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

/** One of the closed set of credibilities. */
export type Credibility = (typeof CREDIBILITIES)[number];

/** The words of the Admiralty code for each credibility. */
export const CREDIBILITY_LABELS: Record<Credibility, string> = {
  1: "Confirmed by other independent sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtful",
  5: "Improbable",
  6: "Cannot be judged",
};

/** Said of evidence that holds nothing to check. */
export const NO_CARRIER = "give an address, a capture, a claim, a quote or a note";

/**
 * What a reviewer brings for or against. At least one of address, capture, claim, quote or note must be there; its own
 * origin is a source by id or by name, or left out when it is not known.
 */
export const evidenceInput = z
  .strictObject({
    stance: z.enum(EVIDENCE_STANCES),
    url: webAddress.optional(),
    captureId: z.uuid().optional(),
    claimId: claimKey.optional(),
    quote: words.optional(),
    note: words.optional(),
    source: z.string().trim().min(1).max(300).optional(),
    sourceId: z.uuid().optional(),
  })
  .refine((evidence) => carriers.some((carrier) => evidence[carrier] !== undefined), {
    error: NO_CARRIER,
    path: ["url"],
  })
  .refine((evidence) => evidence.source === undefined || evidence.sourceId === undefined, {
    error: "name the source, or give its id, not both",
    path: ["source"],
  });

/** Evidence as parsed from {@link evidenceInput}. */
export type EvidenceInput = z.infer<typeof evidenceInput>;

/** The least characters of a reason to decide against the guard: it is shown beside the standing for good, and "ok" is none. */
export const LEAST_REASON = 12;

const exceptionReason = z
  .string()
  .trim()
  .min(LEAST_REASON, `must say why, in ${LEAST_REASON} characters or more`)
  .max(10_000);

/** One reviewer's judgement. `reason` is what an editor writes to decide against the guard. */
export const reviewInput = z.strictObject({
  verdict: z.enum(VERDICTS),
  credibility: z.literal(CREDIBILITIES).optional(),
  rationale: words,
  evidence: z.array(evidenceInput).max(50).optional(),
  reason: exceptionReason
    .optional()
    .describe("why an editor decides against the rule; kept, shown beside the standing and counted"),
  version,
});

/** A review as parsed from {@link reviewInput}. */
export type ReviewInput = z.infer<typeof reviewInput>;

/** Opening a decided claim again, with the reason that is kept. */
export const reopenInput = z.strictObject({ reason: words, version });

/** A reopening as parsed from {@link reopenInput}. */
export type ReopenInput = z.infer<typeof reopenInput>;

/** Marking what speaks against as answered, with the reason the guard asks for. */
export const answerInput = z.strictObject({ reason: words, version });

/** An answer as parsed from {@link answerInput}. */
export type AnswerInput = z.infer<typeof answerInput>;
