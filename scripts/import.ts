import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { consoleActor } from "@/server/access/gates/console";
import { type ImportReport, importLines } from "@/server/articles/import-file";
import { disconnect } from "@/server/database/client";

const USAGE = "Usage: npm run import -- FILE.jsonl";
const BAR_WIDTH = 30;
const SHOWN_EVERY_MS = { terminal: 100, file: 1_000 };

/** Imports a file of articles, one JSON object a line; the exit code says whether every line went in. */
async function main([file, ...rest]: string[]): Promise<number> {
  if (!file || rest.length > 0) return complain(USAGE);
  const total = statSync(file, { throwIfNoEntry: false })?.size;
  if (total === undefined) return complain(`There is no file ${file}.`);

  const lines = createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const report = await importLines(consoleActor(), lines, showProgress(total));
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  printReport(report);
  return report.refused.length > 0 ? 1 : 0;
}

function complain(words: string): number {
  console.error(words);
  return 2;
}

function showProgress(total: number) {
  const interval = process.stderr.isTTY ? SHOWN_EVERY_MS.terminal : SHOWN_EVERY_MS.file;
  let read = 0;
  let shown = Date.now();
  return ({ refused }: ImportReport, { number, bytes }: { number: number; bytes: number }) => {
    read += bytes;
    if (Date.now() - shown < interval) return;
    shown = Date.now();
    const share = Math.min(1, read / Math.max(1, total));
    const words = `${Math.floor(share * 100)} %, line ${number}, ${refused.length} refused`;
    process.stderr.write(process.stderr.isTTY ? `\r${bar(share)} ${words}\u001b[K` : `${words}\n`);
  };
}

function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  return `[${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}]`;
}

function printReport({ counts, refused }: ImportReport): void {
  console.log(
    `${counts.new_article} new articles, ${counts.new_capture} new captures, ${counts.already_there} there already, ${refused.length} refused.`,
  );
  for (const { number, reason } of refused) console.log(`  line ${number}: ${reason}`);
}

process.exitCode = await main(process.argv.slice(2)).finally(disconnect);
