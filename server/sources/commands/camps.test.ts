import { describe, expect, it } from "vitest";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { eventsAbout } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { loadCamps } from "../load-relations";
import { listConflicts } from "../queries/list-conflicts";
import { listCamps } from "../queries/list-relations";
import { previewCamp } from "../queries/preview-camp";
import { changeMembership, removeFromCamp } from "./change-camp";
import { createConflict } from "./create-conflict";
import { mergeSource } from "./merge-source";
import { placeInCamp } from "./place-in-camp";

useDatabase();

const WAR = conflictInput.parse({ name: "War in the valley", camps: ["The government", "The insurgents"] });
const placed = (campId: string, over: object = {}) =>
  campInput.parse({ campId, tie: "party", citation: "https://example.org/war", ...over });

async function aWar(name: string) {
  const admin = await aPerson("admin");
  unwrap(await createConflict(admin, { ...WAR, name }));
  const conflict = (await listConflicts(admin)).items.find((one) => one.name === name);
  const [government, insurgents] = conflict?.camps ?? [];
  return { government: government?.id ?? "", insurgents: insurgents?.id ?? "" };
}

describe("conflicts and camps", () => {
  it("are changed by admins only", async () => {
    const [id, { government }] = [await aSource(), await aWar("War of roles")];
    for (const [actor, code] of [
      [nobody(), "unauthenticated"],
      [await aPerson("editor"), "forbidden"],
    ] as const) {
      await expect(createConflict(actor, WAR)).rejects.toMatchObject({ code });
      await expect(placeInCamp(actor, id, placed(government))).rejects.toMatchObject({ code });
      const membership = { source: id, membershipId: government };
      await expect(changeMembership(actor, membership, { version: 1 })).rejects.toMatchObject({ code });
      await expect(
        previewCamp(actor, id, { kind: "remove", membershipId: government }),
      ).rejects.toMatchObject({ code });
      await expect(removeFromCamp(actor, membership, { version: 1, reason: "no" })).rejects.toMatchObject({
        code,
      });
    }
    await expect(listConflicts(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("keep one name for one conflict, and for one side", async () => {
    const admin = await aPerson("admin");
    await aWar("War of names");
    expect(await createConflict(admin, { ...WAR, name: "WAR OF NAMES" })).toMatchObject({
      error: { kind: "name_taken", field: "name" },
    });
    expect(await createConflict(admin, { ...WAR, camps: ["The Rebels", "rebels"] })).toMatchObject({
      error: { kind: "duplicate_camp", field: "camps" },
    });
    const upsideDown = { ...WAR, name: "Another", since: "2020-01-01", until: "2019-01-01" };
    expect(await createConflict(admin, upsideDown)).toMatchObject({ error: { kind: "period_upside_down" } });
  });

  it("hold a source on one side at a time, follow its merges, and are recorded", async () => {
    const admin = await aPerson("admin");
    const [id, into] = [await aSource(), await aSource()];
    const { government, insurgents } = await aWar("War of dates");
    const { id: membershipId } = unwrap(
      await placeInCamp(admin, id, placed(government, { until: "2014-12-31", interest: "pays its staff" })),
    );
    unwrap(await placeInCamp(admin, id, placed(insurgents, { since: "2015-01-01", tie: "interest" })));
    expect(await placeInCamp(admin, id, placed(insurgents, { since: "2014-01-01" }))).toMatchObject({
      error: { kind: "camp_overlaps" },
    });
    unwrap(await mergeSource(admin, id, { into }));
    expect(
      (await loadCamps(database(), [into])).map(({ camp, tie, sourceId }) => [camp, tie, sourceId]),
    ).toEqual([
      ["The government", "party", into],
      ["The insurgents", "interest", into],
    ]);

    unwrap(await removeFromCamp(admin, { source: into, membershipId }, { version: 1, reason: "a mix-up" }));
    expect((await listCamps(admin, into)).items).toHaveLength(1);
    const events = (await eventsAbout(id)).filter(({ kind }) => kind.startsWith("Camp"));
    expect(events.map(({ kind }) => kind)).toEqual(["CampJoined", "CampJoined", "CampLeft"]);
    expect(events[2]).toMatchObject({
      reason: "a mix-up",
      before: { conflict: "War of dates", camp: "The government", until: "2014-12-31" },
    });
  });

  it("are changed and ended beside the others, whose days they may not take", async () => {
    const [admin, id, { government, insurgents }] = [
      await aPerson("admin"),
      await aSource(),
      await aWar("War of ends"),
    ];
    const { id: membershipId } = unwrap(await placeInCamp(admin, id, placed(government)));
    const named = { source: id, membershipId };
    unwrap(await changeMembership(admin, named, { version: 1, until: "2014-12-31", tie: "interest" }));
    unwrap(await placeInCamp(admin, id, placed(insurgents, { since: "2015-01-01" })));
    const change = { until: "2016-12-31" };
    expect(await changeMembership(admin, named, { version: 2, ...change })).toMatchObject({
      error: { kind: "camp_overlaps", field: "since" },
    });
    expect(await previewCamp(admin, id, { kind: "change", membershipId, patch: change })).toMatchObject({
      error: { kind: "camp_overlaps" },
    });
    await expect(changeMembership(admin, named, { version: 1 })).rejects.toMatchObject({ code: "conflict" });
    expect((await eventsAbout(id)).find(({ kind }) => kind === "CampChanged")).toMatchObject({
      before: { tie: "party", until: null },
      after: { tie: "interest", until: "2014-12-31" },
    });
  });

  it("are changed after the source was merged, and no new one is said of it", async () => {
    const [admin, id, into] = [await aPerson("admin"), await aSource(), await aSource()];
    const { government, insurgents } = await aWar("War of merges");
    const { id: membershipId } = unwrap(await placeInCamp(admin, id, placed(government, { until: "2014" })));
    unwrap(await placeInCamp(admin, into, placed(insurgents, { since: "2015" })));
    unwrap(await mergeSource(admin, id, { into }));
    const named = { source: into, membershipId };
    unwrap(await changeMembership(admin, named, { version: 1, until: "2013" }));
    const change = { kind: "change" as const, membershipId, patch: { interest: "pays it" } };
    expect(await previewCamp(admin, into, change)).toMatchObject({ ok: true });
    expect(await changeMembership(admin, named, { version: 2, until: "2015" })).toMatchObject({
      error: { kind: "camp_overlaps" },
    });
    expect(await placeInCamp(admin, id, placed(government, { since: "2020" }))).toMatchObject({
      error: { kind: "merged_source" },
    });
  });

  it("can't be broken behind the application's back", async () => {
    const [id, { government, insurgents }] = [await aSource(), await aWar("War of rows")];
    unwrap(await placeInCamp(await aPerson("admin"), id, placed(government)));
    const stored = await database().campMembership.findFirstOrThrow({ where: { sourceId: id } });
    const data = { ...stored, id: crypto.randomUUID(), campId: insurgents };
    await expect(database().campMembership.create({ data })).rejects.toThrow("camp_memberships_period");
  });
});
