import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { extract } from "@/domain/extraction/extract";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

const Line = z.object({
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  date: z.coerce.date().nullish().catch(null),
});

/** A claim of the desk that the written pairs are hidden among. */
export interface DeskClaim {
  statement: string;
  publishedAt: Date | null;
}

/** The claims of a file of articles, one JSON object a line: what the extractor suggests, and each headline. */
export function readCorpusClaims(path: string): DeskClaim[] {
  if (!existsSync(path)) throw new CannotStart(`There are no articles at ${path}.`);
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => claimsOf(Line.parse(JSON.parse(line))));
}

function claimsOf({ text, title, outlet, date }: z.infer<typeof Line>): DeskClaim[] {
  const publishedAt = date ?? null;
  const about = { language: "en", title: title ?? undefined, outlet: outlet ?? undefined, publishedAt };
  const statements = extract(text, about).map(({ statement }) => statement.slice(0, 2000));
  return [...(title ? [title] : []), ...statements]
    .filter((statement) => statement.trim() !== "")
    .map((statement) => ({ statement, publishedAt }));
}
