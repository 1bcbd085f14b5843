import { z } from "zod";
import { EVIDENCE_STANCES, NO_CARRIER } from "@/domain/review/schema";
import { asSentence } from "@/lib/sentence";

const option = z.strictObject({
  value: z.string(),
  label: z.string(),
  hint: z.string().optional(),
  isNew: z.boolean().optional(),
});

/** A piece of evidence while it is typed; `source` is its own origin, null when nobody could say. */
export const evidenceDraft = z.strictObject({
  key: z.int(),
  stance: z.enum(EVIDENCE_STANCES),
  url: z.string(),
  quote: z.string(),
  note: z.string(),
  source: option.nullable(),
});

/** A piece of evidence while it is typed. */
export type EvidenceDraft = z.infer<typeof evidenceDraft>;

/** An empty piece of evidence. */
export function emptyEvidence(key: number, stance: EvidenceDraft["stance"] = "for"): EvidenceDraft {
  return { key, stance, url: "", quote: "", note: "", source: null };
}

/** Whether nothing was typed yet; such a row is not sent. */
export function isBlankEvidence({ url, quote, note, source }: EvidenceDraft): boolean {
  return source === null && [url, quote, note].every((text) => text.trim() === "");
}

/** What the server says of a field, in words that name only what the form has. */
export function problemInForm(problem: string | undefined): string | undefined {
  return problem !== undefined && asSentence(problem) === asSentence(NO_CARRIER)
    ? "Give an address, a quote or a note."
    : problem;
}

/** The evidence as the server takes it: blank fields left out, the source by id, or by name when it is new. */
export function toEvidenceInput({ stance, source, ...texts }: EvidenceDraft) {
  const { url, quote, note } = texts;
  return {
    stance,
    ...withText("url", url),
    ...withText("quote", quote),
    ...withText("note", note),
    ...(source === null ? {} : source.isNew ? { source: source.label } : { sourceId: source.value }),
  };
}

function withText<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const trimmed = text.trim();
  return trimmed === "" ? {} : ({ [key]: trimmed } as Record<K, string>);
}
