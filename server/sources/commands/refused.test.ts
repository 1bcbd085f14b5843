import { beforeAll, describe } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { aliasPatch, newAliasInput } from "@/domain/sources/alias-schema";
import { sourceInput, sourcePatch } from "@/domain/sources/schema";
import { newId } from "@/lib/new-id";
import { CONFLICT, NOT_FOUND, type RefusedCase, refuseEach, rule } from "@/test/api/refuse-each";
import { aSourceDesk, reason, type SourceDesk } from "@/test/builders/source-desk";
import { useDatabase } from "@/test/postgres/database";
import { addAlias, changeAlias, removeAlias } from "./change-alias";
import { createSource } from "./create-source";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { reinstateSource, retractSource } from "./retract-source";
import { unmergeSource } from "./unmerge-source";

useDatabase();

let desk: SourceDesk;
let admin: Actor;
beforeAll(async () => {
  desk = await aSourceDesk();
  admin = desk.admin;
});
const refuse = (cases: RefusedCase<SourceDesk>[]) => refuseEach(() => desk, cases);

describe("a new source", () => {
  const create = (over: object) =>
    createSource(admin, sourceInput.parse({ name: "Gamma Wire", kind: "outlet", ...over }));
  refuse([
    ["under a name of another one", () => create({ name: "the ALPHA wire" }), rule("name_taken", "name")],
    ["under an alias of another one", () => create({ name: "A.W." }), rule("name_taken", "name")],
    [
      "under the name of one that is merged",
      async ({ mergedName }) => create({ name: mergedName }),
      rule("name_taken", "name"),
    ],
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
      "to a name that is an alias of another one",
      ({ alpha }) => edit(alpha, { name: "Beta" }),
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
