import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useDatabase } from "@/test/postgres/database";
import { database } from "./client";
import { toTsQuery } from "./full-text";

useDatabase();

const SENTENCE =
  "Shi’ite fighters of Al-Nusra seized Khan-Tuman near Idlib, the U.S. said; José Łódź agreed. المرصد السوري";

async function finds(typed: string): Promise<boolean> {
  const query = toTsQuery(typed);
  if (query === null) return false;
  const [row] = await database().$queryRaw<{ found: boolean | null }[]>`
    SELECT to_tsvector('simple'::regconfig, sayso_fold(${SENTENCE})) @@ ${query} AS found`;
  return row?.found ?? false;
}

describe("a full-text query", () => {
  it.each([
    ["one word", "fighters"],
    ["the start of the last word", "seized kh"],
    ["words in another order", "idlib seized"],
    ["capitals", "IDLIB"],
    ["no accents for accents", "jose lodz"],
    ["accents for no accents", "séized"],
    ["one part of a compound", "nusra"],
    ["a compound whose last part is still being typed", "khan-tum"],
    ["a curly apostrophe", "shi’ite"],
    ["a straight apostrophe", "shi'ite"],
    ["an abbreviation", "U.S."],
    ["another script", "المرصد السو"],
    ["quotation marks", '"seized" (idlib)'],
  ])("finds by %s", async (_, typed) => {
    expect(await finds(typed)).toBe(true);
  });

  it.each([
    ["a word that is not there", "fighters damascus"],
    ["the start of a word that is not the last", "figh seized"],
    ["the middle of a word", "dlib"],
  ])("does not find by %s", async (_, typed) => {
    expect(await finds(typed)).toBe(false);
  });

  it.each(["", "  ", "!?—", "\u0000"])("is none where there is no word: %j", (typed) => {
    expect(toTsQuery(typed)).toBeNull();
  });

  it("is never broken by what was typed", async () => {
    const typed = fc.string({ unit: fc.constantFrom(..."a\\'\":*&|!()<>ŉ’№½\u0000 -/.@é") });
    await fc.assert(
      fc.asyncProperty(typed, async (text) => typeof (await finds(text)) === "boolean"),
      { numRuns: 200 },
    );
  });
});
