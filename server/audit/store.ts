import "server-only";
import { createHash } from "node:crypto";
import { CHAIN_START, type ChainEnd, type ChainedEvent, type Seal, type Sha256 } from "@/domain/audit/chain";
import type { AuditEvent, AuditSeal } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";

/** The head of the chain as exports print it and the log shows it; all zero while nothing is sealed. */
export interface AuditHead {
  seq: number;
  /** How many events are sealed. */
  position: number;
  /** 64 hex digits. */
  hash: string;
}

/** SHA-256 over the parts one after the other. */
export const sha256: Sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** The last sealed event; the start of every chain while there is none. */
export async function getChainEnd(db: Database): Promise<ChainEnd> {
  const seal = await db.auditSeal.findFirst({ orderBy: { seq: "desc" } });
  return seal ? { seq: Number(seal.seq), position: Number(seal.position), hash: seal.hash } : CHAIN_START;
}

/** The head of the chain, for exports and screens. Seal first (`sealNow`) when it has to cover what was just done. */
export async function getAuditHead(db: Database): Promise<AuditHead> {
  return presentHead(await getChainEnd(db));
}

/** A chain's end as it is shown. */
export function presentHead({ seq, position, hash }: ChainEnd): AuditHead {
  return { seq, position, hash: Buffer.from(hash).toString("hex") };
}

/** Events of a run of numbers, `after` excluded and `upTo` included, lowest first, with their seals. */
export async function readRun(
  db: Database,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<{ event: ChainedEvent; seal: Seal | null }[]> {
  const rows = await db.auditEvent.findMany({
    where: { seq: { gt: after, lte: upTo } },
    orderBy: { seq: "asc" },
    take: limit,
    include: { seal: true },
  });
  return rows.map((row) => ({ event: toChained(row), seal: row.seal ? toSeal(row.seal) : null }));
}

function toChained(row: AuditEvent): ChainedEvent {
  return {
    seq: Number(row.seq),
    id: row.id,
    at: row.at.toISOString(),
    gate: row.gate,
    actorId: row.actorId,
    actorName: row.actorName,
    requestId: row.requestId,
    kind: row.kind,
    entity: row.entity,
    entityId: row.entityId,
    before: row.before as ChainedEvent["before"],
    after: row.after as ChainedEvent["after"],
    reason: row.reason,
  };
}

function toSeal({ position, previous, hash }: AuditSeal): Seal {
  return { position: Number(position), previous, hash };
}
