import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { queueFilter } from "@/domain/claims/schema";
import { claimExportSchema } from "@/domain/summaries/export-model";
import { exportRequest } from "@/domain/summaries/selection";
import { AppError } from "@/lib/app-error";
import { sealNow } from "@/server/audit/seal";
import { getAuditHead } from "@/server/audit/store";
import { withdrawClaim } from "@/server/claims/commands/withdraw-claim";
import { listClaims } from "@/server/claims/queries/list-claims";
import { database } from "@/server/database/client";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aCheckedSource, aClaim, aReview, supportFrom } from "@/test/builders/claims";
import { ADDRESS, aDecidedClaim, anExport } from "@/test/builders/summaries";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { makeExport } from "./make-export";
import { publishCheck } from "./publish-check";

useDatabase();

const ORDER = { request: { format: "json" as const }, address: ADDRESS };

const exports = () =>
  database().auditEvent.findMany({ where: { kind: "ExportMade" }, orderBy: { seq: "asc" } });

/** A desk that is too busy to seal its log says so, and to ask again. */
async function anExportInTheEnd(): ReturnType<typeof anExport> {
  const file = await anExport().catch((error: unknown) => {
    if (error instanceof AppError && error.code === "unavailable") return null;
    throw error;
  });
  return file ?? anExportInTheEnd();
}

const refsOf = (file: { json: { claims: { ref: string }[] } }) => file.json.claims.map(({ ref }) => ref);

describe("who may export", () => {
  it("is nobody who is not signed in", async () => {
    await expect(makeExport(nobody(), ORDER)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it.each(["reviewer", "admin"] as const)("is no %s, and the refusal is recorded", async (role) => {
    const actor = await aPerson(role);
    await expect(makeExport(actor, ORDER)).rejects.toMatchObject({ code: "forbidden" });
    const refusals = await database().auditEvent.findMany({
      where: { actorId: actor.userId, kind: "PermissionRefused" },
    });
    expect(refusals).toMatchObject([{ after: { permission: "export.read" } }]);
  });

  it("is an editor, and what left is recorded with the hash of the file", async () => {
    const editor = await aPerson("editor");
    const { body, json } = await anExport({ standing: "corroborated" }, editor);
    const recorded = (await exports()).at(-1);
    expect(recorded).toMatchObject({ actorId: editor.userId, entity: "export", entityId: null });
    expect(recorded?.after).toEqual({
      scope: "Decided claims, standing corroborated",
      format: "json",
      claims: json.claims.length,
      auditHead: json.auditHead.seq,
      sha256: createHash("sha256").update(body).digest("hex"),
    });
  });
});

describe("what leaves", () => {
  it("is a decided claim with everything its standing rests on", async () => {
    const reviewer = await aPerson("reviewer");
    const { id, ref, version } = await aDecidedClaim(reviewer);
    const { json } = await anExport();
    const claim = json.claims.find((one: { ref: string }) => one.ref === `C-${ref}`);
    const appearance = await database().appearance.findFirstOrThrow({
      where: { claimId: id },
      include: { capture: true },
    });

    expect(claimExportSchema.parse(claim)).toMatchObject({
      standing: "corroborated",
      decidedBy: reviewer.name,
      reviewers: [reviewer.name],
      rationale: "Two saw it.",
      overrideReason: null,
      independentOrigins: 2,
      claimVersion: version,
      checkUrl: null,
      appearances: [
        {
          quote: appearance.quote,
          captureSha256: appearance.capture.sha256,
          chain: [
            { source: "Reuters", role: "outlet" },
            { source: "Coast Monitor", role: "origin", checked: true },
          ],
        },
      ],
      evidence: [{ stance: "for", note: "They saw it too.", source: "Hills Monitor" }],
    });
  });

  it("is no evidence that nobody had when it was decided", async () => {
    const { id, ref } = await aDecidedClaim(await aPerson("reviewer"));
    const late = await supportFrom(await aPerson("reviewer"), { id }, await aCheckedSource("Hills Monitor"));
    expect(late.standing).toBe("corroborated");
    const { json } = await anExport();
    const claim = json.claims.find((one: { ref: string }) => one.ref === `C-${ref}`);
    expect(claim.evidence).toHaveLength(1);
  });

  it("is nothing undecided, taken back or to be reviewed again", async () => {
    const [reviewer, editor] = [await aPerson("reviewer"), await aPerson("editor")];
    const open = await aClaim(reviewer);
    const reopened = await aDecidedClaim(reviewer);
    await reopenClaim(editor, { claimId: reopened.id, reason: "A new report.", version: reopened.version });
    const withdrawn = await aClaim(reviewer);
    unwrap(await withdrawClaim(reviewer, { claimId: withdrawn.id, version: withdrawn.version }));
    const decided = await aDecidedClaim(reviewer);

    const refs = refsOf(await anExport());
    expect(refs).toContain(`C-${decided.ref}`);
    for (const { ref } of [open, reopened, withdrawn]) expect(refs).not.toContain(`C-${ref}`);
  });

  it("carries the address of its public page once it is published", async () => {
    const { id, ref, version } = await aDecidedClaim(await aPerson("reviewer"));
    unwrap(await publishCheck(await aPerson("editor"), { claimId: id, version }));
    const { json } = await anExport();
    const claim = json.claims.find((one: { ref: string }) => one.ref === `C-${ref}`);
    expect(claim.checkUrl).toBe(`${ADDRESS}/checks/C-${ref}`);
  });

  it("carries an editor's reason for deciding against the guard", async () => {
    const editor = await aPerson("editor");
    const claim = await aClaim(editor);
    unwrap(await aReview(editor, claim, { verdict: "corroborated", reason: "Our own people were there." }));
    const { json } = await anExport();
    expect(json.claims.find((one: { ref: string }) => one.ref === `C-${claim.ref}`)).toMatchObject({
      overrideReason: "Our own people were there.",
    });
  });

  it("is only what the article holds when an article is asked for", async () => {
    const reviewer = await aPerson("reviewer");
    const { articleId } = await anArticle(reviewer, { title: "Two claims" });
    const claims = [await aClaim(reviewer, { articleId }), await aClaim(reviewer, { articleId })];
    for (const claim of claims) unwrap(await aReview(reviewer, claim));
    const { ref } = await database().article.findUniqueOrThrow({ where: { id: articleId } });

    for (const article of [articleId, `A-${ref}`, `a-${ref}`]) {
      const file = await anExport({ article });
      expect(refsOf(file)).toEqual(claims.map((claim) => `C-${claim.ref}`));
      expect(file.json.scope).toBe(`Decided claims of article A-${ref} (Two claims)`);
    }
  });

  it("throws for an article that is not there", async () => {
    const request = { article: "A-999999", format: "json" as const };
    await expect(makeExport(await aPerson("editor"), { request, address: ADDRESS })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is narrowed by the filter of the queue", async () => {
    const reviewer = await aPerson("reviewer");
    const statement = "The bridge at Murak was blown up.";
    const claim = await aClaim(reviewer, { statement, outlet: "Murak Times", publishedAt: "2016-05-08" });
    unwrap(await aReview(reviewer, claim));
    const fits = [
      { q: "bridge mur" },
      { outlet: "Murak Times" },
      { source: "murak times" },
      { from: "2016-05-08", to: "2016-05-08" },
      { q: "bridge", standing: "unverifiable", outlet: "Murak Times" },
    ];
    for (const filter of fits) expect(refsOf(await anExport(filter))).toEqual([`C-${claim.ref}`]);

    const misses = [
      { q: "?!" },
      { q: "bridge", standing: "disputed" },
      { outlet: "Nobody" },
      { to: "2016-05-07" },
    ];
    for (const filter of misses) expect(refsOf(await anExport(filter))).toEqual([]);
  });

  it("holds the words typed, and no other spelling of them, which the queue finds", async () => {
    const reviewer = await aPerson("reviewer");
    const claim = await aClaim(reviewer, { statement: "Fighters reached Khan Tuman." });
    unwrap(await aReview(reviewer, claim));
    const found = await listClaims(reviewer, queueFilter.parse({ q: "touman" }));
    expect(found.items.map(({ ref }) => ref)).toEqual([`C-${claim.ref}`]);
    expect(refsOf(await anExport({ q: "touman" }))).toEqual([]);
    expect(refsOf(await anExport({ q: "tuman" }))).toEqual([`C-${claim.ref}`]);
  });
});

describe("the audit head in an export", () => {
  it.each(["markdown", "html", "csv", "json", "claim_review"])(
    "gives %s the same bytes twice",
    async (format) => {
      await aDecidedClaim(await aPerson("reviewer"));
      const [first, second] = [await anExport({ format }), await anExport({ format })];
      expect(second).toEqual(first);
      await sealNow();
      expect(await anExport({ format })).toEqual(first);
    },
  );

  it("covers everything that happened before, and no export", async () => {
    await aDecidedClaim(await aPerson("reviewer"));
    await sealNow();
    const head = await getAuditHead(database());
    await anExport();
    await sealNow();
    const { json } = await anExport();
    expect(json.auditHead).toEqual({ seq: head.seq, hash: head.hash });
    expect((await getAuditHead(database())).seq).toBeGreaterThan(head.seq);
  });

  it("moves with every change of the data", async () => {
    const reviewer = await aPerson("reviewer");
    const before = await anExport();
    await aDecidedClaim(reviewer);
    const after = await anExport();
    expect(after.json.auditHead.seq).toBeGreaterThan(before.json.auditHead.seq);
    expect(after.json.claims).toHaveLength(before.json.claims.length + 1);
  });

  it("means the same file, whatever is written while it is made", async () => {
    const reviewer = await aPerson("reviewer");
    const work = Array.from({ length: 4 }, () => aDecidedClaim(reviewer));
    const files = [];
    while (files.length < 6) files.push(await anExportInTheEnd());
    await Promise.all(work);

    const byHead = new Map<string, Set<string>>();
    for (const { json, body } of files) {
      const key = json.auditHead.hash;
      byHead.set(key, (byHead.get(key) ?? new Set()).add(body));
    }
    expect([...byHead.values()].map(({ size }) => size)).toEqual(Array(byHead.size).fill(1));
  });
});

describe("the statements of an export", () => {
  it.each([
    [{}, 6],
    [{ source: "Reuters", outlet: "Reuters" }, 7],
  ])("are as many however many claims leave: %j", async (filter, expected) => {
    const [editor, reviewer] = [await aPerson("editor"), await aPerson("reviewer")];
    for (const claims of [1, 4]) {
      const { articleId } = await anArticle(reviewer);
      for (let made = 0; made < claims; made++)
        unwrap(await aReview(reviewer, await aClaim(reviewer, { articleId })));
      await sealNow();

      const request = exportRequest.parse({ article: articleId, ...filter });
      const count = await countStatements(() => makeExport(editor, { request, address: ADDRESS }));
      expect(count).toBe(expected);
    }
  });
});
