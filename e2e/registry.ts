import { sourceInput } from "@/domain/sources/schema";
import { consoleActor } from "@/server/access/gates/console";
import { database, disconnect } from "@/server/database/client";
import { createSource } from "@/server/sources/commands/create-source";
import { unwrap } from "@/server/unwrap";

/** The sources that a desk knows by many names. Two that share a name would be ambiguous, so all tests share these. */
const SOURCES = [
  {
    name: "Syrian Observatory for Human Rights",
    kind: "monitor",
    aliases: ["SOHR", "the Observatory"],
  },
  { name: "Anadolu Agency", kind: "news_agency", aliases: ["Anadolu"] },
] as const;

/** Runs once before all tests, and makes no person: the first journey finds a desk without people. */
export default async function makeRegistry(): Promise<void> {
  for (const source of SOURCES) {
    const known = await database().source.findFirst({ where: { name: source.name } });
    if (!known) unwrap(await createSource(consoleActor(), sourceInput.parse(source)));
  }
  await disconnect();
}
