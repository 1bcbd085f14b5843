import type { ExtractOptions } from "../../extract";
import { type Reading, read } from "../read";

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

/** What is found in a case, in the form of what is expected. */
export function found({ text, options }: FamilyCase): ExpectedAttribution[] {
  return read(text, options).map(({ source, cue, content, chain }: Reading) => [source, cue, content, chain]);
}

/** Whether every span and every chain of a case is right, and nothing else is found. */
export function isRight(one: FamilyCase): boolean {
  return JSON.stringify(found(one)) === JSON.stringify(one.expected);
}
