import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import type { ClaimSaved } from "@/server/claims/store";
import { aPerson } from "@/test/builders/actors";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { aClaim, supportFrom } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import * as independenceRoute from "./[id]/independence/route";
import * as withdrawRoute from "./[id]/independence-decisions/[decisionId]/withdraw/route";
import * as decisionsRoute from "./[id]/independence-decisions/route";

useDatabase();

let reviewer: ApiCaller;
let claim: ClaimSaved;
let origins: [string, string];
beforeAll(async () => {
  reviewer = await anApiCaller("reviewer");
  const by = await aPerson("reviewer");
  origins = [await aSource({ name: "Gorge Wire" }), await aSource({ name: "Ridge Wire" })];
  const publishedAt = "2016-05-06T10:00:00Z";
  const made = await aClaim(by, { chain: [{ sourceId: origins[0], role: "origin" }], publishedAt });
  claim = await supportFrom(by, made, origins[1]);
});

const reason = "One feeds the other.";
const read = (id: string) => reviewer.call(independenceRoute.GET, { params: { id } });

describe("/claims/{id}/independence", () => {
  it("tells the count with its day and its groups, by id and by reference", async () => {
    const answer = await read(claim.id);
    expect(answer.body).toMatchObject({
      ...{
        claimRef: `C-${claim.ref}`,
        claimVersion: claim.version,
        day: "2016-05-06",
        independentOrigins: 2,
      },
      ...{ decisions: [], sameTexts: [], outlets: 1, strongGroups: 2, weakGroups: 0, supply: 2 },
    });
    expect((await read(`C-${claim.ref}`)).body).toEqual(answer.body);
    expect((await read("C-999999")).status).toBe(404);
  });

  it("is moved by a decision, at the version of the claim, and back when that is withdrawn", async () => {
    const params = { id: `C-${claim.ref}` };
    const decide = (over: object = {}) =>
      reviewer.call(decisionsRoute.POST, {
        ...{ params, body: { decision: "dependent", origins, reason, version: claim.version, ...over } },
      });
    expect(await decide({ origins: [origins[0], newId()] })).toMatchObject({
      ...{ status: 422, body: { type: "urn:sayso:problem:not_an_origin", errors: [{ path: "origins.1" }] } },
    });
    expect((await decide({ version: claim.version + 7 })).status).toBe(409);
    const decided = await decide();
    expect(decided).toMatchObject({
      ...{ status: 201, body: { independentOrigins: 1, decisions: [{ decision: "dependent", reason }] } },
    });
    const version = decided.body.claimVersion;
    expect(await decide({ version, decision: "independent" })).toMatchObject({
      ...{ status: 422, body: { type: "urn:sayso:problem:decided_before" } },
    });

    const [decision] = decided.body.decisions as { id: string }[];
    const withdraw = (decisionId: string, at: unknown) =>
      reviewer.call(withdrawRoute.POST, { params: { ...params, decisionId }, body: { version: at } });
    expect((await withdraw(newId(), version)).status).toBe(404);
    const back = await withdraw(decision?.id ?? "", version);
    expect(back.body).toMatchObject({
      ...{ independentOrigins: 2, decisions: [{ withdrawnAt: expect.any(String), reason }] },
    });
    expect((await withdraw(decision?.id ?? "", back.body.claimVersion)).status).toBe(404);
  });

  it("is for who may read claims; to decide is for who reviews", async () => {
    const admin = await anApiCaller("admin");
    const sent = { decision: "dependent", origins, reason, version: 1 };
    expect((await admin.call(independenceRoute.GET, { params: { id: claim.id } })).status).toBe(200);
    expect((await admin.call(decisionsRoute.POST, { params: { id: claim.id }, body: sent })).status).toBe(
      403,
    );
  });
});
