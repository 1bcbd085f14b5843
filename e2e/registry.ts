import { database, disconnect } from "@/server/database/client";
import { aSource } from "@/test/builders/sources";

/** The sources that a desk knows by many names. Two that share a name would be ambiguous, so all tests share these. */
const SOURCES = [
  {
    name: "Syrian Observatory for Human Rights",
    kind: "monitor",
    aliases: ["SOHR", "the Observatory"],
  },
  { name: "Anadolu Agency", kind: "news_agency", aliases: ["Anadolu"] },
] as const;

/** Runs once before all tests. */
export default async function makeRegistry(): Promise<void> {
  for (const source of SOURCES) {
    const known = await database().source.findFirst({ where: { name: source.name } });
    if (!known) await aSource({ ...source, aliases: [...source.aliases] });
  }
  await disconnect();
}
