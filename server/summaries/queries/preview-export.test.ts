import { describe, expect, it } from "vitest";
import { exportRequest } from "@/domain/summaries/selection";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aReview } from "@/test/builders/claims";
import { ADDRESS } from "@/test/builders/summaries";
import { useDatabase } from "@/test/postgres/database";
import { previewExport } from "./preview-export";

useDatabase();

describe("the preview of an export", () => {
  it.each(["reviewer", "admin"] as const)("is not for a %s", async (role) => {
    const preview = previewExport(await aPerson(role), exportRequest.parse({}), ADDRESS);
    await expect(preview).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is not for somebody who is not signed in", async () => {
    const preview = previewExport(nobody(), exportRequest.parse({}), ADDRESS);
    await expect(preview).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("counts what leaves and what is held back, and why", async () => {
    const editor = await aPerson("editor");
    const { articleId } = await anArticle(editor);
    const claims = [];
    for (let made = 0; made < 6; made++) claims.push(await aClaim(editor, { articleId }));
    const decided = [];
    for (const claim of claims.slice(0, 5)) decided.push(unwrap(await aReview(editor, claim)));
    const [reopened] = decided;
    const { id = "", version = 0 } = reopened ?? {};
    unwrap(await reopenClaim(editor, { claimId: id, reason: "A new report.", version }));

    const request = exportRequest.parse({ article: articleId, format: "md" });
    const { counts, shown, text } = await previewExport(editor, request, ADDRESS);
    expect(counts).toEqual({ decided: 4, undecided: 1, needsReReview: 1 });
    expect(shown).toBe(3);
    expect(decided.filter(({ ref }) => text.includes(`C-${ref}`)).map(({ ref }) => ref)).toEqual(
      decided.slice(1, 4).map(({ ref }) => ref),
    );
  });

  it("records nothing", async () => {
    const editor = await aPerson("editor");
    const before = await database().auditEvent.count();
    await previewExport(editor, exportRequest.parse({}), ADDRESS);
    expect(await database().auditEvent.count()).toBe(before);
  });

  it("counts nothing when the standing asked for is not decided", async () => {
    const editor = await aPerson("editor");
    await aClaim(editor);
    const preview = await previewExport(editor, exportRequest.parse({ standing: "unreviewed" }), ADDRESS);
    expect(preview.counts.decided).toBe(0);
    expect(preview.counts.undecided).toBeGreaterThan(0);
    expect(preview.shown).toBe(0);
  });
});
