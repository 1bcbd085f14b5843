import { describe, expect, it } from "vitest";
import { claimDetail, claimItem } from "@/server/claims/views";
import { aPerson } from "@/test/builders/actors";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";
import * as chainRoute from "./[id]/chain/route";
import * as evidenceRoute from "./[id]/evidence/route";
import * as reviewsRoute from "./[id]/reviews/route";
import * as claimRoute from "./[id]/route";
import * as claimsRoute from "./route";

useDatabase();

const TEXT = "Rebels seized the town, the Observatory said.";

async function postClaim({ call }: ApiCaller, claim: object = {}) {
  const { articleId } = await anArticle(await aPerson("reviewer"), {
    text: `${TEXT} ${crypto.randomUUID()}`,
  });
  return call(claimsRoute.POST, { body: { articleId, start: 0, end: 22, ...claim } });
}

const twoOrigins = {
  evidence: [
    { stance: "for", url: "https://one.example/a", source: "Monitor One" },
    { stance: "for", url: "https://two.example/b", source: "Monitor Two" },
  ],
};

describe("POST /claims", () => {
  it("answers 201 with the whole claim", async () => {
    const caller = await anApiCaller("reviewer");
    const { status, body, headers } = await postClaim(caller, {
      statement: "Rebels seized the town.",
      chain: [{ source: "SOHR", role: "origin", cue: "said" }],
    });
    expect(status).toBe(201);
    expect(headers.get("etag")).toBe('"1"');
    const claim = claimDetail.parse(body);
    expect(claim).toMatchObject({
      statement: "Rebels seized the town.",
      standing: "unreviewed",
      reviews: [],
    });
    expect(claim.ref).toMatch(/^C-\d+$/);
    expect(claim.appearances[0]?.chain.map((link) => [link.role, link.source])).toEqual([
      ["outlet", "Reuters"],
      ["origin", "SOHR"],
    ]);
    expect(claim.independentOrigins).toBe(1);
  });

  it("takes an article by its reference", async () => {
    const caller = await anApiCaller("reviewer");
    const made = claimDetail.parse((await postClaim(caller)).body);
    const again = await caller.call(claimsRoute.POST, {
      body: { articleId: made.appearances[0]?.article.ref, start: 0, end: 6, quote: "Rebels" },
    });
    expect(again.status).toBe(201);
  });

  it.each([
    [{ start: 0, end: 4000 }, "end"],
    [{ start: 30, end: 20 }, "end"],
    [{ quote: "Rebels seized the city" }, "quote"],
    [{ colour: "red" }, "colour"],
    [{ chain: [{ role: "origin" }] }, "chain.0.source"],
    [{ chain: [{ sourceId: "018f0000-0000-7000-8000-000000000000", role: "origin" }] }, "chain.0.sourceId"],
  ])("answers 422 naming the field: %j", async (claim, path) => {
    const { status, body } = await postClaim(await anApiCaller("reviewer"), claim);
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ path }));
  });

  it("does a repeated key once", async () => {
    const caller = await anApiCaller("reviewer");
    const { articleId } = await anArticle(await aPerson("reviewer"));
    const call = {
      body: { articleId, start: 0, end: 9 },
      headers: { "idempotency-key": "k1" },
    } as const;
    const [first, second] = [
      await caller.call(claimsRoute.POST, call),
      await caller.call(claimsRoute.POST, call),
    ];
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
  });
});

describe("GET /claims/{id}", () => {
  it("finds a claim by id and by reference, in either case", async () => {
    const caller = await anApiCaller("reviewer");
    const { id, ref } = claimDetail.parse((await postClaim(caller)).body);
    for (const key of [id, ref, ref.toLowerCase()]) {
      const { status, body } = await caller.call(claimRoute.GET, { params: { id: key } });
      expect({ status, id: body.id }).toEqual({ status: 200, id });
    }
  });

  it("answers 404 for a claim that is not there", async () => {
    const { call } = await anApiCaller("reviewer");
    expect((await call(claimRoute.GET, { params: { id: "C-1" } })).status).toBe(404);
  });

  it("answers 422 for what names no claim", async () => {
    const { call } = await anApiCaller("reviewer");
    expect((await call(claimRoute.GET, { params: { id: "A-12" } })).status).toBe(422);
  });
});

describe("GET /claims", () => {
  it("gives items and a cursor", async () => {
    const caller = await anApiCaller("reviewer");
    await postClaim(caller);
    await postClaim(caller);
    const { status, body } = await caller.call(claimsRoute.GET, { query: { limit: "1" } });
    expect(status).toBe(200);
    expect(claimItem.array().parse(body.items)).toHaveLength(1);
    expect(body.nextCursor).toEqual(expect.any(String));
  });

  it("refuses a filter it does not know", async () => {
    const { call } = await anApiCaller("reviewer");
    expect((await call(claimsRoute.GET, { query: { status: "open" } })).status).toBe(422);
  });
});

describe("PATCH /claims/{id}", () => {
  it("rewords a claim, and answers 409 to an old version and 412 to an old ETag", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const patch = (body: object, headers = {}) =>
      caller.call(claimRoute.PATCH, { params: { id }, body, headers });

    expect(await patch({ statement: "The town was seized.", version: 1 })).toMatchObject({
      status: 200,
      body: { statement: "The town was seized.", version: 2 },
    });
    expect((await patch({ statement: "The town fell.", version: 1 })).status).toBe(409);
    expect((await patch({ statement: "The town fell." }, { "if-match": '"1"' })).status).toBe(412);
  });
});

describe("PATCH /claims/{id}/chain", () => {
  it("replaces the chain", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const chain = [
      { source: "Anadolu", role: "relay" },
      { source: "security sources", role: "origin", unnamed: true },
    ];
    const { status, body } = await caller.call(chainRoute.PATCH, {
      params: { id },
      body: { chain, version: 1 },
    });
    expect(status).toBe(200);
    expect(claimDetail.parse(body).appearances[0]?.chain.map((link) => link.source)).toEqual([
      "Reuters",
      "Anadolu",
      "security sources",
    ]);
  });
});

describe("POST /claims/{id}/evidence", () => {
  it("counts the evidence's own origin", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse(
      (await postClaim(caller, { chain: [{ source: "SOHR", role: "origin" }] })).body,
    );
    const { status, body } = await caller.call(evidenceRoute.POST, {
      params: { id },
      body: { stance: "for", note: "Seen in the footage.", source: "Footage Desk" },
    });
    expect(status).toBe(201);
    expect(claimDetail.parse(body)).toMatchObject({ independentOrigins: 2, version: 2 });
  });
});

describe("POST /claims/{id}/reviews", () => {
  it("answers 422 with the rule's reason when the guard refuses", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const { status, body } = await caller.call(reviewsRoute.POST, {
      params: { id },
      body: { verdict: "corroborated", rationale: "Two said so.", version: 1 },
    });
    expect(status).toBe(422);
    expect(body.detail).toMatch(/two independent origins/);
  });

  it("answers 403 to an admin who is no reviewer", async () => {
    const { id } = claimDetail.parse((await postClaim(await anApiCaller("reviewer"))).body);
    const { call } = await anApiCaller("admin");
    const body = { verdict: "unverifiable", rationale: "Nobody can tell.", version: 1 };
    expect((await call(reviewsRoute.POST, { params: { id }, body })).status).toBe(403);
  });

  it("decides the claim on unverifiable", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const body = { verdict: "unverifiable", rationale: "Nobody can tell.", credibility: 6, version: 1 };
    const reviewed = await caller.call(reviewsRoute.POST, { params: { id }, body });
    expect(reviewed.status).toBe(201);
    expect(claimDetail.parse(reviewed.body)).toMatchObject({
      standing: "unverifiable",
      version: 2,
      reviews: [{ verdict: "unverifiable", credibility: 6, reviewer: { id: caller.userId } }],
      decisions: [{ verdict: "unverifiable", overrideReason: null }],
    });
  });

  it("lets an editor decide against the guard with a reason, which is kept and shown", async () => {
    const caller = await anApiCaller("editor");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const body = { verdict: "corroborated", rationale: "I was there.", version: 1 };
    const attempt = (more: object) =>
      caller.call(reviewsRoute.POST, { params: { id }, body: { ...body, ...more } });
    expect(await attempt({})).toMatchObject({ status: 422, body: { errors: [{ path: "reason" }] } });
    expect(await attempt({ reason: "ok" })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "reason", message: "must say why, in 12 characters or more" }] },
    });
    const { decisions } = claimDetail.parse((await attempt({ reason: "Seen by our own reporter." })).body);
    expect(decisions).toMatchObject([
      { overrideReason: "Seen by our own reporter.", overruled: expect.any(String) },
    ]);
  });

  it("refuses two weak origins and brings none of their evidence", async () => {
    const caller = await anApiCaller("reviewer");
    const { id } = claimDetail.parse((await postClaim(caller)).body);
    const body = { verdict: "corroborated", rationale: "Two monitors.", version: 1, ...twoOrigins };
    const reviewed = await caller.call(reviewsRoute.POST, { params: { id }, body });
    expect(reviewed.status).toBe(422);
    const kept = await caller.call(claimRoute.GET, { params: { id } });
    expect(claimDetail.parse(kept.body)).toMatchObject({ evidence: [], reviews: [], version: 1 });
  });
});
