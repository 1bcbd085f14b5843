import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { aliasPatch, newAliasInput } from "@/domain/sources/alias-schema";
import { campInput, campPatch, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput, relationPatch } from "@/domain/sources/relation-schema";
import { sourceInput, sourcePatch } from "@/domain/sources/schema";
import { splitInput } from "@/domain/sources/split-schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { type Refused, refusalOf } from "@/test/api/refusal";
import { aPerson } from "@/test/builders/actors";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import { listConflicts } from "../queries/list-conflicts";
import { addRelation } from "./add-relation";
import { addAlias, changeAlias, removeAlias } from "./change-alias";
import { changeMembership, removeFromCamp } from "./change-camp";
import { changeRelation, removeRelation } from "./change-relation";
import { createConflict } from "./create-conflict";
import { createSource } from "./create-source";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { placeInCamp } from "./place-in-camp";
import { reinstateSource, retractSource } from "./retract-source";
import { splitSource } from "./split-source";
import { unmergeSource } from "./unmerge-source";
import { unsplitSource } from "./unsplit-source";

useDatabase();

const CITED = { citation: "https://example.org/about" };
const reason = "The yearbook says so.";

async function aDesk() {
  const admin = await aPerson("admin");
  const [alpha, beta] = [
    await aSource({ name: "Alpha Wire", aliases: ["AW", "Alpha"] }),
    await aSource({ name: "Beta Wire", aliases: ["Beta"] }),
  ];
  const merged = await aSource({ aliases: ["Merged Alias"] });
  const [retracted, unnamed] = [await aSource(), await anUnnamedSource()];
  unwrap(await mergeSource(admin, merged, { into: beta }));
  unwrap(await retractSource(admin, retracted, { version: 1, reason }));
  unwrap(await createConflict(admin, conflictInput.parse({ name: "War", camps: ["North", "South"] })));
  const [north, south] = (await listConflicts(admin))[0]?.camps.map(({ id }) => id) ?? [];
  if (north === undefined || south === undefined) throw new Error("the war has no sides");

  const relation = await aRelation(alpha, "owned_by", beta);
  const membership = unwrap(
    await placeInCamp(admin, alpha, campInput.parse({ campId: north, tie: "party", ...CITED })),
  ).id;
  const published = [{ sourceId: beta, role: "origin" as const }];
  const { links } = await theAppearance((await aClaim(admin, { chain: published, outlet: "Alpha Wire" })).id);
  const alone = await theAppearance(
    (await aClaim(admin, { chain: [{ sourceId: alpha, role: "origin" }], outlet: "Reuters" })).id,
  );
  const aliasOf = async (sourceId: string, name: string) =>
    (await database().sourceAlias.findFirstOrThrow({ where: { sourceId, name } })).id;
  return {
    ...{ admin, alpha, beta, merged, retracted, unnamed, north, south, relation, membership },
    ...{ outletLink: links[0]?.id ?? "", joint: links.find((link) => link.sourceId === beta)?.id ?? "" },
    ...{ link: alone.links.find((one) => one.sourceId === alpha)?.id ?? "" },
    ...{ alias: await aliasOf(alpha, "AW"), ownName: await aliasOf(alpha, "Alpha Wire") },
    ...{ foreignAlias: await aliasOf(beta, "Beta"), mergedAlias: await aliasOf(merged, "Merged Alias") },
  };
}

type Desk = Awaited<ReturnType<typeof aDesk>>;
let desk: Desk;
let admin: Actor;
beforeAll(async () => {
  desk = await aDesk();
  admin = desk.admin;
});

type Case = [what: string, run: (of: Desk) => Promise<unknown>, refused: Refused];

const NOT_FOUND = { code: "not_found" };
const CONFLICT = { code: "conflict" };
const rule = (kind: string, field: string | null = null) => ({ kind, field });

/** Runs a table of refusals: each as the table says, after which everything stored is as it was. */
function refuse(cases: Case[]) {
  it.each(cases)("is refused %s, and nothing is written", async (_, run, refused) => {
    const before = await stored();
    expect(await refusalOf(() => run(desk))).toEqual(refused);
    expect(await stored()).toEqual(before);
  });
}

describe("a new source", () => {
  const create = (over: object) =>
    createSource(admin, sourceInput.parse({ name: "Gamma Wire", kind: "outlet", ...over }));
  refuse([
    ["under a name of another one", () => create({ name: "the ALPHA wire" }), rule("name_taken", "name")],
    ["with an alias of another one", () => create({ aliases: ["A.W."] }), rule("alias_taken", "aliases")],
    ["with one alias twice", () => create({ aliases: ["GW", "gw"] }), rule("duplicate_alias", "aliases")],
    [
      "with its own name in other letters",
      () => create({ aliases: ["GAMMA WIRE"] }),
      rule("duplicate_alias", "aliases"),
    ],
    ["as an unnamed one", () => create({ kind: "unnamed" }), rule("unnamed_source", "kind")],
  ]);
});

describe("a change of a source", () => {
  const edit = (id: string, over: object) =>
    editSource(admin, id, sourcePatch.parse({ version: 1, ...over }));
  const versioned = (over: object) => ({ version: 1, ...over });
  refuse([
    ["that is not there", () => edit(newId(), {}), NOT_FOUND],
    ["that no reference names", () => edit("S-999999", {}), NOT_FOUND],
    ["at an older version", ({ alpha }) => edit(alpha, { version: 0, country: "SY" }), CONFLICT],
    ["at a version to come", ({ alpha }) => edit(alpha, { version: 7, country: "SY" }), CONFLICT],
    [
      "to the name of another one",
      ({ alpha }) => edit(alpha, { name: "Beta Wire" }),
      rule("name_taken", "name"),
    ],
    [
      "to an alias of another one",
      ({ alpha }) => edit(alpha, { aliases: ["Beta"] }),
      rule("alias_taken", "aliases"),
    ],
    ["to an unnamed one", ({ alpha }) => edit(alpha, { kind: "unnamed" }), rule("unnamed_source", "kind")],
    [
      "that is merged",
      ({ merged }) => edit(merged, versioned({ version: 2, checked: false })),
      rule("merged_source"),
    ],
    [
      "of an unnamed one to be confirmed",
      ({ unnamed }) => edit(unnamed, { checked: true }),
      rule("unnamed_source", "checked"),
    ],
    [
      "of an unnamed one to have aliases",
      ({ unnamed }) => edit(unnamed, { aliases: ["X"] }),
      rule("unnamed_source", "aliases"),
    ],
  ]);
});

describe("another name of a source", () => {
  const add = (id: string, over: object) =>
    addAlias(admin, id, newAliasInput.parse({ name: "Alpha Two", version: 1, ...over }));
  const change = (source: string, aliasId: string, over: object) =>
    changeAlias(admin, { source, aliasId }, aliasPatch.parse({ version: 1, ...over }));
  const remove = (source: string, aliasId: string, version = 1) =>
    removeAlias(admin, { source, aliasId }, { version, reason });
  const upsideDown = { since: "2015", until: "2014" };
  refuse([
    ["of one that is not there", () => add(newId(), {}), NOT_FOUND],
    ["at an older version of the source", ({ alpha }) => add(alpha, { version: 0 }), CONFLICT],
    ["that is its own", ({ alpha }) => add(alpha, { name: "ALPHA WIRE" }), rule("own_name", "name")],
    ["that it has already", ({ alpha }) => add(alpha, { name: "a.w." }), rule("duplicate_alias", "name")],
    ["that another one has", ({ alpha }) => add(alpha, { name: "Beta" }), rule("alias_taken", "name")],
    [
      "that ends before it starts",
      ({ alpha }) => add(alpha, upsideDown),
      rule("period_upside_down", "until"),
    ],
    ["of a merged one", ({ merged }) => add(merged, { version: 2 }), rule("merged_source")],
    ["of an unnamed one", ({ unnamed }) => add(unnamed, {}), rule("unnamed_source", "name")],
    ["changed that is not there", ({ alpha }) => change(alpha, newId(), {}), NOT_FOUND],
    [
      "changed that belongs to another one",
      ({ alpha, foreignAlias }) => change(alpha, foreignAlias, {}),
      NOT_FOUND,
    ],
    ["changed that is the source's own", ({ alpha, ownName }) => change(alpha, ownName, {}), NOT_FOUND],
    ["changed at an older version", ({ alpha, alias }) => change(alpha, alias, { version: 0 }), CONFLICT],
    [
      "changed to another of its own",
      ({ alpha, alias }) => change(alpha, alias, { name: "alpha" }),
      rule("duplicate_alias", "name"),
    ],
    [
      "changed to days upside down",
      ({ alpha, alias }) => change(alpha, alias, upsideDown),
      rule("period_upside_down", "until"),
    ],
    ["taken away that is not there", ({ alpha }) => remove(alpha, newId()), NOT_FOUND],
    [
      "taken away that belongs to another one",
      ({ alpha, foreignAlias }) => remove(alpha, foreignAlias),
      NOT_FOUND,
    ],
    ["taken away that is the source's own", ({ alpha, ownName }) => remove(alpha, ownName), NOT_FOUND],
    ["taken away at an older version", ({ alpha, alias }) => remove(alpha, alias, 0), CONFLICT],
    [
      "taken away of a merged one",
      ({ merged, mergedAlias }) => remove(merged, mergedAlias, 2),
      rule("merged_source"),
    ],
  ]);
});

describe("a merge", () => {
  const merge = (from: string, into: string, version?: number) => mergeSource(admin, from, { into, version });
  refuse([
    ["of one that is not there", ({ beta }) => merge(newId(), beta), NOT_FOUND],
    ["into one that is not there", ({ alpha }) => merge(alpha, newId()), NOT_FOUND],
    ["at an older version", ({ alpha, beta }) => merge(alpha, beta, 0), CONFLICT],
    ["into itself", ({ alpha }) => merge(alpha, alpha), rule("same_source", "into")],
    ["of a merged one", ({ merged, alpha }) => merge(merged, alpha), rule("already_merged", "into")],
    ["into a merged one", ({ merged, alpha }) => merge(alpha, merged), rule("merged_target", "into")],
    ["of an unnamed one", ({ unnamed, alpha }) => merge(unnamed, alpha), rule("unnamed_source", "into")],
    ["into an unnamed one", ({ unnamed, alpha }) => merge(alpha, unnamed), rule("unnamed_source", "into")],
    ["undone of one that is not there", () => unmergeSource(admin, newId()), NOT_FOUND],
    ["undone of one that is not merged", ({ alpha }) => unmergeSource(admin, alpha), rule("not_merged")],
  ]);
});

describe("a retraction", () => {
  const retract = (id: string, version = 1) => retractSource(admin, id, { version, reason });
  const reinstate = (id: string, version = 1) => reinstateSource(admin, id, { version, reason });
  refuse([
    ["of one that is not there", () => retract(newId()), NOT_FOUND],
    ["at an older version", ({ alpha }) => retract(alpha, 0), CONFLICT],
    ["twice", ({ retracted }) => retract(retracted, 2), rule("already_retracted")],
    ["of a merged one", ({ merged }) => retract(merged, 2), rule("merged_source")],
    ["of an unnamed one", ({ unnamed }) => retract(unnamed), rule("unnamed_source")],
    ["taken back of one that is not there", () => reinstate(newId()), NOT_FOUND],
    ["taken back at an older version", ({ retracted }) => reinstate(retracted), CONFLICT],
    ["taken back where there is none", ({ alpha }) => reinstate(alpha), rule("not_retracted")],
  ]);
});

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
