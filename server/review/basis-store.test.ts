import { beforeAll, describe, expect, it } from "vitest";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import { Prisma } from "@/generated/prisma/client";
import { jobActor } from "@/server/access/gates/job";
import { database } from "@/server/database/client";
import { transact, type Work } from "@/server/transact";
import { aPerson } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aCorroboratedClaim } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { findBasis, keepBases, markSentBack, saveBases } from "./basis-store";

useDatabase();

let [coast, hills] = ["", ""];
beforeAll(async () => {
  coast = await aCheckedSource("Coast Monitor");
  hills = await aCheckedSource("Hills Monitor");
});

const decided = async () => (await aCorroboratedClaim(coast, hills)).id;
const work = <T>(run: (work: Work) => Promise<T>) => transact(jobActor(), run);
const basisOf = (claimId: string) => findBasis(database(), claimId);
const rowOf = (claimId: string) => database().decisionBasis.findUniqueOrThrow({ where: { claimId } });
const only = (...ids: string[]) => Prisma.sql`c.id = ANY(${ids}::uuid[])`;
const ofOld = (claimId: string) =>
  database().decisionBasis.update({ where: { claimId }, data: { ruleVersion: RULE_VERSION - 1 } });

describe("what a decision rests on", () => {
  it("is kept with it: its groups of origins, what the guard said, and the rule that counted", async () => {
    const claimId = await decided();
    expect(await basisOf(claimId)).toEqual({
      verdict: "corroborated",
      basis: {
        guard: "allowed",
        groups: [coast, hills].sort().map((origin) => ({ origins: [origin], weak: false })),
      },
      sentBackVersion: null,
    });
    expect(await rowOf(claimId)).toMatchObject({ ruleVersion: RULE_VERSION });
  });

  it("is nothing for a claim that nobody decided, and nothing that another rule counted", async () => {
    expect(await basisOf((await aClaim(await aPerson("reviewer"))).id)).toBeNull();
    const claimId = await decided();
    await ofOld(claimId);
    expect(await basisOf(claimId)).toBeNull();
  });

  it("knows the version in which the claim was sent back, until another is kept in its place", async () => {
    const [claimId, other] = [await decided(), await decided()];
    await markSentBack(database(), [claimId]);
    const { version } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect((await basisOf(claimId))?.sentBackVersion).toBe(version);
    expect((await basisOf(other))?.sentBackVersion).toBeNull();

    const basis = { guard: "too_few_origins" as const, groups: [] };
    await work((one) => saveBases(one, [{ claimId, verdict: "disputed", basis }]));
    expect(await basisOf(claimId)).toEqual({ verdict: "disputed", basis, sentBackVersion: null });
  });
});

describe("saving what decisions rest on", () => {
  it("costs one statement however many there are, and none for none", async () => {
    const ids = [await decided(), await decided(), await decided()];
    const basis = { guard: "allowed" as const, groups: [] };
    const save = (claimIds: string[]) => async (one: Work) => {
      const bases = claimIds.map((claimId) => ({ claimId, verdict: "unverifiable" as const, basis }));
      return countStatements(() => saveBases(one, bases));
    };

    expect(await work(save([]))).toBe(0);
    expect(await work(save(ids))).toBe(1);
    for (const id of ids) expect(await basisOf(id)).toMatchObject({ verdict: "unverifiable" });
  });
});

describe("making sure that it is kept", () => {
  it("counts what is missing or of an older rule, and leaves what is there", async () => {
    const [missing, older] = [await decided(), await decided()];
    const [there, elsewhere] = [await decided(), await decided()];
    for (const claimId of [missing, elsewhere]) await database().decisionBasis.delete({ where: { claimId } });
    await ofOld(older);
    const before = await rowOf(there);
    await work((one) => keepBases(one, only(missing, older, there)));

    const counted = { verdict: "corroborated", basis: { guard: "allowed" } };
    for (const claimId of [missing, older]) expect(await basisOf(claimId)).toMatchObject(counted);
    expect(await rowOf(there)).toEqual(before);
    expect(await database().decisionBasis.count({ where: { claimId: elsewhere } })).toBe(0);
  });

  it("keeps nothing of what is not decided", async () => {
    const { id } = await aClaim(await aPerson("reviewer"));
    await work((one) => keepBases(one, only(id)));
    expect(await database().decisionBasis.count({ where: { claimId: id } })).toBe(0);
  });

  it("is one look where all is kept", async () => {
    const ids = [await decided(), await decided()];
    expect(await work((one) => countStatements(() => keepBases(one, only(...ids))))).toBe(1);
  });
});
