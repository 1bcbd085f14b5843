import { beforeAll, describe, expect, it } from "vitest";
import { queueFilter } from "@/domain/claims/schema";
import { STANDINGS } from "@/domain/claims/standing";
import { fillDemoDesk } from "@/prisma/demo/fill";
import { consoleActor } from "@/server/access/gates/console";
import { findLikeClaims } from "@/server/claims/queries/find-like-claims";
import { findOffers } from "@/server/claims/queries/find-matches";
import { getClaim } from "@/server/claims/queries/get-claim";
import { listClaims } from "@/server/claims/queries/list-claims";
import { database } from "@/server/database/client";
import { getEvent } from "@/server/events/queries/get-event";
import { countOverrides } from "@/server/review/queries/count-overrides";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

const actor = consoleActor();

async function theClaim(words: string) {
  const { items } = await listClaims(actor, queueFilter.parse({ q: words }));
  const [found] = items;
  if (!found) throw new Error(`the demo has no claim of "${words}"`);
  return getClaim(actor, found.id);
}

beforeAll(async () => {
  await fillDemoDesk();
});

describe("the demo desk", () => {
  it("has claims in every standing, one with a public page, and one decided against the rule", async () => {
    const { items } = await listClaims(actor, queueFilter.parse({ limit: 100 }));
    expect(new Set(items.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
    expect((await theClaim("insurgents seized the town")).publishedAt).not.toBeNull();
    expect(await countOverrides(actor)).toBe(1);
  });

  it("shows a toll of five outlets that is one origin, held back and in review", async () => {
    const toll = await theClaim("at least 43 insurgents");
    expect(toll).toMatchObject({
      standing: "in_review",
      independentOrigins: 1,
      independence: { outlets: 5 },
    });
  });

  it("shows an answered opposition, and two claims that can't both hold", async () => {
    const retaken = await theClaim("army retook");
    expect(retaken).toMatchObject({
      standing: "corroborated",
      independence: { opposition: [{ answered: true }] },
    });
    const { id } = await theClaim("12 pro-government fighters");
    expect((await findLikeClaims(actor, id)).contradictions).toMatchObject([{ state: "confirmed" }]);
  });

  it("shows an event in which the town is seized and retaken, with the figures of several origins", async () => {
    const { figures, timeline } = await getEvent(actor, "E-1");
    const happened = timeline.filter(({ kind }) => kind === "happened").map(({ words }) => words);
    expect(happened).toEqual([expect.stringContaining("seized"), expect.stringContaining("retook")]);
    expect(new Set(timeline.map(({ kind }) => kind)).size).toBe(3);
    expect(new Set(figures.map(({ originKey }) => originKey)).size).toBeGreaterThanOrEqual(2);
    expect(figures.some(({ conflicts }) => conflicts.length > 0)).toBe(true);
  });

  it("leaves a suggestion open that a claim on the desk is offered for", async () => {
    const open = await database().suggestion.findMany({ where: { state: "open" }, select: { id: true } });
    const suggestionIds = open.map(({ id }) => id);
    expect(await findOffers(actor, { claimIds: [], suggestionIds })).not.toEqual([]);
  });
});
