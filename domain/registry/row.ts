import { z } from "zod";
import { CAMP_TIES } from "@/domain/sources/camp";
import { isInOrder } from "@/domain/sources/period";
import { RELATION_KINDS } from "@/domain/sources/relation";
import { citationInput, openBound } from "@/domain/sources/relation-schema";
import { countryInput, languageTag, sourceNameInput, wikidataInput } from "@/domain/sources/schema";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { toProblems } from "@/lib/issue-problems";
import { webAddress } from "@/lib/web-address";

const blank = null;
const dates = { since: openBound.default(blank), until: openBound.default(blank) };
const inOrder = { error: "can’t end before it starts", path: ["until"] };

/** A source: its own name and data. A blank says nothing; it never takes away what the desk knows. */
const sourceRow = z.strictObject({
  record: z.literal("source"),
  source: sourceNameInput,
  kind: z.enum(SOURCE_KINDS).exclude(["unnamed"]),
  country: countryInput.nullable().default(blank),
  homepage: webAddress.nullable().default(blank),
  wikidataId: wikidataInput.nullable().default(blank),
  citation: citationInput.nullable().default(blank),
});

/** Another name of a source. */
const aliasRow = z
  .strictObject({
    record: z.literal("alias"),
    source: sourceNameInput,
    name: sourceNameInput,
    language: languageTag.nullable().default(blank),
    ...dates,
  })
  .refine(isInOrder, inOrder);

/** A tie of a source to another one. */
const relationRow = z
  .strictObject({
    record: z.literal("relation"),
    source: sourceNameInput,
    kind: z.enum(RELATION_KINDS),
    to: sourceNameInput,
    ...dates,
    citation: citationInput,
    note: z.string().trim().min(1).max(2000).nullable().default(blank),
  })
  .refine(isInOrder, inOrder);

/** One side of a conflict; the days are those of the conflict. */
const conflictRow = z
  .strictObject({
    record: z.literal("conflict"),
    conflict: sourceNameInput,
    to: sourceNameInput,
    ...dates,
  })
  .refine(isInOrder, inOrder);

/** On which side of a conflict a source stands; the note says what it stands to gain or lose. */
const sideRow = z
  .strictObject({
    record: z.literal("side"),
    source: sourceNameInput,
    kind: z.enum(CAMP_TIES),
    conflict: sourceNameInput,
    to: sourceNameInput,
    ...dates,
    citation: citationInput,
    note: z.string().trim().min(1).max(2000).nullable().default(blank),
  })
  .refine(isInOrder, inOrder);

/**
 * One line of a registry file: a source, one more name of it, a tie to another source, a side of a conflict, or where a
 * source stands in one. Sources and conflicts go by their own names, so that a file means the same on every desk.
 */
export const registryRow = z.discriminatedUnion("record", [
  sourceRow,
  aliasRow,
  relationRow,
  conflictRow,
  sideRow,
]);

/** What a line can be about. */
export const REGISTRY_RECORDS = ["source", "alias", "relation", "conflict", "side"] as const;

/** A line as parsed from {@link registryRow}. */
export type RegistryRow = z.infer<typeof registryRow>;

/** A line that names a source. */
export type SourceRow = z.infer<typeof sourceRow>;
/** A line that gives a source one more name. */
export type AliasRow = z.infer<typeof aliasRow>;
/** A line that ties two sources. */
export type RelationRow = z.infer<typeof relationRow>;
/** A line that names a side of a conflict. */
export type ConflictRow = z.infer<typeof conflictRow>;
/** A line that puts a source on a side. */
export type SideRow = z.infer<typeof sideRow>;

/** The columns of the file, in its order. A line leaves those blank that its record does not have. */
export const REGISTRY_COLUMNS = [
  ...["record", "source", "name", "kind", "country", "homepage", "wikidataId", "language"],
  ...["conflict", "to"],
  ...["since", "until", "citation", "note"],
] as const;

/** A line with the number by which a person finds it in the file. */
export interface Numbered<R> {
  number: number;
  row: R;
}

/** What is wrong with a line: which, in which column ("" for the line itself), and why. */
export interface RowProblem {
  number: number;
  field: string;
  message: string;
}

/** The lines of a file, each parsed or with its problems. `first` is the number of the first line. */
export function parseRows(
  given: readonly unknown[],
  first: number,
): { rows: Numbered<RegistryRow>[]; problems: RowProblem[] } {
  const rows: Numbered<RegistryRow>[] = [];
  const problems: RowProblem[] = [];
  for (const [index, one] of given.entries()) {
    const number = first + index;
    const parsed = registryRow.safeParse(one, { reportInput: true });
    if (parsed.success) rows.push({ number, row: parsed.data });
    else
      problems.push(
        ...toProblems(parsed.error).map(({ path, message }) => ({ number, field: columnOf(path), message })),
      );
  }
  return { rows, problems };
}

/** What no column is called is wrong with the line itself. */
function columnOf(path: string): string {
  return REGISTRY_COLUMNS.some((column) => column === path) ? path : "";
}
