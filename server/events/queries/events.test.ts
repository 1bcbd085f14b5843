import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { eventInput, figureInput } from "@/domain/events/schema";
import { encodeCursor } from "@/lib/cursor";
import { newId } from "@/lib/new-id";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import { correctFigures } from "../commands/correct-figures";
import { addEventClaim } from "../commands/event-claims";
import { createEvent, editEvent } from "../commands/write-event";
import { eventDetail, eventItem } from "../views";
import { eventsOfClaim, findEventsLike } from "./find-events";
import { getEvent } from "./get-event";
import { getFigures } from "./get-figures";
import { listEvents } from "./list-events";

useDatabase();

let reviewer: Actor;
let editor: Actor;
const TITLES = ["Siege of Madaya", "Truce in Wadi", "Strike on Ariha", "Fall of Palmyra", "Talks in Astana"];
const events: { id: string; ref: number }[] = [];
const claims: { id: string; ref: number }[] = [];

/** Five events; the first has two claims, one of which was withdrawn. Nothing below changes them. */
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  editor = await aPerson("editor");
  const [kept, gone] = [
    await aClaim(editor, {
      statement: "At least 30 civilians were killed in Madaya.",
      publishedAt: "2016-01-09",
    }),
    await aClaim(editor),
  ];
  claims.push(kept, gone);
  for (const title of TITLES) {
    const about = title === TITLES[0] ? [gone.id, kept.id, `C-${kept.ref}`] : [];
    events.push(await createEvent(editor, eventInput.parse({ title, place: "Syria", claims: about })));
  }
  unwrap(await withdrawClaim(editor, { claimId: gone.id, version: gone.version }));
});

const newestFirst = [...TITLES].reverse();

describe("the list of events", () => {
  it("shows the newest first, each with the claims that were not withdrawn", async () => {
    const { items, nextCursor } = await listEvents(reviewer, { limit: 25 });
    expect(items.map(({ title }) => title)).toEqual(newestFirst);
    expect(items.map((item) => item.claims)).toEqual([0, 0, 0, 0, 1]);
    expect(nextCursor).toBeNull();
    expect(eventItem.parse(items[4])).toEqual({
      ...{ id: events[0]?.id, ref: `E-${events[0]?.ref}`, title: TITLES[0], place: "Syria" },
      ...{ happened: null, version: 1, claims: 1 },
    });
  });

  it.each([1, 2, 4, 5])("is read %i at a time to its end without a gap or a repeat", async (limit) => {
    const read: string[] = [];
    let pages = 0;
    let cursor: string | null | undefined;
    while (cursor !== null && read.length < 20) {
      const page = await listEvents(reviewer, { limit, cursor });
      read.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
      pages += 1;
    }
    expect([pages, read]).toEqual([Math.ceil(TITLES.length / limit), newestFirst]);
  });

  it("is empty after the oldest, and refuses a cursor that is none", async () => {
    const cursor = encodeCursor(events[0]?.id ?? "");
    expect(await listEvents(reviewer, { limit: 5, cursor })).toEqual({ items: [], nextCursor: null });
    await expect(listEvents(reviewer, { limit: 5, cursor: "2" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("an event", () => {
  it("is found by its id and its reference in any case, with each claim once and none withdrawn", async () => {
    const [event, claim] = [events[0], claims[0]];
    const shown = eventDetail.parse(await getEvent(reviewer, event?.id ?? ""));
    expect(shown.claims).toMatchObject([
      {
        ...{ id: claim?.id, ref: `C-${claim?.ref}`, standing: "unreviewed", outlets: ["Reuters"] },
        ...{ figures: [{ low: 30, category: "killed" }], figuresVersion: 0, corrected: false },
      },
    ]);
    for (const key of [`E-${event?.ref}`, `e-${event?.ref}`])
      expect(await getEvent(reviewer, key)).toEqual(shown);
  });

  it("without claims has no figures, ranges or days", async () => {
    expect(await getEvent(reviewer, events[1]?.id ?? "")).toMatchObject({
      ...{ claims: [], figures: [], ranges: [], timeline: [] },
    });
  });

  it.each([
    ["2016-01-09", ["2016-01-08..2016-01-08 happened", "2016-01-09..2016-01-09 published"]],
    ["2016-01-09T23:30Z", ["2016-01-08..2016-01-08 happened", "2016-01-09..2016-01-09 published"]],
    ["2016-02", ["2016-02-01..2016-02-29 published"]],
    ["2016", ["2016-01-01..2016-12-31 published"]],
  ])("draws its days from an article of %s, no finer than it is dated", async (publishedAt, days) => {
    const claim = await aClaim(editor, { statement: "Nine people were killed on Friday.", publishedAt });
    const input = eventInput.parse({ title: `Days of ${publishedAt}`, claims: [claim.id] });
    const { id } = await createEvent(editor, input);
    const { timeline } = await getEvent(reviewer, id);
    expect(timeline.map(({ day, lastDay, kind }) => `${day}..${lastDay} ${kind}`)).toEqual(days);
  });

  it("says a month or a few days as what it is known to be, at its first day", async () => {
    const statements = [
      "Rebels seized the town in early May 2016.",
      "The dam was hit on 1 May 2016.",
      "The bridge was held from 6-8 May 2016.",
      "The mill burned on 30 April 2016.",
    ];
    const claims: string[] = [];
    for (const statement of statements) claims.push((await aClaim(editor, { statement })).id);
    const { id } = await createEvent(editor, eventInput.parse({ title: "A spring", claims }));

    const { timeline } = await getEvent(reviewer, id);
    const happened = timeline.filter(({ kind }) => kind === "happened");
    expect(happened.map(({ day, lastDay }) => `${day}..${lastDay}`)).toEqual([
      "2016-04-30..2016-04-30",
      "2016-05-01..2016-05-31",
      "2016-05-01..2016-05-01",
      "2016-05-06..2016-05-08",
    ]);
  });

  it.each(["E-999999", "C-1", newId()])("is not there under %s", async (key) => {
    const asked = key.startsWith("C-") ? newId() : key;
    await expect(getEvent(reviewer, asked)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the events one chooses from", () => {
  it("are the newest first, twelve at most", async () => {
    for (let at = 0; at < 13; at++)
      await createEvent(editor, eventInput.parse({ title: `Clash ${at}`, place: "Nowhere Valley" }));
    const found = await findEventsLike(reviewer, "nowhere valley");
    expect(found.map(({ title }) => title)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Clash ${12 - at}`),
    );
  });

  it.each([
    ["a reference that nothing has", "E-999999"],
    ["words that stand nowhere", "xylophone"],
    ["a per cent sign, taken as it is", "Siege%Madaya"],
    ["an underscore, taken as it is", "Siege_of"],
    ["a backslash, taken as it is", "\\"],
  ])("are none for %s", async (_, text) => {
    expect(await findEventsLike(reviewer, text)).toEqual([]);
  });

  it("of a claim are the oldest first, and none of one that is about nothing", async () => {
    const { id } = await aClaim(editor);
    expect(await eventsOfClaim(reviewer, id)).toEqual([]);
    for (const event of [events[3], events[1]])
      await addEventClaim(editor, { eventId: event?.id ?? "", claimId: id });
    expect((await eventsOfClaim(reviewer, id)).map(({ title }) => title)).toEqual([TITLES[1], TITLES[3]]);
  });
});

describe("the figures of a claim", () => {
  it("are those of its statement under version 0, by id and reference", async () => {
    const [claim] = claims;
    for (const key of [claim?.id ?? "", `C-${claim?.ref}`, `c-${claim?.ref}`])
      expect(await getFigures(reviewer, key)).toMatchObject({
        ...{ claimId: claim?.id, version: 0, corrected: false, figures: [{ low: 30, bound: "at_least" }] },
      });
  });

  it("can be corrected to none, which is not the same as reading them again", async () => {
    const { id: claimId } = await aClaim(editor, { statement: "Five people died." });
    await correctFigures(reviewer, { claimId, figures: [], version: 0 });
    expect(await getFigures(reviewer, claimId)).toEqual({
      claimId,
      version: 1,
      corrected: true,
      figures: [],
    });
  });

  it("show in its event as corrected", async () => {
    const { id: claimId } = await aClaim(editor, { statement: "Five people died." });
    const { id } = await createEvent(editor, eventInput.parse({ title: "Raid", claims: [claimId] }));
    const figure = figureInput.parse({
      ...{ printed: "five", low: 5, high: 5, bound: "exactly", category: "killed" },
    });
    await correctFigures(reviewer, { claimId, figures: [figure], version: 0 });
    expect((await getEvent(reviewer, id)).claims).toMatchObject([
      { corrected: true, figuresVersion: 1, figures: [{ printed: "five" }] },
    ]);
  });

  it.each(["C-999999", newId()])("are not there of %s", async (key) => {
    await expect(getFigures(reviewer, key)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what is read about events", () => {
  const reads: [string, (actor: Actor) => Promise<unknown>][] = [
    ["the list", (actor) => listEvents(actor, { limit: 5 })],
    ["one event", (actor) => getEvent(actor, events[0]?.id ?? "")],
    ["a choice", (actor) => findEventsLike(actor, "siege")],
    ["the events of a claim", (actor) => eventsOfClaim(actor, claims[0]?.id ?? "")],
    ["figures", (actor) => getFigures(actor, claims[0]?.id ?? "")],
  ];
  it.each(reads)("is for people with a role, whichever it is: %s", async (_, ask) => {
    await expect(ask(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(ask(await aPerson())).rejects.toMatchObject({ code: "forbidden" });
    for (const role of ["reviewer", "editor", "admin"] as const)
      await expect(ask(await aPerson(role))).resolves.toBeDefined();
  });
});

describe("a change of an event that changes nothing", () => {
  it("writes nothing where the claim is in it already", async () => {
    const [event, claim] = [events[0]?.id ?? "", claims[0]?.id ?? ""];
    const before = await stored();
    await addEventClaim(editor, { eventId: event, claimId: claim });
    expect(await stored()).toEqual(before);
  });

  it("writes nothing at an older version, or to come", async () => {
    const eventId = events[0]?.id ?? "";
    const before = await stored();
    for (const version of [0, 2])
      await expect(editEvent(editor, { eventId, title: "Other", version })).rejects.toMatchObject({
        code: "conflict",
      });
    expect(await stored()).toEqual(before);
  });
});
