import { expect, it } from "vitest";
import { MOST_EXPORTED_CLAIMS } from "@/domain/summaries/selection";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { ADDRESS } from "@/test/builders/summaries";
import { useDatabase } from "@/test/postgres/database";
import { makeExport } from "./make-export";

useDatabase();

const BASIS = JSON.stringify({ independence: { independentOrigins: 0, outlets: 0 }, overruled: null });

const JUDGED = JSON.stringify({ statement: "A claim", claimVersion: 2, appearances: [], evidence: [] });

/** Decided claims in bulk: the commands would take minutes for as many. */
async function decidedClaims(count: number, userId: string) {
  await database().$executeRaw`
    WITH made AS (
      INSERT INTO claims (id, statement, standing, created_at, created_by_id)
      SELECT gen_random_uuid(), 'Claim ' || n, 'unverifiable', now(), ${userId}::uuid
      FROM generate_series(1, ${count}::int) n RETURNING id)
    INSERT INTO decisions (id, claim_id, round, verdict, rationale, decided_by_id, decided_at, basis, judged)
    SELECT gen_random_uuid(), id, 1, 'unverifiable', 'Nobody can tell.', ${userId}::uuid, now(), ${BASIS}::jsonb, ${JUDGED}::jsonb FROM made`;
}

it("holds as many claims as an export may, and refuses one more whole, recording nothing", async () => {
  const editor = await aPerson("editor");
  const order = { request: { format: "csv" as const }, address: ADDRESS };
  await decidedClaims(MOST_EXPORTED_CLAIMS, editor.userId);
  const made = await makeExport(editor, order);
  expect(made.ok && made.value.body.split("\r\n").length).toBe(MOST_EXPORTED_CLAIMS + 2);

  await decidedClaims(1, editor.userId);
  expect(await makeExport(editor, order)).toMatchObject({ ok: false, error: { kind: "too_many_claims" } });
  expect(await database().auditEvent.count({ where: { kind: "ExportMade" } })).toBe(1);
});
