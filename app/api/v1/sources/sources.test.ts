import { beforeAll, describe, expect, it } from "vitest";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { aCorroboratedClaim } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import * as conflictsRoute from "../conflicts/route";
import * as aliasRoute from "./[id]/aliases/[aliasId]/route";
import * as aliasesRoute from "./[id]/aliases/route";
import * as campRoute from "./[id]/camps/[membershipId]/route";
import * as campsRoute from "./[id]/camps/route";
import * as mergeRoute from "./[id]/merge/route";
import * as recordRoute from "./[id]/record/route";
import * as relationRoute from "./[id]/relations/[relationId]/route";
import * as relationsRoute from "./[id]/relations/route";
import * as sourceRoute from "./[id]/route";
import * as splitRoute from "./[id]/split/route";
import * as unmergeRoute from "./[id]/unmerge/route";
import * as unsplitRoute from "./[id]/unsplit/route";
import * as whatIfRoute from "./[id]/what-if/route";
import * as sourcesRoute from "./route";

useDatabase();

let admin: ApiCaller;
let reviewer: ApiCaller;
beforeAll(async () => {
  admin = await anApiCaller("admin");
  reviewer = await anApiCaller("reviewer");
});

const itemsOf = ({ body }: { body: Record<string, unknown> }) => body.items as Record<string, unknown>[];
const problem = (kind: string, path: string) => ({
  ...{ status: 422, body: { type: `urn:sayso:problem:${kind}`, errors: [{ path }] } },
});

describe("/sources", () => {
  it("makes a source, finds it, shows it by its reference, and changes it at its ETag", async () => {
    const sent = {
      name: "Api Wire",
      kind: "outlet",
      country: "SY",
      aliases: ["AW", { name: "سلك", language: "ar" }],
    };
    const made = await admin.call(sourcesRoute.POST, { body: sent });
    expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ name: "Api Wire", checked: true, aliasCount: 2 });
    const params = { id: String(made.body.ref) };
    expect((await reviewer.call(sourceRoute.GET, { params })).body).toEqual(made.body);
    const found = await reviewer.call(sourcesRoute.GET, { query: { q: "api wire", kind: "outlet" } });
    expect(itemsOf(found)).toMatchObject([{ ref: params.id, aliases: ["AW", "سلك"] }]);

    const headers = { "if-match": '"1"' };
    const edit = () => admin.call(sourceRoute.PATCH, { params, headers, body: { country: "TR" } });
    expect((await edit()).body).toMatchObject({ country: "TR", version: 2 });
    expect((await edit()).status).toBe(412);
  });

  it("names the field that a rule or the form refuses, and writes nothing", async () => {
    await aSource({ name: "Taken Api Wire" });
    const before = await stored();
    const make = (over: object) =>
      admin.call(sourcesRoute.POST, { body: { name: "New Api Wire", kind: "outlet", ...over } });
    expect(await make({ name: "taken api wire" })).toMatchObject(problem("name_taken", "name"));
    expect(await make({ kind: "planet" })).toMatchObject(problem("invalid", "kind"));
    expect(await make({ country: "XX" })).toMatchObject(problem("invalid", "country"));
    expect(await make({ homepage: "ftp://x.example" })).toMatchObject(problem("invalid", "homepage"));
    expect(await make({ aliases: [{ name: "x", since: "2016", until: "2015" }] })).toMatchObject({
      status: 422,
    });
    const list = await reviewer.call(sourcesRoute.GET, { query: { limit: "101" } });
    expect(list).toMatchObject(problem("invalid", "limit"));
    expect(await stored()).toEqual(before);
  });

  it("asks for a reason where the grade changes", async () => {
    const params = { id: await aSource() };
    const grade = (over: object) =>
      admin.call(sourceRoute.PATCH, { params, body: { version: 1, reliability: "B", ...over } });
    expect(await grade({})).toMatchObject(problem("invalid", "reason"));
    expect((await grade({ reason: "ten checks held" })).body).toMatchObject({
      ...{ reliability: "B", grades: [{ before: "F", after: "B" }] },
    });
  });
});

describe("/sources/{id}/aliases", () => {
  it("adds, lists, changes and takes away a name, each at the version of the source", async () => {
    const id = await aSource();
    const params = { id };
    const added = await admin.call(aliasesRoute.POST, { params, body: { name: "Api Alias", version: 1 } });
    expect([added.status, added.body.version]).toEqual([201, 2]);
    const listed = await reviewer.call(aliasesRoute.GET, { params, query: { q: "alias" } });
    expect(listed.body).toMatchObject({ items: [{ name: "Api Alias", warnings: [] }], version: 2 });
    const one = { id, aliasId: String(itemsOf(listed)[0]?.id) };
    const changed = await admin.call(aliasRoute.PATCH, { params: one, body: { language: "en", version: 2 } });
    expect(changed.body).toMatchObject({ aliases: [{ language: "en" }], version: 3 });
    const gone = await admin.call(aliasRoute.DELETE, {
      params: one,
      body: { version: 3, reason: "a mix-up" },
    });
    expect(gone.body).toMatchObject({ aliases: [], version: 4 });
    const again = { params: one, body: { version: 4, reason: "a mix-up" } };
    expect((await admin.call(aliasRoute.DELETE, again)).status).toBe(404);
  });
});

describe("/sources/{id}/relations and /camps", () => {
  it("ties a source, shows it at either end, ends it and takes it out", async () => {
    const [from, to] = [await aSource(), await aSource()];
    const tie = { to, kind: "owned_by", citation: "a book" };
    const made = await admin.call(relationsRoute.POST, { params: { id: from }, body: tie });
    expect(made).toMatchObject({
      status: 201,
      body: { kind: "owned_by", from: { id: from }, to: { id: to } },
    });
    const listed = await reviewer.call(relationsRoute.GET, { params: { id: to } });
    expect(itemsOf(listed)).toEqual([made.body]);
    const params = { id: to, relationId: String(made.body.id) };
    const ended = await admin.call(relationRoute.PATCH, { params, body: { until: "2016", version: 1 } });
    expect(ended).toMatchObject({ status: 200, body: { until: "2016", version: 2 } });
    const stranger = { id: await aSource(), relationId: params.relationId };
    expect((await admin.call(relationRoute.PATCH, { params: stranger, body: { version: 2 } })).status).toBe(
      404,
    );
    const body = { version: 2, reason: "another owner" };
    expect(itemsOf(await admin.call(relationRoute.DELETE, { params, body }))).toEqual([]);
    const cycle = await admin.call(relationsRoute.POST, { params: { id: from }, body: { ...tie, to: from } });
    expect(cycle).toMatchObject(problem("same_source", "to"));
  });

  it("makes a conflict, puts a source on a side, changes that and takes it out", async () => {
    const war = { name: "Api war", camps: ["North", "South"] };
    const made = await admin.call(conflictsRoute.POST, { body: war });
    expect([made.status, itemsOf(made)[0]]).toMatchObject([
      201,
      { name: "Api war", camps: [{ name: "North" }, {}] },
    ]);
    expect((await reviewer.call(conflictsRoute.GET)).body).toEqual(made.body);
    const [{ camps = [] } = {}] = made.body.items as { camps?: { id: string }[] }[];
    const params = { id: await aSource() };
    const placed = await admin.call(campsRoute.POST, {
      ...{ params, body: { campId: camps[0]?.id, tie: "party", citation: "a book" } },
    });
    expect(placed).toMatchObject({ status: 201, body: { camp: "North", tie: "party", version: 1 } });
    expect(itemsOf(await reviewer.call(campsRoute.GET, { params }))).toEqual([placed.body]);
    const one = { ...params, membershipId: String(placed.body.id) };
    const changed = await admin.call(campRoute.PATCH, { params: one, body: { tie: "interest", version: 1 } });
    expect(changed).toMatchObject({ status: 200, body: { ...placed.body, tie: "interest", version: 2 } });
    const stranger = { id: await aSource(), membershipId: one.membershipId };
    const elsewhere = { params: stranger, body: { tie: "party", version: 2 } };
    expect((await admin.call(campRoute.PATCH, elsewhere)).status).toBe(404);
    const removal = { version: 2, reason: "a mix-up" };
    expect(itemsOf(await admin.call(campRoute.DELETE, { params: one, body: removal }))).toEqual([]);
    expect(await admin.call(conflictsRoute.POST, { body: war })).toMatchObject(problem("name_taken", "name"));
    const lone = await admin.call(conflictsRoute.POST, { body: { name: "Lone war", camps: ["North"] } });
    expect(lone).toMatchObject(problem("invalid", "camps"));
  });

  it("answers with the side that was written also where a source stands on many", async () => {
    const war = { name: "Long war", camps: ["North", "South"] };
    const made = await admin.call(conflictsRoute.POST, { body: war });
    const [{ camps = [] } = {}] = made.body.items as { camps?: { id: string }[] }[];
    const params = { id: await aSource() };
    const years = Array.from({ length: 26 }, (_, at) => String(1950 + at));
    let membershipId = "";
    for (const year of years) {
      const body = { campId: camps[0]?.id, tie: "party", since: year, until: year, citation: "a book" };
      const placed = await admin.call(campsRoute.POST, { params, body });
      expect(placed).toMatchObject({ status: 201, body: { since: year } });
      membershipId = String(placed.body.id);
    }
    const change = { params: { ...params, membershipId }, body: { tie: "interest", version: 1 } };
    expect((await admin.call(campRoute.PATCH, change)).body).toMatchObject({
      id: membershipId,
      tie: "interest",
    });
  });
});

describe("/sources/{id}/merge and /split", () => {
  it("are undone by their own calls, and a second time refused", async () => {
    const [from, into] = [await aSource(), await aSource()];
    const [params, body] = [{ id: from }, { reason: "two houses" }];
    const merged = await admin.call(mergeRoute.POST, { params, body: { into, version: 1 } });
    expect(merged.body).toMatchObject({ id: from, mergedInto: { id: into }, version: 2 });
    expect((await admin.call(mergeRoute.POST, { params, body: { into, version: 1 } })).status).toBe(409);
    expect((await admin.call(unmergeRoute.POST, { params, body })).body).toMatchObject({ mergedInto: null });
    expect(await admin.call(unmergeRoute.POST, { params, body })).toMatchObject({
      ...{ status: 422, body: { type: "urn:sayso:problem:not_merged" } },
    });
  });

  it("takes a name out into a new source and puts it back", async () => {
    const params = { id: await aSource({ aliases: ["Api Rescue"] }) };
    const { body: splittable } = await admin.call(splitRoute.GET, { params });
    const aliases = (splittable.aliases as { id: string }[]).map(({ id }) => id);
    const into = { name: "Api Rescue", kind: "monitor" };
    const sent = { into, aliases, version: 1, reason: "They are two." };
    const made = await admin.call(splitRoute.POST, { params, body: sent });
    expect(made).toMatchObject({ status: 201, body: { name: "Api Rescue", splitFrom: { id: params.id } } });
    const { body: source } = await reviewer.call(sourceRoute.GET, { params });
    const [split] = source.splits as { id: string }[];
    const undone = await admin.call(unsplitRoute.POST, { params, body: { splitId: split?.id } });
    expect(undone.body).toMatchObject({ id: params.id, splits: [], aliases: [{ name: "Api Rescue" }] });
  });
});

describe("what rests on a source", () => {
  it("is told as its record, in counts and in words", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const params = { id: one };
    expect((await reviewer.call(recordRoute.GET, { params })).body).toMatchObject({ share: null });
    await aCorroboratedClaim(one, other);
    expect((await reviewer.call(recordRoute.GET, { params })).body).toMatchObject({
      ...{ counts: { corroborated: 1, disputed: 0 }, share: { decided: 1, corroborated: 1 } },
      words: expect.stringContaining("1"),
    });
  });

  it("is told for what would fall without it, and without others named with it", async () => {
    const [one, other, third] = [await aSource(), await aSource(), await aSource()];
    const claim = await aCorroboratedClaim(one, other);
    const ask = (id: string, query = {}) => reviewer.call(whatIfRoute.GET, { params: { id }, query });
    expect((await ask(one)).body).toMatchObject({ falling: 1, claims: [{ ref: `C-${claim.ref}` }] });
    expect((await ask(third)).body).toMatchObject({ falling: 0, claims: [], sources: [{ id: third }] });
    const both = await ask(third, { with: ` ${one} , ${other}` });
    expect(both.body).toMatchObject({ falling: 1, sources: { length: 3 } });
    expect((await ask(third, { with: "S-999999" })).status).toBe(404);
    expect(await ask(third, { with: "nobody" })).toMatchObject({ status: 422 });
  });
});
