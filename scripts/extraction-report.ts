import { outcomeTable } from "@/domain/extraction/outcome-report";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";
import { getOutcomes } from "@/server/extraction/queries/outcomes";

const USAGE = "Usage: npm run --silent extraction-report -- [--json]";

/** Shows how people treated suggestions, by rule and by outlet; "accepted" is a share with its 95 % interval. */
async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== "--json")) {
    console.error(USAGE);
    return 2;
  }
  const { all, rules, outlets } = await getOutcomes(consoleActor());
  if (args.includes("--json")) console.log(JSON.stringify({ all, rules, outlets }, null, 2));
  else {
    console.log(outcomeTable("rule", [...rules, { name: "all", report: all }]));
    console.log(`\n${outcomeTable("outlet", outlets)}`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).finally(disconnect);
