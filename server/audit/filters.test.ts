import { beforeAll, describe, expect, it } from "vitest";
import type { AuditEntity, AuditKind } from "@/domain/audit/event";
import { auditFilter } from "@/domain/audit/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { listEvents } from "./queries";

useDatabase();

let admin: Awaited<ReturnType<typeof aPerson>>;
let other: Awaited<ReturnType<typeof aPerson>>;
const bridge = "0197f3a0-0000-7000-8000-00000000b21d";
const mill = "0197f3a0-0000-7000-8000-000000003111";

interface Happened {
  at: string;
  by: "admin" | "other";
  kind: AuditKind;
  entity: AuditEntity;
  about?: string;
}

/**
 * In the order in which they were written. Two wrote across a midnight: the one that was written second happened a few
 * minutes before the other, since its transaction was open for longer.
 */
const LOG: Record<string, Happened> = {
  "a day before": { at: "2016-05-04T12:00Z", by: "admin", kind: "DeskSetUp", entity: "desk" },
  "just before": {
    ...{ at: "2016-05-05T23:59:59.999Z", by: "admin", kind: "ClaimCreated", entity: "claim", about: bridge },
  },
  "at midnight": {
    ...{ at: "2016-05-06T00:00Z", by: "other", kind: "ClaimCreated", entity: "claim", about: mill },
  },
  "at noon": {
    ...{ at: "2016-05-06T12:00Z", by: "admin", kind: "ClaimEdited", entity: "claim", about: bridge },
  },
  "of the next day": {
    ...{ at: "2016-05-07T00:05Z", by: "other", kind: "ClaimEdited", entity: "claim", about: bridge },
  },
  "written late": {
    ...{ at: "2016-05-06T23:58Z", by: "admin", kind: "SourceEdited", entity: "source", about: mill },
  },
  "long after": { at: "2016-05-09T08:00Z", by: "admin", kind: "ClaimEdited", entity: "claim", about: mill },
};
const ALL = Object.keys(LOG).reverse();

beforeAll(async () => {
  [admin, other] = [await aPerson("admin"), await aPerson("editor")];
  for (const [reason, { at, by, about, ...what }] of Object.entries(LOG)) {
    const who = by === "admin" ? admin : other;
    await database().auditEvent.create({
      data: {
        ...{ id: newId(), at: new Date(at), gate: "session", actorId: who.userId, actorName: who.name },
        ...{ ...what, entityId: about ?? null, reason },
      },
    });
  }
});

const list = (filter: object = {}) => listEvents(admin, auditFilter.parse(filter));
const found = async (filter: object) => (await list(filter)).items.map(({ reason }) => reason);

describe("the log between two days", () => {
  it.each<[object, string[]]>([
    [{ from: "2016-05-06", to: "2016-05-06" }, ["written late", "at noon", "at midnight"]],
    [{ from: "2016-05-05", to: "2016-05-05" }, ["just before"]],
    [{ from: "2016-05-07", to: "2016-05-07" }, ["of the next day"]],
    [{ from: "2016-05-07" }, ["long after", "of the next day"]],
    [{ to: "2016-05-05" }, ["just before", "a day before"]],
    [{ to: "2016-05-04" }, ["a day before"]],
    [{ from: "2016-05-08", to: "2016-05-08" }, []],
    [{ from: "2016-05-09" }, ["long after"]],
    [{ from: "2016-05-10" }, []],
    [{ to: "2016-05-03" }, []],
    [{ from: "2016-05-07", to: "2016-05-06" }, []],
    [{ from: "2016-01-01", to: "2016-12-31" }, ALL],
  ])("holds those days whole, in UTC: %j", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });
});

describe("the log narrowed in several ways", () => {
  it.each<[object, string[]]>([
    [{ kind: "ClaimEdited" }, ["long after", "of the next day", "at noon"]],
    [{ entity: "claim", kind: "SourceEdited" }, []],
    [{ entityId: bridge, kind: "ClaimEdited" }, ["of the next day", "at noon"]],
    [{ entityId: mill, entity: "claim" }, ["long after", "at midnight"]],
    [{ entityId: mill, entity: "source" }, ["written late"]],
    [{ entityId: bridge, from: "2016-05-06" }, ["of the next day", "at noon"]],
    [{ entity: "claim", from: "2016-05-06", to: "2016-05-06" }, ["at noon", "at midnight"]],
    [{ kind: "ClaimEdited", to: "2016-05-07" }, ["of the next day", "at noon"]],
    [{ entityId: "0197f3a0-0000-7000-8000-000000000000" }, []],
  ])("holds what fits all of it: %j", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it("holds what one person did about one thing on one day", async () => {
    const [byAdmin, byOther] = [{ actor: admin.userId }, { actor: other.userId }];
    const day = { from: "2016-05-06", to: "2016-05-06" };

    expect(await found({ ...byAdmin, ...day })).toEqual(["written late", "at noon"]);
    expect(await found({ ...byOther, ...day })).toEqual(["at midnight"]);
    expect(await found({ ...byAdmin, ...day, entityId: bridge })).toEqual(["at noon"]);
    expect(await found({ ...byOther, kind: "ClaimEdited", entityId: bridge })).toEqual(["of the next day"]);
    expect(await found({ ...byOther, entity: "source" })).toEqual([]);
  });
});

describe("a page of the log", () => {
  /** Everything a filter holds, read a page at a time. */
  async function pages(filter: object, limit: number): Promise<(string | null)[][]> {
    const read = [];
    for (let cursor: string | undefined, left = 20; left > 0; left--) {
      const page = await list({ ...filter, limit, ...(cursor && { cursor }) });
      read.push(page.items.map(({ reason }) => reason));
      if (page.nextCursor === null) return read;
      cursor = page.nextCursor;
    }
    throw new Error("the pages do not end");
  }

  it("goes on within the same filter", async () => {
    expect(await pages({ kind: "ClaimEdited" }, 2)).toEqual([["long after", "of the next day"], ["at noon"]]);
    expect(await pages({ from: "2016-05-05", to: "2016-05-06" }, 3)).toEqual([
      ["written late", "at noon", "at midnight"],
      ["just before"],
    ]);
  });

  it("is the last one when it is just full", async () => {
    expect(await pages({ actor: other.userId }, 2)).toEqual([["of the next day", "at midnight"]]);
    expect(await pages({}, ALL.length)).toEqual([ALL]);
  });

  it("goes on behind an entry that the filter itself leaves out", async () => {
    const { nextCursor } = await list({ limit: 2 });
    expect(await found({ kind: "ClaimCreated", cursor: nextCursor ?? "" })).toEqual([
      ...["at midnight", "just before"],
    ]);
  });

  it.each(["page-2", "%00", "AZ"])("is refused behind what is no page's end: %s", async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "cursor" }],
    });
  });
});
