import type { Actor } from "@/domain/access/actor";
import { type ExportRequest, exportRequest } from "@/domain/summaries/selection";
import { makeExport } from "@/server/summaries/commands/make-export";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aReview, aWellSourcedClaim } from "@/test/builders/claims";

/** Where the desk of the tests is reached. */
export const ADDRESS = "https://desk.example";

/** A claim that a reviewer found corroborated by two origins. */
export async function aDecidedClaim(reviewer: Actor) {
  const claim = await aWellSourcedClaim(reviewer);
  return unwrap(await aReview(reviewer, claim, { verdict: "corroborated", rationale: "Two saw it." }));
}

/** An export as its file, and what stands in it. */
export async function anExport(selection: object = {}, editor?: Actor) {
  const request: ExportRequest = exportRequest.parse(selection);
  const file = unwrap(await makeExport(editor ?? (await aPerson("editor")), { request, address: ADDRESS }));
  return { ...file, json: request.format === "json" ? JSON.parse(file.body) : null };
}
