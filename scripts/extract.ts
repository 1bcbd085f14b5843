import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Span } from "@/lib/text/code-points";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { extractTagged } from "@/server/extraction/extract-tagged";

/** One line of the input. Other keys are ignored; texts are taken as they are, so that spans fit them. */
const Line = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  publishedAt: z.coerce.date().nullish().catch(null),
  language: z.string().nullish(),
});

const toPair = ({ start, end }: Span) => [start, end];

/** Extracts one line of JSON into one line of JSON; throws with a sentence on what is wrong. */
async function extractLine(line: string): Promise<string> {
  const { id, text, title, outlet, publishedAt, language } = Line.parse(JSON.parse(line));
  const extractions = await extractTagged(text, {
    language: language ?? "en",
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    publishedAt: publishedAt ?? null,
  });

  return JSON.stringify({
    id,
    attributions: extractions.map(({ source, cue, content, chain, figures, times, ...rest }) => ({
      source: source.map(toPair),
      cue: cue.map(toPair),
      content: content.map(toPair),
      chain: chain.map((link) => ({
        ...link,
        span: link.span && toPair(link.span),
        cueSpan: link.cueSpan && toPair(link.cueSpan),
      })),
      figures: figures.map((figure) => ({
        ...figure,
        span: toPair(figure.span),
        partOf: figure.partOf && toPair(figure.partOf),
      })),
      times: times.map((time) => ({ ...time, span: toPair(time.span) })),
      ...rest,
    })),
  });
}

/**
 * Reads lines of JSON from a file, or from standard input without a path or for "-", and prints a line for each. Streams: one
 * line is held at a time, and writing waits for a slow reader. Gives the exit code: 1 when a line was refused.
 */
export async function extractLines(path?: string): Promise<number> {
  if (path && path !== "-" && !existsSync(path)) throw new CannotStart(`There is no file ${path}.`);
  const input = path && path !== "-" ? createReadStream(path, "utf8") : process.stdin;
  let number = 0;
  let refused = 0;

  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    try {
      if (!process.stdout.write(`${await extractLine(line)}\n`))
        await new Promise((resolve) => process.stdout.once("drain", resolve));
    } catch (error) {
      refused++;
      console.error(`line ${number}: ${reasonOf(error)}`);
    }
  }

  return refused === 0 ? 0 : 1;
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  return error instanceof Error ? error.message : String(error);
}
