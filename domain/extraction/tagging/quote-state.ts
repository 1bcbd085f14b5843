import type { TextDocument } from "../text-document";
import type { Unit } from "./units";

/** Rows of the table of quote states. */
export const QUOTE_STATES = 7;

/** Where a unit stands to quotation marks: 0 outside; opening mark, inside, closing mark; the same again without a closing mark. */
export function quoteStateOf({ tokens, quotations }: TextDocument, { token }: Unit): number {
  const quotation = quotations[tokens[token]?.quotation ?? -1];
  if (!quotation) return 0;

  const unclosed = quotation.closed ? 0 : 3;
  if (token === quotation.open) return 1 + unclosed;
  return (token === quotation.close && quotation.closed ? 3 : 2) + unclosed;
}
