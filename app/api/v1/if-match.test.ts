import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { attachAppearance } from "@/server/claims/commands/attach-appearance";
import { mergeClaims } from "@/server/claims/commands/merge-claims";
import type { ClaimSaved } from "@/server/claims/store";
import { publishCheck } from "@/server/summaries/commands/publish-check";
import { unwrap } from "@/server/unwrap";
import type { ApiHandler } from "@/test/api/call";
import { aPerson } from "@/test/builders/actors";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview, countEvents, theAppearance, theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as removalRoute from "./articles/[id]/removal/route";
import * as articleRoute from "./articles/[id]/route";
import * as detachRoute from "./claims/[id]/appearances/[appearanceId]/route";
import * as attachRoute from "./claims/[id]/appearances/route";
import * as chainRoute from "./claims/[id]/chain/route";
import * as contradictionsRoute from "./claims/[id]/contradictions/route";
import * as mergeRoute from "./claims/[id]/merge/route";
import * as publishRoute from "./claims/[id]/publish/route";
import * as reviewsRoute from "./claims/[id]/reviews/route";
import * as claimRoute from "./claims/[id]/route";
import * as unmergeRoute from "./claims/[id]/unmerge/route";
import * as unpublishRoute from "./claims/[id]/unpublish/route";

useDatabase();

let by: Actor;
let editor: ApiCaller;
let admin: ApiCaller;

beforeAll(async () => {
  by = await aPerson("editor");
  editor = await anApiCaller("editor");
  admin = await anApiCaller("admin");
});

/** What a call is asked of, and the version that fits. */
interface Asked {
  params: Record<string, string>;
  version: number;
  body?: object;
}

const asked = ({ id, version }: ClaimSaved, body: object = {}): Asked => ({ params: { id }, version, body });
const decided = async () => unwrap(await aReview(by, await aClaim(by)));
const other = async () => (await aClaim(by)).id;

async function aPlace() {
  const { articleId } = await anArticle(by);
  return { articleId, start: 0, end: 9 };
}

async function aFind() {
  const { articleId } = await anArticle(by);
  return { suggestionId: (await theSuggestion(articleId)).id };
}

async function aMovable() {
  const { params } = await aDetachable();
  return { appearanceId: params.appearanceId };
}

async function anArticleAsked(body: object): Promise<Asked> {
  const { articleId: id } = await anArticle(by);
  return { params: { id }, version: 1, body };
}

async function aDetachable(): Promise<Asked> {
  const claim = await aClaim(by);
  const place = placeInput.parse(await aPlace());
  const { id, version } = unwrap(await attachAppearance(by, { ...place, claimId: claim.id }));
  return { params: { id, appearanceId: (await theAppearance(id)).id }, version };
}

async function aMerged(): Promise<Asked> {
  const { id, version } = await aClaim(by);
  unwrap(await mergeClaims(by, { claimId: id, into: await other() }));
  return { params: { id }, version: version + 1 };
}

async function aPublished(): Promise<Asked> {
  const { id: claimId, version } = await decided();
  return asked(unwrap(await publishCheck(by, { claimId, version })));
}

const against = { state: "confirmed", reasons: ["Both can't be."] };
const judgement = { verdict: "unverifiable", rationale: "Nobody can tell." };

/** The calls that take a version and that no other test asks with If-Match; the status when it fits. */
const VERSIONED: [string, ApiHandler, number, () => Promise<Asked>][] = [
  ["PATCH article", articleRoute.PATCH, 200, () => anArticleAsked({ title: "Better" })],
  ["PATCH claim", claimRoute.PATCH, 200, async () => asked(await aClaim(by), { statement: "It fell." })],
  ["PATCH chain", chainRoute.PATCH, 200, async () => asked(await aClaim(by), { chain: [] })],
  ["POST review", reviewsRoute.POST, 201, async () => asked(await aClaim(by), judgement)],
  ["POST appearance", attachRoute.POST, 201, async () => asked(await aClaim(by), await aPlace())],
  [
    "POST suggestion as appearance",
    attachRoute.POST,
    201,
    async () => asked(await aClaim(by), await aFind()),
  ],
  ["POST moved appearance", attachRoute.POST, 201, async () => asked(await aClaim(by), await aMovable())],
  ["DELETE appearance", detachRoute.DELETE, 200, aDetachable],
  ["POST merge", mergeRoute.POST, 200, async () => asked(await aClaim(by), { into: await other() })],
  ["POST unmerge", unmergeRoute.POST, 200, aMerged],
  ["POST publish", publishRoute.POST, 200, async () => asked(await decided())],
  ["POST unpublish", unpublishRoute.POST, 200, aPublished],
  [
    "POST contradiction",
    contradictionsRoute.POST,
    200,
    async () => ({ ...asked(await aClaim(by), { ...against, other: await other() }), version: 0 }),
  ],
  [
    "POST removal",
    removalRoute.POST,
    200,
    () => anArticleAsked({ number: 1, reason: "Court order 12/2026." }),
  ],
];

describe.each(VERSIONED)("%s with If-Match", (_, handler, done, make) => {
  it("is done for the version that stands and refused for any other: 412, 400, nothing recorded", async () => {
    const { params, version, body } = await make();
    const { call } = handler === removalRoute.POST ? admin : editor;
    const send = async (etag: string) =>
      (await call(handler, { params, body, headers: { "if-match": etag } })).status;
    const before = await countEvents();

    expect(await send(`"${version + 1}"`)).toBe(412);
    for (const malformed of ["*", `${version}`, '"newest"', '""', `"${version}", "7"`])
      expect([malformed, await send(malformed)]).toEqual([malformed, 400]);
    expect(await countEvents()).toBe(before);
    expect(await send(`W/"${version}"`)).toBe(done);
    expect(await countEvents()).toBeGreaterThan(before);
  });
});
