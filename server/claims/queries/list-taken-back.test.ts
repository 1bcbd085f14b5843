import { describe, expect, it } from "vitest";
import { acceptInput } from "@/domain/claims/schema";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, theSuggestion } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { acceptSuggestion } from "../commands/accept-suggestion";
import { mergeClaims } from "../commands/merge-claims";
import { reopenSuggestion } from "../commands/reopen-suggestion";
import { withdrawClaim } from "../commands/withdraw-claim";
import { listTakenBack } from "./list-taken-back";

useDatabase();

describe("listTakenBack", () => {
  it("gives what was taken back in the article, the newest first, and nothing that stands or is elsewhere", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const takenBack = async (statement: string, at: { articleId?: string }) => {
      const { id, version } = await aClaim(actor, { statement, ...at });
      return unwrap(await withdrawClaim(actor, { claimId: id, version }));
    };
    await aClaim(actor, { articleId, statement: "Stands." });
    const older = await takenBack("Older.", { articleId });
    const newer = await takenBack("Newer.", { articleId });
    await takenBack("Elsewhere.", {});

    expect(await listTakenBack(actor, articleId)).toEqual([
      { ref: `C-${newer.ref}`, statement: "Newer." },
      { ref: `C-${older.ref}`, statement: "Older." },
    ]);
    expect(await countStatements(() => listTakenBack(actor, articleId))).toBe(1);
  });

  it("leaves out what is found in another way: merged, or proposed again", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const { id: suggestionId } = await theSuggestion(articleId);
    unwrap(await acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId }));
    unwrap(await reopenSuggestion(actor, { suggestionId }));
    const merged = await aClaim(actor, { articleId });
    unwrap(await mergeClaims(actor, { claimId: merged.id, into: (await aClaim(actor)).id }));

    expect(await listTakenBack(actor, articleId)).toEqual([]);
  });

  it("keeps what was made of a suggestion and taken back by itself", async () => {
    const actor = await aPerson("reviewer");
    const { articleId } = await anArticle(actor);
    const { id: suggestionId } = await theSuggestion(articleId);
    const made = unwrap(await acceptSuggestion(actor, { ...acceptInput.parse({}), suggestionId }));
    unwrap(await withdrawClaim(actor, { claimId: made.id, version: made.version }));

    expect(await listTakenBack(actor, articleId)).toMatchObject([{ ref: `C-${made.ref}` }]);
  });

  it("needs somebody with a role", async () => {
    const { articleId } = await anArticle(await aPerson("reviewer"));
    await expect(listTakenBack(nobody(), articleId)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listTakenBack(await aPerson(), articleId)).rejects.toMatchObject({ code: "forbidden" });
  });
});
