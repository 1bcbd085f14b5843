import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { chainInput } from "@/domain/claims/schema";
import { eventInput, figureInput } from "@/domain/events/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aCheckedSource, aClaim, eventsAbout, recordedBy } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { eventsOfClaim, findEventsLike } from "../queries/find-events";
import { getEvent } from "../queries/get-event";
import { getFigures } from "../queries/get-figures";
import { listEvents } from "../queries/list-events";
import { correctFigures } from "./correct-figures";
import { addEventClaim, removeEventClaim } from "./event-claims";
import { createEvent, editEvent } from "./write-event";

useDatabase();

const anEvent = (actor: Actor, over: object = {}) =>
  createEvent(actor, eventInput.parse({ title: "Fall of Khan Tuman", place: "Khan Tuman", ...over }));

describe("createEvent", () => {
  it("refuses somebody who is not signed in, and a reviewer", async () => {
    await expect(anEvent(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(anEvent(await aPerson("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keeps place, time with its precision and claims, records it, and stands in the list", async () => {
    const editor = await aPerson("editor");
    const claim = await aClaim(editor);
    const happened = { at: "2016-05-06T00:00:00Z", precision: "day" };
    const { id, ref } = await anEvent(editor, { happened, claims: [`C-${claim.ref}`] });
    expect(await getEvent(editor, `E-${ref}`)).toMatchObject({
      place: "Khan Tuman",
      happened: { at: "2016-05-06T00:00:00.000Z", precision: "day" },
      claims: [{ id: claim.id }],
    });
    expect(await eventsAbout(id)).toMatchObject([{ kind: "EventCreated", actorId: editor.userId }]);
    const { items } = await listEvents(editor, { limit: 1 });
    expect(items).toMatchObject([{ id, claims: 1 }]);
    expect(await countStatements(() => listEvents(editor, { limit: 100 }))).toBe(1);
  });

  it("makes nothing when one of its claims is not there", async () => {
    const editor = await aPerson("editor");
    const before = await database().event.count();
    await expect(anEvent(editor, { claims: ["C-999999"] })).rejects.toMatchObject({ code: "not_found" });
    expect(await database().event.count()).toBe(before);
  });
});

describe("a change of an event", () => {
  it("refuses somebody who is not signed in, and a reviewer", async () => {
    const { id: eventId } = await anEvent(await aPerson("editor"));
    const { id: claimId } = await aClaim(await aPerson("reviewer"));
    for (const change of [
      (actor: Actor) => editEvent(actor, { eventId, title: "Other", version: 1 }),
      (actor: Actor) => addEventClaim(actor, { eventId, claimId }),
      (actor: Actor) => removeEventClaim(actor, { eventId, claimId }),
    ]) {
      await expect(change(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(change(await aPerson("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("goes through once for each version, and is recorded", async () => {
    const editor = await aPerson("editor");
    const { id: eventId } = await anEvent(editor);
    await editEvent(editor, { eventId, title: "Battle of Khan Tuman", place: null, version: 1 });
    expect(await getEvent(editor, eventId)).toMatchObject({
      title: "Battle of Khan Tuman",
      place: null,
      version: 2,
    });
    await expect(editEvent(editor, { eventId, title: "Late", version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await eventsAbout(eventId)).at(-1)).toMatchObject({
      kind: "EventEdited",
      before: { title: "Fall of Khan Tuman" },
    });
  });

  it("tells the history what was and what is, the time included where only the title changes", async () => {
    const editor = await aPerson("editor");
    const happened = { at: "2016-05-06T00:00:00.000Z", precision: "day" as const };
    const { id: eventId } = await anEvent(editor, { happened });
    const actor = await aPerson("editor");
    await editEvent(actor, { eventId, title: "Battle", version: 1 });
    await editEvent(actor, { eventId, happened: null, version: 2 });

    const place = "Khan Tuman";
    expect(await recordedBy(actor)).toMatchObject([
      {
        before: { title: "Fall of Khan Tuman", place, happened },
        after: { title: "Battle", place, happened },
      },
      { before: { title: "Battle", happened }, after: { title: "Battle", place, happened: null } },
    ]);
  });

  it("says what is not there and refuses an old version, and records and keeps nothing", async () => {
    const editor = await aPerson("editor");
    const { id: eventId } = await anEvent(editor);
    const { id: claimId } = await aClaim(editor);
    const before = await getEvent(editor, eventId);
    const actor = await aPerson("editor");
    const nowhere = newId();
    for (const change of [
      () => editEvent(actor, { eventId: nowhere, title: "Other", version: 1 }),
      () => addEventClaim(actor, { eventId: nowhere, claimId }),
      () => addEventClaim(actor, { eventId, claimId: nowhere }),
      () => removeEventClaim(actor, { eventId: nowhere, claimId }),
      () => removeEventClaim(actor, { eventId, claimId: nowhere }),
      () => correctFigures(actor, { claimId: nowhere, figures: null, version: 0 }),
    ])
      await expect(change()).rejects.toMatchObject({ code: "not_found" });
    await expect(editEvent(actor, { eventId, title: "Other", version: 0 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await getEvent(editor, eventId)).toEqual(before);
    expect(await recordedBy(actor)).toEqual([]);
  });

  it("adds a claim once and takes it out again, each recorded", async () => {
    const editor = await aPerson("editor");
    const { id: eventId } = await anEvent(editor);
    const { id: claimId } = await aClaim(editor);
    await addEventClaim(editor, { eventId, claimId });
    await addEventClaim(editor, { eventId, claimId });
    expect(await getEvent(editor, eventId)).toMatchObject({ version: 2, claims: [{ id: claimId }] });
    await removeEventClaim(editor, { eventId, claimId });
    await expect(removeEventClaim(editor, { eventId, claimId })).rejects.toMatchObject({ code: "not_found" });
    expect((await eventsAbout(eventId)).map(({ kind }) => kind)).toEqual([
      "EventCreated",
      "EventClaimAdded",
      "EventClaimRemoved",
    ]);
  });
});

describe("the timeline of an event", () => {
  it("tells when it happened, when it was said and when it was printed, and puts a sequence in order", async () => {
    const editor = await aPerson("editor");
    const publishedAt = "2016-05-09";
    const text = "Khan Tuman was seized on Friday, the army said on Saturday.";
    const { articleId } = await anArticle(editor, { text, publishedAt });
    const chain = chainInput.parse([{ source: "the army", role: "origin", cue: "said" }]);
    const statement = "Rebels seized Khan Tuman on 6 May 2016.";
    const seized = await aClaim(editor, { articleId, statement, chain });
    const retaken = await aClaim(editor, {
      statement: "The army retook Khan Tuman on 8 May 2016.",
      publishedAt,
    });
    const { id } = await anEvent(editor, { claims: [retaken.id, seized.id] });

    const { timeline } = await getEvent(editor, id);
    expect(timeline.map(({ day, kind, claim }) => [day, kind, claim])).toEqual([
      ["2016-05-06", "happened", `C-${seized.ref}`],
      ["2016-05-07", "said", `C-${seized.ref}`],
      ["2016-05-08", "happened", `C-${retaken.ref}`],
      ["2016-05-09", "published", `C-${seized.ref}`],
      ["2016-05-09", "published", `C-${retaken.ref}`],
    ]);
    expect(timeline[1]).toMatchObject({ words: "the army", article: expect.stringMatching(/^A-\d+$/) });
  });
});

describe("events to choose from", () => {
  it("refuse somebody who is not signed in, and somebody without a role", async () => {
    await expect(findEventsLike(nobody(), "")).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(findEventsLike(await aPerson(), "")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("are found by title, place and reference, and by the claim they are about", async () => {
    const editor = await aPerson("editor");
    const claim = await aClaim(editor);
    const { id, ref } = await anEvent(editor, {
      title: "Siege of 100_% Zabadani",
      place: "Wadi Barada",
      claims: [claim.id],
    });
    for (const typed of ["100_% zab", "barada", `e-${ref}`])
      expect(await findEventsLike(editor, typed)).toMatchObject([{ id, ref: `E-${ref}` }]);
    expect(await findEventsLike(editor, "100%%zab")).toEqual([]);
    expect(await eventsOfClaim(editor, claim.id)).toMatchObject([{ id, place: "Wadi Barada" }]);
  });
});

describe("the figures of an event", () => {
  it("count two outlets with one origin's number as one row, in three statements", async () => {
    const editor = await aPerson("editor");
    const sohr = await aCheckedSource("SOHR");
    const chain = chainInput.parse([{ sourceId: sohr, role: "origin" }]);
    const statement = "At least 30 soldiers were killed in Khan Tuman.";
    const publishedAt = "2016-05-06";
    const claims = [];
    for (const outlet of ["Reuters", "Daily Star"])
      claims.push((await aClaim(editor, { statement, outlet, publishedAt, chain })).id);
    const { id } = await anEvent(editor, { claims });

    let event: Awaited<ReturnType<typeof getEvent>> | null = null;
    const statements = await countStatements(async () => {
      event = await getEvent(editor, id);
    });
    expect(statements).toBe(3);
    expect(event).toMatchObject({
      figures: [
        { origin: "SOHR", outlets: ["Daily Star", "Reuters"], low: 30, high: null, asOf: "2016-05-06" },
      ],
      ranges: [{ category: "killed", low: 30, high: null }],
    });
  });

  it("are corrected by anybody with a role, against a version, and recorded", async () => {
    const actor = await aPerson("reviewer");
    const { id: claimId } = await aClaim(actor, { statement: "At least 30 soldiers were killed." });
    expect(await getFigures(actor, claimId)).toMatchObject({
      version: 0,
      figures: [{ low: 30, category: "killed" }],
    });
    const figure = figureInput.parse({
      printed: "30",
      low: 30,
      high: 35,
      bound: "about",
      category: "killed",
    });
    const correction = { claimId, figures: [figure], version: 0 };
    await expect(correctFigures(nobody(), correction)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(correctFigures(await aPerson(), correction)).rejects.toMatchObject({ code: "forbidden" });

    await correctFigures(actor, correction);
    expect(await getFigures(actor, claimId)).toMatchObject({ version: 1, figures: [{ high: 35 }] });
    await expect(correctFigures(actor, correction)).rejects.toMatchObject({ code: "conflict" });
    expect((await eventsAbout(claimId)).at(-1)).toMatchObject({
      kind: "FiguresCorrected",
      before: { figures: [{ high: null }] },
      after: { figures: [{ high: 35 }] },
    });

    expect(await correctFigures(actor, { claimId, figures: null, version: 1 })).toMatchObject({ version: 2 });
    expect(await getFigures(actor, claimId)).toMatchObject({
      ...{ version: 2, corrected: false },
      figures: [{ low: 30, high: null }],
    });
    await expect(correctFigures(actor, { ...correction, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
