import { describe, expect, it } from "vitest";
import { wouldFall } from "@/domain/corroboration/what-if";
import { Prisma } from "@/generated/prisma/client";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, aReview, supportFrom } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { countOrigins } from "../count-origins";
import { loadDecided } from "../load-counted";
import { listMainOrigins } from "./main-origins";
import { whatIf } from "./what-if";

useDatabase();

async function aCorroborated(...[origin, ...others]: string[]): Promise<string> {
  const reviewer = await aPerson("reviewer");
  let claim = await aClaim(reviewer, { chain: [{ sourceId: origin, role: "origin" }] });
  for (const other of others) claim = await supportFrom(reviewer, claim, other);
  return unwrap(await aReview(reviewer, claim, { verdict: "corroborated" })).id;
}

/** Every corroborated claim of the desk, counted one by one. */
async function byBruteForce(ids: readonly string[]): Promise<string[]> {
  const { claims, tiesOf } = await loadDecided(database(), Prisma.sql`c.standing = 'corroborated'`);
  return claims
    .filter((claim) => wouldFall(countOrigins(claim, tiesOf(claim)), new Set(ids)))
    .map(({ id }) => id);
}

describe("whatIf", () => {
  it("is for who may read claims", async () => {
    await expect(whatIf(nobody(), [await aSource()])).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("names exactly the claims that brute force finds, and changes nothing", async () => {
    const reviewer = await aPerson("reviewer");
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    const falls = await aCorroborated(a, b);
    await aCorroborated(b, c);
    await aCorroborated(a, b, c);

    for (const discounted of [[a], [b], [a, c]]) {
      const result = await whatIf(reviewer, discounted);
      expect(result.claims.map(({ id }) => id).sort()).toEqual((await byBruteForce(discounted)).sort());
      expect(result.byEvent.reduce((sum, { falling }) => sum + falling, 0)).toBe(result.falling);
    }
    expect((await whatIf(reviewer, [a])).claims.map(({ id }) => id)).toEqual([falls]);
    expect(await database().claim.count({ where: { id: falls, standing: "corroborated" } })).toBe(1);
  });
});

describe("whatIf of several origins", () => {
  it("takes ids and references, and refuses all when one is not there", async () => {
    const reviewer = await aPerson("reviewer");
    const [a, b] = [await aSource(), await aSource()];
    await aCorroborated(a, b);
    const { ref } = await database().source.findUniqueOrThrow({ where: { id: b }, select: { ref: true } });
    expect((await whatIf(reviewer, [a, `S-${ref}`])).sources.map(({ id }) => id).sort()).toEqual(
      [a, b].sort(),
    );
    await expect(whatIf(reviewer, [a, "S-99999999"])).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("listMainOrigins", () => {
  it("is for who may read claims", async () => {
    await expect(listMainOrigins(nobody(), 5)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listMainOrigins(await aPerson(), 5)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("counts a claim once for each origin in its chains and evidence, the most named first", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    await aCorroborated(a, b);
    await aCorroborated(b, c);
    const origins = await listMainOrigins(await aPerson("reviewer"), 100);
    const countOf = (id: string) => origins.find((one) => one.id === id)?.claims;
    expect([a, b, c].map(countOf)).toEqual([1, 2, 1]);
    expect(origins.map(({ claims }) => claims)).toEqual(
      origins.map(({ claims }) => claims).sort((x, y) => y - x),
    );
  });
});
