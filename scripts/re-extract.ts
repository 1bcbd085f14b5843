import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import { renewalInWords } from "@/domain/extraction/renewal";
import { counted } from "@/lib/words";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";
import { type RenewalReport, renewAll } from "@/server/extraction/renew-all";

const SHOWN_EVERY_MS = 1000;

/** Reads all articles again that an older extractor read; the exit code says whether every one could be read. */
async function main(): Promise<number> {
  const report = await renewAll(consoleActor(), showProgress());
  console.log(`${EXTRACTOR_VERSION} read ${inWords(report)}`);
  if (report.withoutPack > 0)
    console.log(`${counted(report.withoutPack, "article")} in languages it does not read.`);
  for (const { ref, reason } of report.failed) console.error(`${ref}: ${reason}`);
  return report.failed.length > 0 ? 1 : 0;
}

function showProgress() {
  let shown = Date.now();
  return (report: RenewalReport) => {
    if (Date.now() - shown < SHOWN_EVERY_MS) return;
    shown = Date.now();
    console.error(inWords(report));
  };
}

function inWords(report: RenewalReport): string {
  return `${counted(report.articles, "article")}: ${renewalInWords(report)}.`;
}

process.exitCode = await main().finally(disconnect);
