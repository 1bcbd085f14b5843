import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { contradictionInput } from "@/domain/claims/attach";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, eventsAbout } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { findContradictions } from "../contradictions/find-contradictions";
import { decideContradiction } from "./decide-contradiction";

useDatabase();

const publishedAt = "2016-05-07";

async function aPair(actor: Actor, town: string) {
  const one = await aClaim(actor, { statement: `30 soldiers were killed in ${town} on 6 May.`, publishedAt });
  const other = await aClaim(actor, {
    statement: `12 soldiers were killed in ${town} on 6 May.`,
    publishedAt,
  });
  return { one, other };
}

const decide = (actor: Actor, claimId: string, input: object) =>
  decideContradiction(actor, {
    ...contradictionInput.parse({ state: "confirmed", reasons: ["They differ."], version: 0, ...input }),
    claimId,
  });

describe("findContradictions", () => {
  it("refuses somebody who is not signed in, and somebody without a role", async () => {
    const { id } = await aClaim(await aPerson("reviewer"));
    await expect(findContradictions(nobody(), id)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findContradictions(await aPerson(), id)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("proposes the pair on both claims, with the reason", async () => {
    const actor = await aPerson("reviewer");
    const { one, other } = await aPair(actor, "Halfaya");
    const proposed = { state: "proposed", reasons: [expect.stringContaining("do not meet")], version: 0 };
    expect(await findContradictions(actor, one.id)).toMatchObject([{ ...proposed, claim: { id: other.id } }]);
    expect(await findContradictions(actor, other.id)).toMatchObject([{ ...proposed, claim: { id: one.id } }]);
  });
});

describe("decideContradiction", () => {
  it("refuses somebody who is not signed in, and a reviewer", async () => {
    const { one, other } = await aPair(await aPerson("reviewer"), "Qusair");
    const input = { other: other.id };
    await expect(decide(nobody(), one.id, input)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(decide(await aPerson("reviewer"), one.id, input)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("confirms the pair for both claims, records it on both, and proposes a dismissed one no more", async () => {
    const editor = await aPerson("editor");
    const { one, other } = await aPair(editor, "Yabroud");
    const { version } = unwrap(await decide(editor, one.id, { other: `C-${other.ref}` }));
    expect(await findContradictions(editor, other.id)).toMatchObject([
      { state: "confirmed", claim: { id: one.id } },
    ]);
    for (const { id } of [one, other])
      expect((await eventsAbout(id)).at(-1)).toMatchObject({
        kind: "ContradictionConfirmed",
        actorId: editor.userId,
      });

    unwrap(await decide(editor, other.id, { other: one.id, state: "dismissed", version }));
    expect(await findContradictions(editor, one.id)).toEqual([]);
    expect((await eventsAbout(one.id)).at(-1)).toMatchObject({
      kind: "ContradictionDismissed",
      before: { contradiction: "confirmed" },
    });
  });

  it("takes a decision back, so that the rule proposes the pair again, against the next version", async () => {
    const editor = await aPerson("editor");
    const { one, other } = await aPair(editor, "Bloudan");
    const dismissed = unwrap(await decide(editor, one.id, { other: other.id, state: "dismissed" }));
    expect(dismissed).toMatchObject({ version: 1, before: "undecided" });
    const back = unwrap(
      await decide(editor, one.id, { other: other.id, state: "undecided", version: dismissed.version }),
    );
    expect(back).toMatchObject({ version: 2, before: "dismissed" });

    expect(await findContradictions(editor, one.id)).toMatchObject([{ state: "proposed", version: 2 }]);
    expect((await eventsAbout(other.id)).at(-1)).toMatchObject({ kind: "ContradictionReopened" });
    await expect(
      decide(editor, one.id, { other: other.id, version: dismissed.version }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets the first of two who decide win, and refuses a claim with itself", async () => {
    const editor = await aPerson("editor");
    const { one, other } = await aPair(editor, "Maskan");
    unwrap(await decide(editor, one.id, { other: other.id }));
    await expect(decide(editor, other.id, { other: one.id, state: "dismissed" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await decide(editor, one.id, { other: one.id })).toMatchObject({ error: { kind: "same_claim" } });
  });
});
