import { describe, expect, it } from "vitest";
import { consonantsOf } from "@/domain/sources/consonants";
import { sourceFilter } from "@/domain/sources/filter";
import { foldName } from "@/domain/sources/fold-name";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { findSourcesLike, listSources } from "./queries/list-sources";
import { resolveNames } from "./resolve-names";

useDatabase();

const NAMES = [
  ...["Khan Touman", "خان طومان", "Jabhat al-Nusra", "جبهة النصرة", "Deir ez-Zor", "دير الزور", "Hezbollah"],
  ...["حزب الله", "Xinhua", "Ahrar ash-Sham", "Médecins Sans Frontières", "ТАСС", "القامشلي", "Quickly Pass"],
];

describe("the consonants of names", () => {
  it("are the same in the database as in the rules", async () => {
    const folded = NAMES.map(foldName);
    const rows = await database().$queryRaw<{ sound: string }[]>`
      SELECT sayso_consonants(name) AS sound FROM unnest(${folded}::text[]) WITH ORDINALITY AS one(name, at) ORDER BY at`;
    expect(rows.map(({ sound }) => sound)).toEqual(folded.map(consonantsOf));
  });

  it("lead from a printed name to a source that is registered in the other script only, offered and never taken", async () => {
    const [town, front] = [await aSource({ name: "خان طومان" }), await aSource({ name: "جبهة النصرة" })];
    const latin = await aSource({ name: "Saraqib Monitor" });
    const names = ["Khan Touman", "Al-Nusra", "مرصد سراقب", "سراقب"];
    const found = await resolveNames(database(), names);
    const offered = (name: string) => {
      const one = found.get(name);
      return one?.kind === "near" ? one.offers.map(({ source, reason }) => [source.id, reason]) : one?.kind;
    };
    const why = "the same sounds in another script";
    expect(offered("Khan Touman")).toEqual([[town, why]]);
    expect(offered("Al-Nusra")).toEqual([[front, why]]);
    expect(offered("سراقب")).toEqual([[latin, why]]);
    expect(offered("مرصد سراقب")).toBe("none");
  });

  it("lead whoever searches to a source that is registered in the other script only", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "مرصد كفرنبل" });
    const found = async (q: string) => [
      (await listSources(admin, sourceFilter.parse({ q }))).items.map((one) => one.id),
      (await findSourcesLike(admin, q)).map((one) => one.id),
    ];
    expect(await found("Marsad Kafr Nabl")).toEqual([[id], [id]]);
    expect(await found("Marsad Kafr Zita")).toEqual([[], []]);
    expect(await found("ab")).toEqual([[], []]);
  });
});
