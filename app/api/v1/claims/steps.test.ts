import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { evidenceInput } from "@/domain/review/schema";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { claimDetail } from "@/server/claims/views";
import { addEvidence } from "@/server/review/commands/add-evidence";
import { withdrawEvidence } from "@/server/review/commands/withdraw-evidence";
import { unwrap } from "@/server/unwrap";
import { type ApiHandler, callApi } from "@/test/api/call";
import { aPerson } from "@/test/builders/actors";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { aCheckedSource, aClaim, aReview, theAppearance } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as answerAppearanceRoute from "./[id]/appearances/[appearanceId]/answer/route";
import * as answerEvidenceRoute from "./[id]/evidence/[evidenceId]/answer/route";
import * as restoreEvidenceRoute from "./[id]/evidence/[evidenceId]/restore/route";
import * as withdrawEvidenceRoute from "./[id]/evidence/[evidenceId]/withdraw/route";
import * as reopenRoute from "./[id]/reopen/route";
import * as restoreRoute from "./[id]/restore/route";
import * as claimRoute from "./[id]/route";
import * as takeRoute from "./[id]/take/route";
import * as withdrawRoute from "./[id]/withdraw/route";

useDatabase();

let by: Actor;
let reviewer: ApiCaller;
let editor: ApiCaller;
let admin: ApiCaller;

beforeAll(async () => {
  by = await aPerson("reviewer");
  reviewer = await anApiCaller("reviewer");
  editor = await anApiCaller("editor");
  admin = await anApiCaller("admin");
});

/** What a step is asked of: the parameters of its address and the version the claim has. */
interface Asked {
  params: Record<string, string> & { id: string };
  version: number;
}

const asked = ({ id, version }: ClaimSaved, more: object = {}): Asked => ({
  params: { id, ...more },
  version,
});
const decided = async () => asked(unwrap(await aReview(by, await aClaim(by))));

async function withEvidence(stance: "for" | "against" = "against") {
  const { id: claimId } = await aClaim(by);
  const evidence = evidenceInput.parse({ stance, note: "Not so." });
  const claim = unwrap(await addEvidence(by, { claimId, evidence }));
  const { evidence: brought } = claimDetail.parse((await getClaim(claimId)).body);
  return asked(claim, { evidenceId: brought[0]?.id });
}

async function withoutEvidence() {
  const { params, version } = await withEvidence();
  const step = { claimId: params.id, evidenceId: params.evidenceId ?? "", version };
  return { params, version: unwrap(await withdrawEvidence(by, step)).version };
}

async function denied() {
  const sourceId = await aCheckedSource("Denying Monitor");
  const claim = await aClaim(by, { chain: [{ sourceId, role: "origin", stance: "denies" }] });
  return asked(claim, { appearanceId: (await theAppearance(claim.id)).id });
}

async function withdrawn() {
  const { id: claimId, version } = await aClaim(by);
  return asked(unwrap(await withdrawClaim(by, { claimId, version })));
}

const getClaim = (id: string) => editor.call(claimRoute.GET, { params: { id } });
const reason = "The picture is from another year.";

interface Step {
  name: string;
  post: ApiHandler;
  /** Makes what the step can be done to. */
  make: () => Promise<Asked>;
  body?: object;
  done: object;
}

const STEPS: Step[] = [
  {
    ...{ name: "withdraw", post: withdrawRoute.POST, done: { withdrawnAt: expect.any(String) } },
    make: async () => asked(await aClaim(by)),
  },
  { name: "restore", post: restoreRoute.POST, make: withdrawn, done: { withdrawnAt: null } },
  {
    ...{ name: "take", post: takeRoute.POST, done: { standing: "in_review" } },
    make: async () => asked(await aClaim(by)),
  },
  {
    ...{ name: "reopen", post: reopenRoute.POST, body: { reason } },
    done: { standing: "needs_re_review", round: 2, reReviewReason: reason },
    make: decided,
  },
  {
    ...{ name: "evidence/{evidenceId}/withdraw", post: withdrawEvidenceRoute.POST },
    ...{ make: () => withEvidence(), done: { evidence: [] } },
  },
  {
    ...{ name: "evidence/{evidenceId}/restore", post: restoreEvidenceRoute.POST },
    ...{ make: withoutEvidence, done: { evidence: [{ note: "Not so." }] } },
  },
  {
    ...{ name: "evidence/{evidenceId}/answer", post: answerEvidenceRoute.POST, body: { reason } },
    ...{ make: () => withEvidence(), done: { evidence: [{ answeredReason: reason }] } },
  },
  {
    ...{ name: "appearances/{appearanceId}/answer", post: answerAppearanceRoute.POST, body: { reason } },
    ...{ make: denied, done: { appearances: [{ answeredReason: reason }] } },
  },
];

describe.each(STEPS)("POST /claims/{id}/$name", ({ post, make, body = {}, done }) => {
  it("answers 200 with the claim as it stands then, at its next version", async () => {
    const { params, version } = await make();
    const { status, body: claim } = await editor.call(post, { params, body: { ...body, version } });
    expect(status).toBe(200);
    expect(claimDetail.parse(claim)).toMatchObject({ ...done, version: version + 1 });
  });

  it("changes nothing where it answers 401, 404, 409, 412 or 422", async () => {
    const { params, version } = await make();
    const before = await getClaim(params.id);
    const call = async (sent: object, headers = {}) =>
      editor.call(post, { params, body: { ...body, ...sent }, headers });
    const errors = (path: string) => ({ status: 422, body: { errors: [{ path }] } });

    expect((await callApi(post, { params, body: { ...body, version } })).status).toBe(401);
    for (const name of Object.keys(params)) {
      const elsewhere = { ...params, [name]: crypto.randomUUID() };
      const sent = { ...body, version };
      expect((await editor.call(post, { params: elsewhere, body: sent })).status).toBe(404);
    }
    expect((await call({ version: version - 1 })).status).toBe(409);
    expect((await call({}, { "if-match": `"${version - 1}"` })).status).toBe(412);
    expect(await call({})).toMatchObject(errors("version"));
    expect(await call({ version, colour: "red" })).toMatchObject(errors("colour"));
    expect((await getClaim(params.id)).body).toEqual(before.body);
  });
});

describe("a step of a claim", () => {
  const step = (caller: ApiCaller, post: ApiHandler, { params, version }: Asked, body: object = {}) =>
    caller.call(post, { params, body: { ...body, version } });

  it("is for whom the policy lets: admins review nothing, reviewers reopen nothing", async () => {
    expect((await step(admin, takeRoute.POST, asked(await aClaim(by)))).status).toBe(403);
    expect((await step(reviewer, reopenRoute.POST, await decided(), { reason })).status).toBe(403);
  });

  it("is refused by its rule with 422", async () => {
    const refused = (kind: string) => ({ status: 422, body: { type: `urn:sayso:problem:${kind}` } });
    const [reviewed, open] = [await decided(), asked(await aClaim(by))];
    expect(await step(editor, withdrawRoute.POST, reviewed)).toMatchObject(refused("claim_reviewed"));
    expect(await step(editor, takeRoute.POST, reviewed)).toMatchObject(refused("already_decided"));
    expect(await step(editor, reopenRoute.POST, open, { reason })).toMatchObject(refused("not_decided"));
    const answered = await step(editor, answerEvidenceRoute.POST, await withEvidence("for"), { reason });
    expect(answered).toMatchObject(refused("nothing_to_answer"));
  });

  it("is a conflict where it was done before", async () => {
    expect((await step(reviewer, restoreRoute.POST, asked(await aClaim(by)))).status).toBe(409);
    expect((await step(reviewer, withdrawRoute.POST, await withdrawn())).status).toBe(409);
    expect((await step(reviewer, withdrawEvidenceRoute.POST, await withoutEvidence())).status).toBe(409);
  });
});
