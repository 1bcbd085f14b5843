import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import type { Writable } from "node:stream";
import { z } from "zod";
import type { Span } from "@/lib/text/code-points";
import { linesOf } from "@/lib/text/lines";
import { counted } from "@/lib/words";
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

/** Where lines come from and go to; `complain` takes a sentence about a line that was refused. */
export interface ExtractStreams {
  input: AsyncIterable<string>;
  output: Writable;
  complain: (sentence: string) => void;
}

/** The text of a file, or of standard input without a path or for "-", in pieces. */
export function openInput(path?: string): AsyncIterable<string> {
  if (!path || path === "-") return process.stdin.setEncoding("utf8");
  if (!existsSync(path)) throw new CannotStart(`There is no file ${path}.`);
  return createReadStream(path, "utf8");
}

/**
 * Prints a line for each line of JSON, in the same order. Streams: one line is held at a time, and reading waits for a slow
 * reader of what is written. A line that makes no sense is refused with its number, and the rest goes on. Gives the exit
 * code: 1 when a line was refused.
 */
export async function extractLines({ input, output, complain }: ExtractStreams): Promise<number> {
  let number = 0;
  let refused = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === "") continue;
    try {
      await write(output, `${await extractLine(line)}\n`);
    } catch (error) {
      refused++;
      complain(`line ${number}: ${reasonOf(error)}`);
    }
  }
  if (refused === 0) return 0;

  complain(`${counted(refused, "line")} refused, the others are done; the exit code is 1.`);
  return 1;
}

async function write(output: Writable, line: string): Promise<void> {
  if (!output.write(line)) await once(output, "drain");
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((issue) => `${issue.path.join(".") || "it"}: ${issue.message}`).join("; ");
  return error instanceof Error ? error.message : String(error);
}
