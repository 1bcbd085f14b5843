import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { eventInput, MOST_EVENT_CLAIMS } from "@/domain/events/schema";
import { mergeClaims } from "@/server/claims/commands/merge-claims";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, eventsAbout } from "@/test/builders/claims";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { getEvent } from "../queries/get-event";
import { addEventClaim } from "./event-claims";
import { createEvent } from "./write-event";

useDatabase();

const anEvent = (actor: Actor, claims: string[] = []) =>
  createEvent(actor, eventInput.parse({ title: "Fall of Khan Tuman", claims }));

const CLOSED: [string, string, (editor: Actor) => Promise<{ id: string; ref: number }>][] = [
  [
    "was withdrawn",
    "claim_withdrawn",
    async (editor) => {
      const claim = await aClaim(editor);
      unwrap(await withdrawClaim(editor, { claimId: claim.id, version: claim.version }));
      return claim;
    },
  ],
  [
    "was merged into another",
    "claim_merged",
    async (editor) => {
      const [claim, into] = [await aClaim(editor), await aClaim(editor)];
      unwrap(await mergeClaims(editor, { claimId: claim.id, into: into.id }));
      return claim;
    },
  ],
];

describe("a claim that is about an event", () => {
  it.each(CLOSED)(
    "is none that %s: both ways say so, and nothing is recorded",
    async (words, kind, close) => {
      const editor = await aPerson("editor");
      const { id: eventId } = await anEvent(editor);
      const events = await database().event.count();
      const { id: claimId, ref } = await close(editor);
      const told = { code: "conflict", kind, message: expect.stringContaining(words) };

      await expect(addEventClaim(editor, { eventId, claimId })).rejects.toMatchObject(told);
      await expect(anEvent(editor, [(await aClaim(editor)).id, `C-${ref}`])).rejects.toMatchObject({
        ...{ code: "conflict", kind, message: expect.stringContaining(`C-${ref} ${words}`) },
      });
      expect((await eventsAbout(eventId)).map((event) => event.kind)).toEqual(["EventCreated"]);
      expect(await database().event.count()).toBe(events);
    },
  );

  it("is none that somebody withdraws at the same moment", async () => {
    const [editor, other] = [await aPerson("editor"), await aPerson("editor")];
    const { id: eventId } = await anEvent(editor);
    const { id: claimId, version } = await aClaim(editor);
    const late = await meanwhile(
      async () => unwrap(await withdrawClaim(editor, { claimId, version })),
      () => addEventClaim(other, { eventId, claimId }),
    );
    expect(late).toMatchObject({ kind: "claim_withdrawn" });
    expect(await database().eventClaim.count({ where: { eventId } })).toBe(0);
  });

  it("is looked up with all others at once, by id or reference, in any case and twice", async () => {
    const editor = await aPerson("editor");
    const claims = [await aClaim(editor), await aClaim(editor), await aClaim(editor)];
    const keys = claims.flatMap(({ id, ref }) => [id.toUpperCase(), `c-${ref}`]);
    const of = (some: string[]) => countStatements(() => anEvent(editor, some));
    expect(await of(keys)).toBe(await of(keys.slice(0, 1)));

    const { id } = await anEvent(editor, keys);
    expect((await getEvent(editor, id)).claims.map((claim) => claim.id)).toEqual(
      claims.map((claim) => claim.id).sort(),
    );
  });

  it("is one of so many at most: one more is refused with what to do, a withdrawn one is not counted", async () => {
    const editor = await aPerson("editor");
    const { id: eventId } = await anEvent(editor);
    await database().$executeRaw`
      WITH made AS (INSERT INTO claims (id, statement, created_by_id, created_at)
        SELECT gen_random_uuid(), 'Claim ' || n, ${editor.userId}::uuid, now()
        FROM generate_series(1, ${MOST_EVENT_CLAIMS}) AS n RETURNING id)
      INSERT INTO event_claims (event_id, claim_id) SELECT ${eventId}::uuid, id FROM made`;
    const { id: claimId } = await aClaim(editor);
    const add = () => addEventClaim(editor, { eventId, claimId });
    expect(await add()).toMatchObject({
      error: {
        ...{ kind: "too_many_claims", field: "claimId" },
        message: expect.stringContaining(`${MOST_EVENT_CLAIMS} claims at most`),
      },
    });
    expect(await database().eventClaim.count({ where: { eventId } })).toBe(MOST_EVENT_CLAIMS);

    const one = await database().eventClaim.findFirstOrThrow({ where: { eventId } });
    await database().claim.update({ where: { id: one.claimId }, data: { withdrawnAt: new Date() } });
    expect(await add()).toMatchObject({ ok: true });
  });
});
