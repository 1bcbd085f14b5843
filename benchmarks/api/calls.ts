import { COMMON_WORD, RARE_WORD } from "@/benchmarks/fill/slots-sql";
import { recordCall } from "./handlers";
import type { Sent } from "./load";
import type { Statement } from "./record-sql";

/** One thing that the API is asked: the requests it is measured by in turn, and the statements of each. */
export interface MeasuredCall {
  name: string;
  nextRequest: () => Sent;
  nextStatements: () => readonly Statement[];
}

const STANDINGS = ["unreviewed", "corroborated", "disputed", "needs_re_review"];
const SOURCES = ["Monitor 0", "Monitor 25", "Agency 2", "Herald 3"];

/** The queue's page of 25, by each of some standings and sources: often cited ones, and one that is not. */
export function listPaths(limit = 25): string[] {
  return STANDINGS.flatMap((standing) =>
    SOURCES.map((source) => `/api/v1/claims?${new URLSearchParams({ standing, source, limit: `${limit}` })}`),
  );
}

/** A search for a word that one claim in 125 holds, and for one that half of them hold. */
export const searchPath = (word: "rare" | "common", limit = 25, also: Record<string, string> = {}) =>
  `/api/v1/claims?${new URLSearchParams({ q: word === "rare" ? RARE_WORD : COMMON_WORD, limit: `${limit}`, ...also })}`;

/** A call that reads: its statements are recorded once for each path. */
export async function readingCall(name: string, paths: string[], token: string): Promise<MeasuredCall> {
  const headers = { authorization: `Bearer ${token}` };
  const requests = paths.map((path): Sent => ({ method: "GET", path, headers }));
  const recorded: Statement[][] = [];
  for (const request of requests) recorded.push(await recordCall(request));
  return { name, nextRequest: inTurn(requests), nextStatements: inTurn(recorded) };
}

/** Gives the items one after the other, over and over. */
function inTurn<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => {
    const item = items[at++ % items.length];
    if (item === undefined) throw new Error("nothing to take in turn");
    return item;
  };
}
