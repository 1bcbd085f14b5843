import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { campInput, campPatch, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput, relationPatch } from "@/domain/sources/relation-schema";
import { splitInput } from "@/domain/sources/split-schema";
import { newId } from "@/lib/new-id";
import { CONFLICT, NOT_FOUND, type RefusedCase, refuseEach, rule } from "@/test/api/refuse-each";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { aSourceDesk, CITED, reason, type SourceDesk } from "@/test/builders/source-desk";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import { addRelation } from "./add-relation";
import { changeMembership, removeFromCamp } from "./change-camp";
import { changeRelation, removeRelation } from "./change-relation";
import { createConflict } from "./create-conflict";
import { placeInCamp } from "./place-in-camp";
import { splitSource } from "./split-source";
import { unsplitSource } from "./unsplit-source";

useDatabase();

let desk: SourceDesk;
let admin: Actor;
beforeAll(async () => {
  desk = await aSourceDesk();
  admin = desk.admin;
});
const refuse = (cases: RefusedCase<SourceDesk>[]) => refuseEach(() => desk, cases);

describe("a relation", () => {
  const tie = (from: string, to: string, over: object = {}) =>
    addRelation(admin, from, relationInput.parse({ to, kind: "owned_by", ...CITED, ...over }));
  const change = (source: string, relationId: string, over: object = {}) =>
    changeRelation(admin, { source, relationId }, relationPatch.parse({ version: 1, ...over }));
  const remove = (source: string, relationId: string, version = 1) =>
    removeRelation(admin, { source, relationId }, { version, reason });
  refuse([
    ["of one that is not there", ({ beta }) => tie(newId(), beta), NOT_FOUND],
    ["to one that is not there", ({ alpha }) => tie(alpha, newId()), NOT_FOUND],
    ["to itself", ({ alpha }) => tie(alpha, alpha), rule("same_source", "to")],
    ["to an unnamed one", ({ alpha, unnamed }) => tie(alpha, unnamed), rule("unnamed_source", "to")],
    ["to a merged one", ({ alpha, merged }) => tie(alpha, merged), rule("merged_source", "to")],
    ["of a merged one", ({ alpha, merged }) => tie(merged, alpha), rule("merged_source")],
    ["that is recorded already", ({ alpha, beta }) => tie(alpha, beta), rule("relation_overlaps", "since")],
    ["that closes a circle", ({ alpha, beta }) => tie(beta, alpha), rule("ownership_cycle", "to")],
    [
      "that ends before it starts",
      ({ alpha, retracted }) => tie(alpha, retracted, { since: "2015", until: "2014" }),
      rule("period_upside_down", "until"),
    ],
    ["changed that is not there", ({ alpha }) => change(alpha, newId()), NOT_FOUND],
    [
      "changed of which the source is no end",
      ({ retracted, relation }) => change(retracted, relation),
      NOT_FOUND,
    ],
    [
      "changed at an older version",
      ({ alpha, relation }) => change(alpha, relation, { version: 0 }),
      CONFLICT,
    ],
    [
      "changed to days upside down",
      ({ alpha, relation }) => change(alpha, relation, { since: "2015", until: "2014" }),
      rule("period_upside_down", "until"),
    ],
    ["taken out that is not there", ({ alpha }) => remove(alpha, newId()), NOT_FOUND],
    [
      "taken out of which the source is no end",
      ({ retracted, relation }) => remove(retracted, relation),
      NOT_FOUND,
    ],
    ["taken out at an older version", ({ alpha, relation }) => remove(alpha, relation, 0), CONFLICT],
  ]);
});

describe("a conflict, or the side a source stands on,", () => {
  const begin = (over: object) =>
    createConflict(admin, conflictInput.parse({ name: "Other war", camps: ["East", "West"], ...over }));
  const place = (id: string, campId: string, over: object = {}) =>
    placeInCamp(admin, id, campInput.parse({ campId, tie: "party", ...CITED, ...over }));
  const change = (source: string, membershipId: string, over: object = {}) =>
    changeMembership(admin, { source, membershipId }, campPatch.parse({ version: 1, ...over }));
  const remove = (source: string, membershipId: string, version = 1) =>
    removeFromCamp(admin, { source, membershipId }, { version, reason });
  const upsideDown = { since: "2015", until: "2014" };
  refuse([
    ["under a name that is taken", () => begin({ name: "the WAR" }), rule("name_taken", "name")],
    ["with one side twice", () => begin({ camps: ["East", "EAST"] }), rule("duplicate_camp", "camps")],
    ["that ends before it starts", () => begin(upsideDown), rule("period_upside_down", "until")],
    ["of a source that is not there", ({ north }) => place(newId(), north), NOT_FOUND],
    ["of a side that is not there", ({ beta }) => place(beta, newId()), NOT_FOUND],
    ["of an unnamed source", ({ unnamed, north }) => place(unnamed, north), rule("unnamed_source")],
    ["of a merged source", ({ merged, north }) => place(merged, north), rule("merged_source")],
    [
      "beside the other side at once",
      ({ alpha, south }) => place(alpha, south),
      rule("camp_overlaps", "since"),
    ],
    [
      "with days upside down",
      ({ beta, north }) => place(beta, north, upsideDown),
      rule("period_upside_down", "until"),
    ],
    ["changed that is not there", ({ alpha }) => change(alpha, newId()), NOT_FOUND],
    ["changed that is another source's", ({ beta, membership }) => change(beta, membership), NOT_FOUND],
    [
      "changed at an older version",
      ({ alpha, membership }) => change(alpha, membership, { version: 0 }),
      CONFLICT,
    ],
    [
      "changed to days upside down",
      ({ alpha, membership }) => change(alpha, membership, upsideDown),
      rule("period_upside_down", "until"),
    ],
    ["taken out that is not there", ({ alpha }) => remove(alpha, newId()), NOT_FOUND],
    ["taken out that is another source's", ({ beta, membership }) => remove(beta, membership), NOT_FOUND],
    ["taken out at an older version", ({ alpha, membership }) => remove(alpha, membership, 0), CONFLICT],
  ]);
});

describe("a split", () => {
  const split = (id: string, over: object) =>
    splitSource(
      admin,
      id,
      splitInput.parse({ into: { name: "Delta", kind: "outlet" }, version: 1, reason, ...over }),
    );
  refuse([
    ["of one that is not there", ({ link }) => split(newId(), { links: [link] }), NOT_FOUND],
    [
      "into one that is not there",
      ({ alpha, link }) => split(alpha, { links: [link], into: { source: newId() } }),
      NOT_FOUND,
    ],
    ["at an older version", ({ alpha, link }) => split(alpha, { links: [link], version: 0 }), CONFLICT],
    ["of nothing", ({ alpha }) => split(alpha, {}), rule("nothing_moved", "links")],
    [
      "of a link of another one",
      ({ alpha, joint }) => split(alpha, { links: [joint] }),
      rule("not_of_source", "links"),
    ],
    [
      "of a name of another one",
      ({ alpha, foreignAlias }) => split(alpha, { aliases: [foreignAlias] }),
      rule("not_of_source", "aliases"),
    ],
    [
      "of a relation that is not there",
      ({ alpha }) => split(alpha, { relations: [newId()] }),
      rule("not_of_source", "relations"),
    ],
    [
      "of evidence that is not there",
      ({ alpha }) => split(alpha, { evidence: [newId()] }),
      rule("not_of_source", "evidence"),
    ],
    [
      "of its own name",
      ({ alpha, ownName }) => split(alpha, { aliases: [ownName] }),
      rule("own_name", "aliases"),
    ],
    [
      "of an article that it published",
      ({ alpha, outletLink }) => split(alpha, { links: [outletLink] }),
      rule("outlet_link", "links"),
    ],
    ["of an unnamed one", ({ unnamed, link }) => split(unnamed, { links: [link] }), rule("unnamed_source")],
    [
      "of a merged one",
      ({ merged, link }) => split(merged, { links: [link], version: 2 }),
      rule("merged_source"),
    ],
    [
      "into itself",
      ({ alpha, link }) => split(alpha, { links: [link], into: { source: alpha } }),
      rule("same_source", "into"),
    ],
    [
      "into a merged one",
      ({ alpha, merged, link }) => split(alpha, { links: [link], into: { source: merged } }),
      rule("merged_source", "into"),
    ],
    [
      "under a name that is taken",
      ({ alpha, link }) => split(alpha, { links: [link], into: { name: "Beta Wire", kind: "outlet" } }),
      rule("name_taken", "into"),
    ],
    [
      "of a relation to the one it goes to",
      ({ alpha, beta, relation }) => split(alpha, { relations: [relation], into: { source: beta } }),
      rule("same_source", "relations"),
    ],
    ["undone that is not there", ({ alpha }) => unsplitSource(admin, alpha, { splitId: newId() }), NOT_FOUND],
    ["undone of one that is not there", () => unsplitSource(admin, newId(), { splitId: newId() }), NOT_FOUND],
  ]);

  it("is refused of a link in whose chain the other one stands already, and the claim is named", async () => {
    const { alpha, beta } = desk;
    const chain = [
      { sourceId: beta, role: "relay" as const },
      { sourceId: alpha, role: "origin" as const },
    ];
    const { id, ref } = await aClaim(admin, { chain, outlet: "Reuters" });
    const { links } = await theAppearance(id);
    const before = await stored();
    const moved = links.filter(({ sourceId }) => sourceId === alpha).map((link) => link.id);
    expect(await split(alpha, { links: moved, into: { source: beta } })).toMatchObject({
      error: { kind: "chain_source_twice", message: expect.stringContaining(`C-${ref} `) },
    });
    expect(await stored()).toEqual(before);
  });
});
