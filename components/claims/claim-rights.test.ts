import { expect, test } from "vitest";
import type { Role } from "@/domain/access/roles";
import { STANDINGS } from "@/domain/claims/standing";
import { someone } from "@/test/screens/actor";
import { aClaimDetail, rightsOf } from "@/test/screens/claim-views";
import { claimRights } from "./claim-rights";

const EVIDENCE = { add: true, answer: true, withdraw: true };
const ANYBODY = { edit: true, correctFigures: true, evidence: EVIDENCE };
const REVIEWING = { ...ANYBODY, review: true, decideOrigins: true };

test.each([
  ["reviewer", REVIEWING],
  ["admin", ANYBODY],
  [
    "editor",
    {
      ...{ ...REVIEWING, overrideGuard: true, reopen: true, decideContradictions: true },
      ...{ publish: true, editEvents: true },
    },
  ],
] as const)("a %s may do this with a claim and no more", (role: Role, may) => {
  expect(claimRights(someone(role), aClaimDetail())).toEqual(rightsOf(false, may));
});

test("who has no role may do nothing", () => {
  expect(claimRights(someone(), aClaimDetail())).toEqual(rightsOf(false));
});

const withdrawnAt = "2016-05-13T00:00:00.000Z";

test.each(["reviewer", "editor", "admin"] as const)(
  "a %s may restore a claim that was taken back, and do nothing else with it",
  (role) => {
    const may = claimRights(someone(role), aClaimDetail({ withdrawnAt }));
    expect(may).toEqual(rightsOf(false, { restore: true }));
  },
);

test("who has no role may not restore a claim that was taken back", () => {
  expect(claimRights(someone(), aClaimDetail({ withdrawnAt }))).toEqual(rightsOf(false));
});

test("nobody may do anything with a claim that was merged: its merge is undone where it is told", () => {
  const { id, ref, statement, standing, version } = aClaimDetail();
  const claim = aClaimDetail({ withdrawnAt, mergedInto: { id, ref, statement, standing, version } });
  expect(claimRights(someone("reviewer", "editor", "admin"), claim)).toEqual(rightsOf(false));
});

test.each(STANDINGS.map((standing) => [standing]))(
  "a claim that is %s is reviewed while it is not decided",
  (standing) => {
    const isOpen = ["unreviewed", "in_review", "needs_re_review"].includes(standing);
    expect(claimRights(someone("reviewer"), aClaimDetail({ standing })).review).toBe(isOpen);
  },
);
