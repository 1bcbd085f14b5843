import { beforeAll, describe, expect, it } from "vitest";
import { articlePatch } from "@/domain/articles/schema";
import { acceptInput, chainPatch } from "@/domain/claims/schema";
import { editArticle } from "@/server/articles/commands/edit-article";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { editChain } from "@/server/claims/commands/edit-chain";
import { getClaim } from "@/server/claims/queries/get-claim";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aReview, theAppearance, theSuggestion } from "@/test/builders/claims";
import { ADDRESS, aDecidedClaim, anExport } from "@/test/builders/summaries";
import { useDatabase } from "@/test/postgres/database";
import { publishCheck } from "./commands/publish-check";
import { getCheck } from "./queries/get-check";

useDatabase();

let reviewer: Awaited<ReturnType<typeof aPerson>>;
let editor: Awaited<ReturnType<typeof aPerson>>;

beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  editor = await aPerson("editor");
});

async function aCheck() {
  const { id, version } = await aDecidedClaim(reviewer);
  return unwrap(await publishCheck(editor, { claimId: id, version }));
}

type Check = Awaited<ReturnType<typeof aCheck>>;

/** The chain of the same origin with another cue: no group of origins moves. */
async function otherCue({ id: claimId, version }: Check) {
  const { links } = await theAppearance(claimId);
  const chain = [{ sourceId: links.at(-1)?.sourceId, role: "origin" as const, cue: "claimed" }];
  unwrap(await editChain(reviewer, { claimId, ...chainPatch.parse({ chain, version }) }));
}

async function oneMoreAppearance({ id: claimId }: Check) {
  const { links } = await theAppearance(claimId);
  const { articleId } = await anArticle(reviewer, { title: "The same again" });
  const { id: suggestionId } = await theSuggestion(articleId);
  const chain = [{ sourceId: links.at(-1)?.sourceId, role: "origin" as const }];
  unwrap(await acceptSuggestion(reviewer, { suggestionId, ...acceptInput.parse({ claimId, chain }) }));
}

async function otherTitle({ id: claimId }: Check) {
  const { articleId } = await theAppearance(claimId);
  const { version } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  const patch = articlePatch.parse({ title: "Another headline", version });
  unwrap(await editArticle(reviewer, articleId, patch));
}

/** What is seen outside the desk of one claim: its public page and its place in an export. */
async function seenOutside({ ref }: Check) {
  const { json } = await anExport({}, editor);
  const exported = json.claims.find((one: { ref: string }) => one.ref === `C-${ref}`);
  return { page: await getCheck(nobody(), `C-${ref}`, ADDRESS), exported };
}

const CHANGES = [
  ["a chain was edited", otherCue],
  ["an appearance was added", oneMoreAppearance],
  ["an article was given another title", otherTitle],
] as const;

describe("a decided claim that changed", () => {
  it.each(CHANGES)("%s: is seen outside as it was decided, and the desk is told", async (_, change) => {
    const check = await aCheck();
    const before = await seenOutside(check);
    expect((await getClaim(reviewer, check.id)).changedSinceDecision).toBe(false);

    await change(check);

    expect(await seenOutside(check)).toEqual(before);
    const { standing, changedSinceDecision } = await getClaim(reviewer, check.id);
    expect([standing, changedSinceDecision]).toEqual(["corroborated", true]);
  });

  it("shows the change outside once it was decided on", async () => {
    const check = await aCheck();
    await otherCue(check);
    const { version } = await getClaim(editor, check.id);
    const claimId = check.id;
    const reopened = unwrap(await reopenClaim(editor, { claimId, reason: "Another cue.", version }));
    const again = unwrap(await aReview(editor, reopened, { verdict: "corroborated" }));

    const { page, exported } = await seenOutside(check);
    expect(page.basis?.appearances).toMatchObject([{ chain: [{}, { cue: "claimed" }] }]);
    expect(exported).toMatchObject({
      claimVersion: again.version,
      appearances: [{ chain: [{}, { cue: "claimed" }] }],
    });
    expect((await getClaim(reviewer, check.id)).changedSinceDecision).toBe(false);
  });
});
