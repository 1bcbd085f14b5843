import { z } from "zod";
import { formatPublishedAt, type PublishedAt, parseListedDate } from "@/domain/articles/published-at";
import type { Json } from "@/domain/audit/event";
import { sourceNameInput } from "@/domain/sources/schema";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { webAddress } from "@/lib/web-address";

/** One article of a file to import. */
export interface ImportLine {
  /** The importing party's own key; null when the line has none. */
  externalId: string | null;
  outlet: string;
  title: string;
  /** In the form that the fields of an article take. */
  publishedAt: string;
  url: string | null;
  text: string;
  /** Every other key of the line. */
  metadata: Record<string, Json>;
}

/** Why a line is refused: it is not JSON, not an object, or one of its fields is not as it should be. */
export type ImportRefusalKind = "not_json" | "not_an_object" | "field";

const listedDate = z.string().transform((text, context): PublishedAt => {
  const date = parseListedDate(text);
  if (date !== null) return date;

  context.addIssue({
    code: "custom",
    message: `"${text}" is no date: write 2017-04-05, or 4/5/2017 with the month first`,
  });
  return z.NEVER;
});

const line = z.object({
  id: z.union([z.string().trim().min(1).max(300), z.number().transform(String)]).nullish(),
  outlet: sourceNameInput,
  title: z.string().trim().min(1).max(1000),
  date: listedDate,
  url: webAddress.nullish(),
  text: z.string(),
});

/**
 * Reads one line of a JSONL file: `{id?, outlet, title, date, url?, text}`, other keys kept as metadata. Dates are ISO
 * or as spreadsheets write them, the month first.
 */
export function parseImportLine(written: string): Result<ImportLine, Refusal<ImportRefusalKind>> {
  const value = parseJson(written);
  if (value === undefined) return refuse("not_json", "The line is not JSON.");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("not_an_object", "The line is no JSON object.");
  }

  const parsed = line.safeParse(value);
  if (!parsed.success) return refuseField(parsed.error);
  const { id, outlet, title, date, url, text } = parsed.data;
  return ok({
    externalId: id ?? null,
    ...{ outlet, title, text },
    publishedAt: formatPublishedAt(date),
    url: url ?? null,
    metadata: Object.fromEntries(Object.entries(value).filter(([key]) => !(key in line.shape))),
  });
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function refuseField(error: z.ZodError) {
  const [issue] = error.issues;
  const field = issue?.path.join(".") ?? "";
  return refuse("field", `${field}: ${issue?.message ?? "is not as it should be"}`, field);
}
