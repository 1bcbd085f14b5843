import type { QueueFilter } from "@/domain/claims/schema";

/** The filter of the queue without where its page begins; what is left out is no filter. */
export type QueueSelection = Partial<Omit<QueueFilter, "cursor">>;

const FIELDS = ["q", "standing", "source", "outlet", "event", "from", "to"] as const;
const USUAL_LIMIT = 25;

/** A filter as the query of an address, in one order and without what is usual: the same list has one address. */
export function queueQuery(filter: QueueSelection, cursor?: string): string {
  const named = FIELDS.flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : [[field, value] as [string, string]];
  });
  const { mine, byException, limit } = filter;
  return new URLSearchParams([
    ...named,
    ...(mine ? [["mine", "true"]] : []),
    ...(byException ? [["byException", "true"]] : []),
    ...(limit === undefined || limit === USUAL_LIMIT ? [] : [["limit", String(limit)]]),
    ...(cursor === undefined ? [] : [["cursor", cursor]]),
  ]).toString();
}

/** The address of the queue with this filter. */
export function queueAddress(filter: QueueSelection, cursor?: string): string {
  return withQuery("/queue", queueQuery(filter, cursor));
}

/** The address where the claims of this filter are exported. How many a page shows is no part of it. */
export function exportAddress({ limit: _, ...filter }: QueueSelection): string {
  return withQuery("/export", queueQuery(filter));
}

/** Whether anything but the length of a page is chosen. */
export function isFiltered({ limit: _, ...filter }: QueueSelection): boolean {
  return queueQuery(filter) !== "";
}

/** Whether the last day asked for is before the first; days are written so that they compare as text. */
export function isReversed({ from, to }: QueueSelection): boolean {
  return from !== undefined && to !== undefined && to < from;
}

/** Whether two filters choose the same claims. */
export function isSame(one: QueueSelection, other: QueueSelection): boolean {
  return exportAddress(one) === exportAddress(other);
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}
