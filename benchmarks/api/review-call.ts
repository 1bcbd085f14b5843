import { randomUUID } from "node:crypto";
import type { MeasuredCall } from "./calls";
import { recordCall } from "./handlers";
import type { Sent } from "./load";
import type { Statement } from "./record-sql";

const REVIEW = {
  verdict: "unverifiable",
  credibility: 6,
  rationale: "Neither the hour nor the toll could be found anywhere else.",
  version: 1,
};

/** Reviews of claims that nobody has reviewed yet, each of another one, under a key of its own. */
export async function reviewCall(claimIds: string[], token: string): Promise<MeasuredCall> {
  let used = 0;
  const nextClaim = () => {
    const id = claimIds[used++];
    if (!id) throw new Error("too few claims without a review for this benchmark");
    return id;
  };
  const nextRequest = () => reviewOf(nextClaim(), token);

  const first = nextRequest();
  const recorded = await recordCall(first);
  const firstClaim = first.path.split("/")[4] ?? "";
  const firstKey = first.headers?.["idempotency-key"] ?? "";
  const made = madeIds(recorded, claimIds);
  return {
    name: "write a review",
    nextRequest,
    nextStatements: () =>
      rebind(
        recorded,
        new Map([
          [firstClaim, nextClaim()],
          [firstKey, randomUUID()],
          ...made.map((id): [string, string] => [id, randomUUID()]),
        ]),
      ),
  };
}

function reviewOf(claimId: string, token: string): Sent {
  return {
    method: "POST",
    path: `/api/v1/claims/${claimId}/reviews`,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    },
    body: JSON.stringify(REVIEW),
  };
}

/** The ids that rows were inserted under: a repetition needs others. */
function madeIds(recorded: readonly Statement[], known: string[]): string[] {
  const inserts = recorded.filter(({ text }) => /^\s*INSERT/i.test(text) && !/idempotency_keys/.test(text));
  const ids = inserts.flatMap(({ text, values }) => {
    const columns = /\(([^)]*)\) VALUES/.exec(text)?.[1]?.split(",") ?? [];
    const at = columns.findIndex((column) => /"id"$/.test(column.trim()));
    const single = values.filter(
      (value, i) => typeof value === "string" && at >= 0 && i % columns.length === at,
    );
    return [...single, ...values.flatMap(idsOfRows)];
  });
  return [...new Set(ids.map(String))].filter((id) => !known.includes(id));
}

/** The ids of rows that are handed over as one JSON text. */
function idsOfRows(value: unknown): string[] {
  if (typeof value !== "string" || !value.startsWith("[{")) return [];
  return [...value.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
}

function rebind(recorded: readonly Statement[], replaced: ReadonlyMap<string, string>): Statement[] {
  return recorded.map(({ text, values }) => ({
    text,
    values: values.map((value) => (typeof value === "string" ? withOthers(value, replaced) : value)),
  }));
}

function withOthers(text: string, replaced: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of replaced) result = result.replaceAll(from, to);
  return result;
}
