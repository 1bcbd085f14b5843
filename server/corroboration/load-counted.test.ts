import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { findReReviews } from "@/server/sources/find-re-reviews";
import { aCorroboratedClaim } from "@/test/builders/claims";
import { aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { decidedInBatches } from "./load-counted";
import { restsOn } from "./load-dependents";

useDatabase();

describe("decidedInBatches", () => {
  it("gives every claim once, in the order of their ids, so many at a time", async () => {
    const [one, other] = [await aSource(), await aSource()];
    const made = [];
    for (let at = 0; at < 4; at++) made.push((await aCorroboratedClaim(one, other)).id);
    const where = restsOn({ sourceIds: [one], besides: null });
    for (const [size, lengths] of [
      [3, [3, 1]],
      [2, [2, 2]],
    ] as const) {
      const batches = [];
      for await (const batch of decidedInBatches(database(), where, size)) batches.push(batch);
      expect(batches.map(({ length }) => length)).toEqual(lengths);
      expect(batches.flat().map(({ id }) => id)).toEqual(made.sort());
    }
  });
});

describe("findReReviews", () => {
  it("asks for claims once and for their ties once, a batch", async () => {
    const [one, other] = [await aSource(), await aSource()];
    await aCorroboratedClaim(one, other);
    const dependents = { sourceIds: [one], besides: null };
    expect(await countStatements(() => findReReviews(database(), { dependents }))).toBe(2);
  });
});
