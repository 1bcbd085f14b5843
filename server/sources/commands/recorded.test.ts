import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newAliasInput } from "@/domain/sources/alias-schema";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput } from "@/domain/sources/relation-schema";
import { sourceInput, sourcePatch } from "@/domain/sources/schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aCorroboratedClaim, recordedBy, standingOf } from "@/test/builders/claims";
import { anUncheckedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { getSource } from "../queries/get-source";
import { listConflicts } from "../queries/list-conflicts";
import { addRelation } from "./add-relation";
import { addAlias, changeAlias } from "./change-alias";
import { createConflict } from "./create-conflict";
import { createSource } from "./create-source";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { placeInCamp } from "./place-in-camp";
import { unmergeSource } from "./unmerge-source";

useDatabase();

let admin: Actor;
beforeAll(async () => {
  admin = await aPerson("admin");
});

const UNDATED = { language: null, since: null, until: null };
const refOf = async (id: string) => (await getSource(admin, id)).ref;
const edit = async (actor: Actor, id: string, over: object) =>
  unwrap(await editSource(actor, id, sourcePatch.parse({ version: 1, ...over })));

describe("what a source is made with", () => {
  const given = {
    ...{ name: "Canal Press", kind: "news_agency", country: "SY", homepage: "https://canal.example/" },
    ...{ wikidataId: "Q1234", citation: "the yearbook, p. 7" },
    aliases: [{ name: "صحافة القناة", language: "ar", since: "2011-03", until: "2015" }],
  };

  it("is kept whole, and recorded as it was given", async () => {
    const actor = await aPerson("admin");
    const { id } = unwrap(await createSource(actor, sourceInput.parse(given)));
    const { aliases, ...fields } = given;
    expect(await getSource(admin, id)).toMatchObject({
      ...{ ...fields, reliability: "F", checked: true, retracted: null, mergedInto: null, version: 1 },
      ...{ aliases: [aliases[0]], aliasCount: 1, splits: [], splitFrom: null, grades: [] },
    });
    expect(await recordedBy(actor)).toEqual([
      { kind: "SourceCreated", entityId: id, before: null, after: given },
    ]);
  });
});

describe("what is changed of a source", () => {
  it("is each field that is named, and both sides of each are recorded", async () => {
    const id = await aSource({
      name: "Delta Post",
      kind: "outlet",
      country: "SY",
      homepage: "https://a.example/",
    });
    const actor = await aPerson("admin");
    const change = {
      kind: "monitor",
      country: null,
      homepage: "https://b.example/",
      wikidataId: "Q9",
      citation: "p. 3",
    };
    await edit(actor, id, { ...change, reason: "looked up" });
    expect(await getSource(admin, id)).toMatchObject({ ...change, name: "Delta Post", version: 2 });
    expect(await recordedBy(actor)).toEqual([
      {
        ...{ kind: "SourceEdited", entityId: id, after: change },
        before: {
          kind: "outlet",
          country: "SY",
          homepage: "https://a.example/",
          wikidataId: null,
          citation: null,
        },
      },
    ]);
    expect(await database().auditEvent.count({ where: { actorId: actor.userId, reason: "looked up" } })).toBe(
      1,
    );
  });

  it("is three events where data, confirmation and grade change at once", async () => {
    const id = await anUncheckedSource("Lagoon Radio");
    const actor = await aPerson("admin");
    await edit(actor, id, { country: "TR", checked: true, reliability: "C", reason: "ten checks" });
    expect(await recordedBy(actor)).toEqual([
      { kind: "SourceEdited", entityId: id, before: { country: null }, after: { country: "TR" } },
      { kind: "SourceConfirmed", entityId: id, before: { checked: false }, after: { checked: true } },
      { kind: "SourceGraded", entityId: id, before: { reliability: "F" }, after: { reliability: "C" } },
    ]);
    expect((await getSource(admin, id)).grades).toMatchObject([
      { before: "F", after: "C", reason: "ten checks", author: actor.name },
    ]);
  });

  it("is no confirmation where it is taken back, and nothing where it stays", async () => {
    const id = await aSource();
    const actor = await aPerson("admin");
    await edit(actor, id, { checked: false });
    await edit(actor, id, { checked: false, version: 2 });
    expect(await recordedBy(actor)).toEqual([
      { kind: "SourceEdited", entityId: id, before: { checked: true }, after: { checked: false } },
    ]);
  });

  it("are its aliases as they were and are, its own name left out", async () => {
    const id = await aSource({ name: "Quay Radio", aliases: ["QR", "Quay FM"] });
    const actor = await aPerson("admin");
    await edit(actor, id, { aliases: ["Quay FM", "Radio Quay"] });
    expect(await recordedBy(actor)).toMatchObject([
      {
        before: { aliases: ["QR", "Quay FM"].map((name) => ({ name, ...UNDATED })) },
        after: { aliases: ["Quay FM", "Radio Quay"].map((name) => ({ name, ...UNDATED })) },
      },
    ]);
  });

  it("keeps the row of an alias that stays, so that what points at it goes on doing so", async () => {
    const id = await aSource({ name: "Mole Radio", aliases: ["MR", "Mole FM"] });
    const idOf = async (name: string) =>
      (await getSource(admin, id)).aliases.find((one) => one.name === name)?.id;
    const before = await idOf("Mole FM");
    await edit(admin, id, { aliases: ["Mole FM"] });
    expect([await idOf("MR"), await idOf("Mole FM")]).toEqual([undefined, before]);
  });

  it("leaves decided claims alone where only data about the source changes", async () => {
    const [one, other] = [await aSource({ kind: "person" }), await aSource()];
    const claim = await aCorroboratedClaim(one, other);
    await edit(admin, one, { country: "SY", homepage: "https://c.example/", citation: "p. 1" });
    expect(await standingOf(claim.id)).toBe("corroborated");
  });
});

describe("what is recorded of a name", () => {
  it("is the name as given, and both sides of a change", async () => {
    const id = await aSource({ name: "Groyne Watch" });
    const actor = await aPerson("admin");
    const given = { name: "GW", language: "en", since: "2014", until: null };
    const { id: aliasId } = unwrap(await addAlias(actor, id, newAliasInput.parse({ ...given, version: 1 })));
    unwrap(await changeAlias(actor, { source: id, aliasId }, { version: 2, until: "2016-05" }));
    expect(await recordedBy(actor)).toEqual([
      { kind: "AliasSaved", entityId: id, before: null, after: given },
      { kind: "AliasSaved", entityId: id, before: given, after: { ...given, until: "2016-05" } },
    ]);
  });
});

describe("what is recorded of ties", () => {
  it("names both ends of a relation by reference and name, with its days, citation and note", async () => {
    const [from, to] = [await aSource({ name: "Wharf Wire" }), await aSource({ name: "Wharf House" })];
    const actor = await aPerson("admin");
    const tie = { kind: "owned_by", since: "2012", until: null, citation: "a book", note: "half of it" };
    unwrap(await addRelation(actor, from, relationInput.parse({ ...tie, to })));
    expect(await recordedBy(actor)).toEqual([
      {
        ...{ kind: "RelationAdded", entityId: from, before: null },
        after: {
          ...tie,
          from: { ref: await refOf(from), name: "Wharf Wire" },
          to: { ref: await refOf(to), name: "Wharf House" },
        },
      },
    ]);
  });

  it("names a conflict with its sides, and the side that a source joins", async () => {
    const [id, actor] = [await aSource(), await aPerson("admin")];
    const war = { name: "War of wharves", since: "2011-03-15", until: null, camps: ["The port", "The town"] };
    const { id: conflictId } = unwrap(await createConflict(actor, conflictInput.parse(war)));
    const made = (await listConflicts(admin)).items.find((one) => one.id === conflictId);
    expect(made).toMatchObject({ ...war, camps: [{ name: "The port" }, { name: "The town" }] });
    const said = {
      tie: "interest",
      interest: "trades there",
      since: "2012",
      until: "2013",
      citation: "a book",
    };
    unwrap(await placeInCamp(actor, id, campInput.parse({ ...said, campId: made?.camps[1]?.id })));
    expect(await recordedBy(actor)).toEqual([
      { kind: "ConflictCreated", entityId: conflictId, before: null, after: war },
      {
        ...{ kind: "CampJoined", entityId: id, before: null },
        after: { conflict: "War of wharves", camp: "The town", ...said },
      },
    ]);
  });
});

describe("what is recorded of a merge", () => {
  it("names what it was merged into, by reference too, when done and when undone", async () => {
    const [from, into] = [await aSource(), await aSource({ name: "Dyke Post" })];
    const [actor, ref] = [await aPerson("admin"), await refOf(into)];
    expect(unwrap(await mergeSource(actor, await refOf(from), { into: ref }))).toEqual({ id: from, into });
    unwrap(await unmergeSource(actor, await refOf(from)));
    expect(await recordedBy(actor)).toEqual([
      {
        ...{ kind: "SourceMerged", entityId: from, before: { mergedInto: null } },
        after: { mergedInto: { id: into, ref, name: "Dyke Post" } },
      },
      {
        ...{ kind: "SourceUnmerged", entityId: from, after: { mergedInto: null } },
        before: { mergedInto: { ref, name: "Dyke Post" } },
      },
    ]);
  });

  it("raises the version of all that moves with it, and of nothing else", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    const versions = async () =>
      Promise.all([a, b, c].map(async (id) => (await getSource(admin, id)).version));
    unwrap(await mergeSource(admin, a, { into: b }));
    expect(await versions()).toEqual([2, 1, 1]);
    unwrap(await mergeSource(admin, b, { into: c }));
    expect(await versions()).toEqual([3, 2, 1]);
    unwrap(await unmergeSource(admin, b));
    expect(await versions()).toEqual([4, 3, 1]);
  });
});
