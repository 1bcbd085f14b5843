import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { countOverrides } from "@/server/review/queries/count-overrides";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, aReview } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

describe("the count of decisions against the rule", () => {
  it("is kept from people who could not decide so, and from nobody in particular", async () => {
    await expect(countOverrides(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(countOverrides(await aPerson("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("holds claims that still stand as an editor decided against the rule", async () => {
    const editor = await aPerson("editor");
    await aReview(editor, await aClaim(editor), { verdict: "unverifiable" });
    const claim = await aClaim(editor);
    await aReview(editor, claim, { verdict: "corroborated", reason: "Both origins are known to us." });
    expect(await countOverrides(editor)).toBe(1);

    const { version } = await database().claim.findUniqueOrThrow({ where: { id: claim.id } });
    unwrap(await reopenClaim(editor, { claimId: claim.id, version, reason: "New pictures came in." }));
    expect(await countOverrides(editor)).toBe(0);
  });
});
