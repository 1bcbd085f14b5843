import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aClaim, eventsAbout } from "@/test/builders/claims";
import { aDecidedClaim } from "@/test/builders/summaries";
import { useDatabase } from "@/test/postgres/database";
import { publishCheck, unpublishCheck } from "./publish-check";

useDatabase();

const publishedAt = async (id: string) =>
  (await database().claim.findUniqueOrThrow({ where: { id } })).publishedAt;

async function aPublishedClaim() {
  const claim = await aDecidedClaim(await aPerson("reviewer"));
  return unwrap(await publishCheck(await aPerson("editor"), { claimId: claim.id, version: claim.version }));
}

describe.each([
  ["publishing", publishCheck],
  ["unpublishing", unpublishCheck],
])("%s", (_, command) => {
  it("is not for somebody who is not signed in", async () => {
    const { id, version } = await aPublishedClaim();
    await expect(command(nobody(), { claimId: id, version })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it.each(["reviewer", "admin"] as const)("is not for a %s", async (role) => {
    const { id, version } = await aPublishedClaim();
    await expect(command(await aPerson(role), { claimId: id, version })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("tells who saw an older version that somebody was first", async () => {
    const { id, version } = await aPublishedClaim();
    const stale = command(await aPerson("editor"), { claimId: id, version: version - 1 });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
  });

  it("throws for a claim that is not there", async () => {
    const missing = command(await aPerson("editor"), { claimId: "C-999999", version: 1 });
    await expect(missing).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a decided claim", () => {
  it("is published as its next version, and it is recorded", async () => {
    const [reviewer, editor] = [await aPerson("reviewer"), await aPerson("editor")];
    const { id, ref, version } = await aDecidedClaim(reviewer);
    const saved = unwrap(await publishCheck(editor, { claimId: `c-${ref}`, version }));
    expect(saved).toMatchObject({ id, version: version + 1, standing: "corroborated" });
    expect(await publishedAt(id)).toEqual(expect.any(Date));
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      kind: "CheckPublished",
      actorId: editor.userId,
      before: { published: false },
      after: { published: true, standing: "corroborated" },
    });
  });

  it("is not published twice", async () => {
    const { id, version } = await aPublishedClaim();
    const again = await publishCheck(await aPerson("editor"), { claimId: id, version });
    expect(again).toMatchObject({ ok: false, error: { kind: "already_published" } });
  });

  it("stays published when it is reviewed again, and can be unpublished then", async () => {
    const editor = await aPerson("editor");
    const { id, version } = await aPublishedClaim();
    const reopened = unwrap(await reopenClaim(editor, { claimId: id, reason: "A new report.", version }));
    expect(await publishedAt(id)).not.toBeNull();

    unwrap(await unpublishCheck(editor, { claimId: id, version: reopened.version }));
    expect(await publishedAt(id)).toBeNull();
    expect((await eventsAbout(id)).at(-1)).toMatchObject({ kind: "CheckUnpublished" });
  });
});

describe("an undecided claim", () => {
  it("is neither published nor unpublished", async () => {
    const editor = await aPerson("editor");
    const { id, version } = await aClaim(editor);
    const events = (await eventsAbout(id)).length;
    expect(await publishCheck(editor, { claimId: id, version })).toMatchObject({
      ok: false,
      error: { kind: "not_decided" },
    });
    expect(await unpublishCheck(editor, { claimId: id, version })).toMatchObject({
      ok: false,
      error: { kind: "not_published" },
    });
    expect(await publishedAt(id)).toBeNull();
    expect(await eventsAbout(id)).toHaveLength(events);
  });
});
