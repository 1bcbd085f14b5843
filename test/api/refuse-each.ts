import { expect, it } from "vitest";
import { stored } from "@/test/postgres/stored";
import { type Refused, refusalOf } from "./refusal";

/** Refused since what is meant is not there. */
export const NOT_FOUND = { code: "not_found" };
/** Refused since somebody else was first. */
export const CONFLICT = { code: "conflict" };
/** Refused by a rule, about a field. */
export const rule = (kind: string, field: string | null = null) => ({ kind, field });

/** What is tried on a desk, and how it is refused. */
export type RefusedCase<Desk> = [what: string, run: (of: Desk) => Promise<unknown>, refused: Refused];

/** Runs a table of refusals on one desk: each as the table says, after which everything stored is as it was. */
export function refuseEach<Desk>(desk: () => Desk, cases: RefusedCase<Desk>[]): void {
  it.each(cases)("is refused %s, and nothing is written", async (_, run, refused) => {
    const before = await stored();
    expect(await refusalOf(() => run(desk()))).toEqual(refused);
    expect(await stored()).toEqual(before);
  });
}
