import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { type Database, database } from "@/server/database/client";
import { transact } from "@/server/transact";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { sealNow } from "./seal";
import { type Verification, verifyChain } from "./verify";

useDatabase();

let owner: PrismaClient;
let seqs: number[] = [];
const at = (index: number) => seqs[index] ?? Number.NaN;

beforeAll(async () => {
  owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }) });
  const admin = await aPerson("admin");
  for (const name of ["one", "two", "three", "four", "five"]) {
    await transact(admin, ({ record }) =>
      record({ kind: "SourceEdited", entity: "source", entityId: null, after: { name } }),
    );
  }
  await owner.$executeRawUnsafe("SELECT nextval('audit_events_seq_seq')");
  await transact(admin, ({ record }) => record({ kind: "DeskSetUp", entity: "desk", entityId: null }));
  await sealNow();
  const events = await database().auditEvent.findMany({ orderBy: { seq: "asc" }, select: { seq: true } });
  seqs = events.map(({ seq }) => Number(seq));
});

afterAll(() => owner.$disconnect());

class Undo extends Error {}

/** What verification says after the owner of the tables has had his way with them; all of it is rolled back. */
async function verifyAfter(...tampering: string[]): Promise<Verification | undefined> {
  let found: Verification | undefined;
  const attempt = owner.$transaction(async (tx) => {
    for (const table of ["audit_events", "audit_seals"])
      await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of tampering) await tx.$executeRawUnsafe(statement);
    found = await verifyChain(tx as Database);
    throw new Undo();
  });
  await expect(attempt).rejects.toBeInstanceOf(Undo);
  return found;
}

const broken = (seq: number, reason: string) => ({ ok: false, brokenAt: { seq, reason } });

describe("verifyChain", () => {
  it("accepts an untouched log", async () => {
    expect(await verifyAfter()).toMatchObject({ ok: true, events: 6, head: { seq: at(5), position: 6 } });
  });

  it.each([
    ["what was done", `after = '{"name":"forged"}'`],
    ["who did it", "actor_name = 'somebody else'"],
    ["when it was done", "at = at + interval '1 millisecond'"],
    ["the reason", "reason = 'invented'"],
  ])("names an event of which %s was changed", async (_, change) => {
    const found = await verifyAfter(`UPDATE audit_events SET ${change} WHERE seq = ${at(2)}`);
    expect(found).toEqual(broken(at(2), "changed"));
  });

  it("names the event after one that was deleted with its seal", async () => {
    const found = await verifyAfter(
      `DELETE FROM audit_seals WHERE seq = ${at(2)}`,
      `DELETE FROM audit_events WHERE seq = ${at(2)}`,
    );
    expect(found).toEqual(broken(at(3), "missing_before"));
  });

  it("names the head when its event alone was deleted", async () => {
    const found = await verifyAfter(
      "ALTER TABLE audit_seals DROP CONSTRAINT audit_seals_seq_fkey",
      `DELETE FROM audit_events WHERE seq = ${at(5)}`,
    );
    expect(found).toEqual(broken(at(5), "missing_at_end"));
  });

  it("names an event that was put into a gap", async () => {
    const gap = at(4) + 1;
    const found = await verifyAfter(
      `INSERT INTO audit_events (id, seq, at, gate, actor_name, kind, entity)
       VALUES (gen_random_uuid(), ${gap}, now(), 'console', 'Console', 'DeskSetUp', 'desk')`,
    );
    expect(found).toEqual(broken(gap, "inserted"));
  });

  it("names the first of two events whose numbers were exchanged", async () => {
    const found = await verifyAfter(
      "ALTER TABLE audit_seals DROP CONSTRAINT audit_seals_seq_fkey",
      `UPDATE audit_events SET seq = -1 WHERE seq = ${at(1)}`,
      `UPDATE audit_events SET seq = ${at(1)} WHERE seq = ${at(2)}`,
      `UPDATE audit_events SET seq = ${at(2)} WHERE seq = -1`,
    );
    expect(found).toEqual(broken(at(1), "changed"));
  });

  it("names a seal that does not continue the one before", async () => {
    const found = await verifyAfter(`UPDATE audit_seals SET previous = '\\x00' WHERE seq = ${at(3)}`);
    expect(found).toEqual(broken(at(3), "broken_link"));
  });

  it("is refused a change by the tables themselves", async () => {
    const attempt = owner.$executeRawUnsafe(`UPDATE audit_events SET reason = 'x' WHERE seq = ${at(0)}`);
    await expect(attempt).rejects.toThrow(/never changed or deleted/);
  });
});
