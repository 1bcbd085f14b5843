import { describe, expect, it } from "vitest";
import { MOST_SAVED, savedFilterInput } from "@/domain/claims/saved-filter";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { listFilters } from "../queries/list-filters";
import { removeFilter, saveFilter } from "./saved-filters";

useDatabase();

const disputed = savedFilterInput.parse({ name: "Disputed", filter: { standing: "disputed" } });
const events = (entityId: string) =>
  database().auditEvent.findMany({ where: { entityId }, orderBy: { seq: "asc" } });

describe("saveFilter", () => {
  it("keeps a filter for whoever saved it and nobody else, and records it", async () => {
    const actor = await aPerson("reviewer");
    const { id } = unwrap(await saveFilter(actor, disputed));

    expect(await listFilters(actor)).toEqual([{ id, name: "Disputed", filter: { standing: "disputed" } }]);
    expect(await listFilters(await aPerson("editor"))).toEqual([]);
    expect(await events(id)).toMatchObject([
      { kind: "FilterSaved", actorId: actor.userId, after: { name: "Disputed", standing: "disputed" } },
    ]);
  });

  it("puts the new filter under a name that is there already", async () => {
    const actor = await aPerson("reviewer");
    const first = unwrap(await saveFilter(actor, disputed));
    const again = unwrap(await saveFilter(actor, { ...disputed, filter: { mine: true } }));

    expect(again).toEqual(first);
    expect(await listFilters(actor)).toMatchObject([{ name: "Disputed", filter: { mine: true } }]);
  });

  it("refuses one more than anybody keeps, in words", async () => {
    const actor = await aPerson("reviewer");
    const kept = Array.from({ length: MOST_SAVED }, (_, i) => ({
      ...{ id: newId(), userId: actor.userId, name: `Filter ${i}` },
      ...{ filter: { mine: true }, savedAt: new Date() },
    }));
    await database().savedFilter.createMany({ data: kept });

    expect(await saveFilter(actor, disputed)).toMatchObject({
      ok: false,
      error: { kind: "too_many_filters", field: "name" },
    });
    expect((await saveFilter(actor, { ...disputed, name: "Filter 3" })).ok).toBe(true);
  });

  it("is for people of the desk", async () => {
    await expect(saveFilter(nobody(), disputed)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listFilters(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(saveFilter(await aPerson(), disputed)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("removeFilter", () => {
  it("takes away one's own and records it", async () => {
    const actor = await aPerson("reviewer");
    const { id } = unwrap(await saveFilter(actor, disputed));
    await removeFilter(actor, { id });

    expect(await listFilters(actor)).toEqual([]);
    expect((await events(id)).map(({ kind }) => kind)).toEqual(["FilterSaved", "FilterRemoved"]);
    await expect(removeFilter(actor, { id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("refuses another person's, admins included, and leaves it", async () => {
    const actor = await aPerson("reviewer");
    const { id } = unwrap(await saveFilter(actor, disputed));

    await expect(removeFilter(await aPerson("admin"), { id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeFilter(nobody(), { id })).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await listFilters(actor)).toHaveLength(1);
  });
});
