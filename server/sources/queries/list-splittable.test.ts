import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, supportFrom } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "../commands/merge-source";
import { splittableView } from "../split-views";
import { listSplittable } from "./list-splittable";

useDatabase();

let admin: Actor;
let id: string;
let relation: string;
const claims: { id: string; ref: number }[] = [];

/** A source that stands in four chains, publishes an article and brings evidence; something is merged into it. */
beforeAll(async () => {
  admin = await aPerson("admin");
  id = await aSource({ name: "Twin Monitor", kind: "outlet", aliases: ["TM", "Twin Rescue"] });
  const inChain = async (mention: string | null, role: "origin" | "relay" = "origin") => {
    const link = { sourceId: id, role, cue: "said", ...(mention === null ? {} : { mention }) };
    const chain = role === "origin" ? [link] : [link, { source: "the mayor", role: "origin" as const }];
    claims.push(await aClaim(admin, { chain, outlet: "Reuters" }));
  };
  await inChain("the Twins");
  await inChain(null);
  await inChain("Rescue");
  await inChain("the Twins", "relay");
  await aClaim(admin, { outlet: "Twin Monitor", chain: [{ source: "the mayor", role: "origin" }] });
  const [other] = claims;
  if (other) await supportFrom(admin, other, id);
  relation = await aRelation(id, "owned_by", await aSource({ name: "Twin House" }));
  const merged = await aSource({ aliases: ["Of the merged"] });
  await aRelation(merged, "relays", await aSource());
  unwrap(await mergeSource(admin, merged, { into: id }));
});

describe("what can be taken out of a source", () => {
  it("are its other names, links by what was printed, evidence and relations: its very own", async () => {
    const seen = splittableView.parse(await listSplittable(admin, id));
    const [first, second, third, fourth] = claims.map(({ ref }) => `C-${ref}`);
    expect(seen.aliases.map(({ name }) => name)).toEqual(["TM", "Twin Rescue"]);
    expect(seen.links.map(({ mention, claim, role }) => [mention, claim, role])).toEqual([
      ["Rescue", third, "origin"],
      ["the Twins", first, "origin"],
      ["the Twins", fourth, "relay"],
      [null, second, "origin"],
    ]);
    expect(seen.links[0]).toMatchObject({ cue: "said", outlet: "Reuters", standing: "unreviewed" });
    expect(seen.linkCount).toBe(4);
    expect(seen.evidence).toMatchObject([{ claim: first, stance: "for", words: "They saw it too." }]);
    expect(seen.relations.map((one) => one.id)).toEqual([relation]);
  });

  it("are told in seven statements, by reference too", async () => {
    const { ref } = await database().source.findUniqueOrThrow({ where: { id } });
    expect(await listSplittable(admin, `S-${ref}`)).toEqual(await listSplittable(admin, id));
    expect(await countStatements(() => listSplittable(admin, id))).toBe(7);
  });

  it("is no evidence that was withdrawn", async () => {
    await database().evidence.updateMany({ where: { sourceId: id }, data: { withdrawnAt: new Date() } });
    expect((await listSplittable(admin, id)).evidence).toEqual([]);
  });

  it("is nothing of a source that stands nowhere, and not told of one that is not there", async () => {
    expect(await listSplittable(admin, await aSource())).toEqual({
      ...{ aliases: [], links: [], linkCount: 0, evidence: [], relations: [] },
    });
    for (const key of [newId(), "S-999999", "nonsense"])
      await expect(listSplittable(admin, key)).rejects.toMatchObject({ code: "not_found" });
  });
});
