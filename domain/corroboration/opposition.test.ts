import { describe, expect, it } from "vitest";
import { STANCES } from "@/domain/claims/link";
import type { AppearanceInput } from "@/domain/corroboration/model";
import { oppositionOf } from "@/domain/corroboration/opposition";
import { SOURCE_KINDS, type SourceKind } from "@/domain/sources/source-kind";
import { aChain, aLink, anEvidence } from "@/test/builders/chain";

const BLOCKS: Record<SourceKind, boolean> = {
  news_agency: true,
  outlet: true,
  monitor: true,
  international_organisation: true,
  government: false,
  armed_group: false,
  company: false,
  person: false,
  unnamed: false,
};

function denialBy(kind: SourceKind, over: Partial<AppearanceInput> = {}): AppearanceInput {
  const outlet = aLink({ sourceId: "bbc", sourceName: "BBC", role: "outlet" });
  return { appearanceId: "ap-1", chain: [outlet, aLink({ kind, stance: "denies" })], ...over };
}

describe("a denial", () => {
  it.each(SOURCE_KINDS)("by a source of the kind %s blocks only when it is not a party's own", (kind) => {
    const [denial] = oppositionOf({ appearances: [denialBy(kind)], evidence: [] });

    expect(denial).toMatchObject({ blocks: BLOCKS[kind], bareDenial: !BLOCKS[kind], stance: "denies" });
  });

  it("that is answered blocks no longer", () => {
    const [denial] = oppositionOf({ appearances: [denialBy("monitor", { answered: true })], evidence: [] });

    expect(denial).toMatchObject({ answered: true, blocks: false });
  });

  it("carries the reference and the name to show", () => {
    const [denial] = oppositionOf({ appearances: [denialBy("monitor", { ref: "A-4" })], evidence: [] });

    expect(denial).toMatchObject({ kind: "appearance", id: "ap-1", ref: "A-4", sourceName: "SOHR" });
  });

  it("counts by its deepest link, not by a relay's", () => {
    const chain = aChain("BBC > Anadolu > SOHR").map((link) =>
      link.role === "relay" ? { ...link, stance: "denies" as const } : link,
    );

    expect(oppositionOf({ appearances: [{ appearanceId: "ap-1", chain }], evidence: [] })).toEqual([]);
  });
});

describe("opposition", () => {
  it.each(STANCES.filter((stance) => stance !== "denies"))("is nothing that %s", (stance) => {
    const appearance = { appearanceId: "ap-1", chain: aChain("BBC > SOHR", stance) };

    expect(oppositionOf({ appearances: [appearance], evidence: [] })).toEqual([]);
  });

  it("takes evidence against, which blocks until it is answered", () => {
    const evidence = [
      anEvidence("ev-2", "UN", { stance: "against", answered: true }),
      anEvidence("ev-1", null, { stance: "against" }),
      anEvidence("ev-3", "UN"),
    ];

    expect(oppositionOf({ appearances: [], evidence }).map(({ id, blocks }) => [id, blocks])).toEqual([
      ["ev-1", true],
      ["ev-2", false],
    ]);
  });

  it("takes a party's evidence for more than a bare denial", () => {
    const evidence = [anEvidence("ev-1", "officials?", { stance: "against" })];

    expect(oppositionOf({ appearances: [], evidence })[0]).toMatchObject({ bareDenial: false, blocks: true });
  });
});
