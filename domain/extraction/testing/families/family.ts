import type { ExtractOptions } from "../../extract";
import type { Extraction } from "../../extraction";
import { type Reading, read, toReading } from "../read";

/** One attribution in printed words: source, cue, content, chain, as `read` shows them. */
export type ExpectedAttribution = [source: string, cue: string, content: string, chain: string];

/** A text of one family with all that has to be found in it, in text order. */
export interface FamilyCase {
  text: string;
  expected: ExpectedAttribution[];
  options?: Partial<ExtractOptions>;
}

/** Ways in which news attributes, that are measured together. */
export interface Family {
  name: string;
  cases: FamilyCase[];
}

/** What rules find in a case, in the form of what is expected. */
export function found({ text, options }: FamilyCase): ExpectedAttribution[] {
  return read(text, options).map(toExpected);
}

/** What was found in a case otherwise, in the form of what is expected. */
export function printedIn({ text }: FamilyCase, extractions: Extraction[]): ExpectedAttribution[] {
  return extractions.map((extraction) => toExpected(toReading(text, extraction)));
}

/** Whether every span and every chain is right, and nothing else is found. */
export function isRight({ expected }: FamilyCase, attributions: ExpectedAttribution[]): boolean {
  return JSON.stringify(attributions) === JSON.stringify(expected);
}

function toExpected({ source, cue, content, chain }: Reading): ExpectedAttribution {
  return [source, cue, content, chain];
}
