import { describe, expect, it } from "vitest";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput } from "@/domain/sources/relation-schema";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCorroboratedClaim } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { addRelation } from "../commands/add-relation";
import { changeRelation, removeRelation } from "../commands/change-relation";
import { createConflict } from "../commands/create-conflict";
import { placeInCamp } from "../commands/place-in-camp";
import { listConflicts } from "./list-conflicts";
import { listRelations, listRelationsAbove } from "./list-relations";
import { previewCamp } from "./preview-camp";
import { previewRelation } from "./preview-relation";

useDatabase();

const tie = (to: string, over: object = {}) =>
  relationInput.parse({ to, kind: "owned_by", citation: "a book", ...over });
const standingOf = async ({ id }: ClaimSaved) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { standing: true } })).standing;

describe("the preview of a relation", () => {
  it("is for admins, and refuses what the rule refuses", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const change = { kind: "add" as const, relation: tie(other) };
    await expect(previewRelation(nobody(), one, change)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(previewRelation(await aPerson("editor"), one, change)).rejects.toMatchObject({
      code: "forbidden",
    });
    const itself = { kind: "add" as const, relation: tie(one) };
    expect(await previewRelation(await aPerson("admin"), one, itself)).toMatchObject({
      error: { kind: "same_source", field: "to" },
    });
  });

  it("foretells which decided claims are sent to review, also where the tie leads over a third source", async () => {
    const admin = await aPerson("admin");
    const [one, other, third, owner] = [await aSource(), await aSource(), await aSource(), await aSource()];
    unwrap(await addRelation(admin, other, tie(owner)));
    const [joined, untouched] = [await aCorroboratedClaim(one, other), await aCorroboratedClaim(one, third)];
    const wanted = { kind: "add" as const, relation: tie(owner) };
    const seen = unwrap(await previewRelation(admin, one, wanted));
    expect(seen).toMatchObject({ count: 1, claims: [{ ref: expect.stringMatching(/^C-\d+$/) }] });
    expect(await standingOf(joined)).toBe("corroborated");

    const { id: relationId } = unwrap(await addRelation(admin, one, wanted.relation));
    expect(await standingOf(joined)).toBe("needs_re_review");
    expect(await standingOf(untouched)).toBe("corroborated");
    const named = { source: one, relationId };
    unwrap(await removeRelation(admin, named, { version: 1, reason: "another owner" }));
    expect(await standingOf(joined)).toBe("corroborated");
  });

  it("foretells what other dates and taking out would move", async () => {
    const admin = await aPerson("admin");
    const [one, other, owner] = [await aSource(), await aSource(), await aSource()];
    unwrap(await addRelation(admin, other, tie(owner)));
    const { id: relationId } = unwrap(await addRelation(admin, one, tie(owner, { until: "1999-12-31" })));
    const claim = await aCorroboratedClaim(one, other, { publishedAt: "2016-05-06T00:00:00Z" });
    const extended = { kind: "change" as const, relationId, patch: { until: null } };
    const removed = { kind: "remove" as const, relationId };
    expect(unwrap(await previewRelation(admin, one, extended)).count).toBe(1);
    expect(unwrap(await previewRelation(admin, one, removed)).count).toBe(0);
    unwrap(await changeRelation(admin, { source: one, relationId }, { version: 1, until: null }));
    expect(await standingOf(claim)).toBe("needs_re_review");
  });
});

describe("the preview of a side", () => {
  it("foretells the claims whose support then comes from one side, also through what it owns", async () => {
    const admin = await aPerson("admin");
    const [one, other, owner] = [await aSource(), await aSource(), await aSource()];
    unwrap(await addRelation(admin, one, tie(owner)));
    const sides = conflictInput.parse({ name: "War of previews", camps: ["North", "South"] });
    unwrap(await createConflict(admin, sides));
    const campId = (await listConflicts(admin)).items[0]?.camps[0]?.id ?? "";
    const membership = campInput.parse({ campId, tie: "party", citation: "a book" });
    const claim = await aCorroboratedClaim(one, other);
    unwrap(await placeInCamp(admin, other, membership));
    expect(await standingOf(claim)).toBe("corroborated");

    const change = { kind: "add" as const, membership };
    expect(unwrap(await previewCamp(admin, owner, change)).count).toBe(1);
    await expect(previewCamp(await aPerson("editor"), owner, change)).rejects.toMatchObject({
      code: "forbidden",
    });
    unwrap(await placeInCamp(admin, owner, membership));
    expect(await standingOf(claim)).toBe("needs_re_review");
  });
});

describe("what stands over a source", () => {
  it("leads on over any number of steps, and holds nothing of the source itself", async () => {
    const admin = await aPerson("admin");
    const [one, owner, state] = [await aSource(), await aSource(), await aSource()];
    unwrap(await addRelation(admin, one, tie(owner)));
    unwrap(await addRelation(admin, owner, tie(state, { kind: "state_run_by" })));
    unwrap(await addRelation(admin, state, tie(await aSource(), { kind: "relays" })));
    expect((await listRelations(admin, one)).items.map(({ to }) => to.id)).toEqual([owner]);
    expect((await listRelationsAbove(admin, one)).map(({ from, to }) => [from.id, to.id])).toEqual([
      [owner, state],
    ]);
    expect(await listRelationsAbove(admin, state)).toEqual([]);
  });
});
