import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import { guard } from "@/domain/review/guard";
import { aChain } from "@/test/builders/chain";
import { aRelation, inCamp, knowing } from "@/test/builders/ties";

const OBSERVATORY = ["Reuters > Observatory", "BBC > Observatory", "Sky > Observatory"];
const SANA = "SANA wire > SANA";
const TV = "Channel > Syrian TV";
const MILITIA = "Blog > Militia";

/** What docs/corroboration.md tells its readers, row by row. */
const ROWS: {
  says: string;
  chains: string[];
  origins: number;
  supply: number;
  corroborated: boolean;
  againstInterest?: string;
}[] = [
  { says: "three quote the Observatory", chains: OBSERVATORY, origins: 1, supply: 1, corroborated: false },
  { says: "SANA says so too", chains: [...OBSERVATORY, SANA], origins: 2, supply: 2, corroborated: true },
  { says: "two run by one state", chains: [SANA, TV], origins: 1, supply: 1, corroborated: false },
  {
    says: "and the Observatory",
    chains: [SANA, TV, ...OBSERVATORY],
    origins: 2,
    supply: 2,
    corroborated: true,
  },
  { says: "two of one side", chains: [SANA, MILITIA], origins: 2, supply: 1, corroborated: false },
  {
    says: "one of them against its own interest",
    chains: [SANA, MILITIA],
    origins: 2,
    supply: 2,
    corroborated: true,
    againstInterest: "militia",
  },
];

const ties = knowing({
  relations: [
    aRelation("SANA state_run_by Syria", { since: "1965-06-24" }),
    aRelation("Syrian TV state_run_by Syria"),
  ],
  camps: [inCamp("Syria", "Government"), inCamp("Militia", "Government")],
});

describe("the worked example of the documentation", () => {
  it.each(ROWS)("$says", ({ chains, origins, supply, corroborated, againstInterest }) => {
    const counted = independence({
      appearances: chains.map((notation, index) => ({
        appearanceId: `ap-${index}`,
        chain: aChain(notation).map((link) => ({
          ...link,
          againstInterest: link.sourceId === againstInterest,
        })),
      })),
      evidence: [],
      ties,
    });

    expect(counted).toMatchObject({ independentOrigins: origins, supply });
    expect(guard({ verdict: "corroborated", independence: counted }).allowed).toBe(corroborated);
  });
});
