import { z } from "zod";
import { CAMP_TIES, type CampMembership } from "@/domain/sources/camp";
import { RELATION_KINDS, type RelationKind } from "@/domain/sources/relation";
import { openBound } from "@/domain/sources/relation-schema";
import { presentBrief, sourceBrief } from "./views";

const id = z.uuid();
const period = { since: openBound, until: openBound };

/** A relation as screens and the API get it, both ends as what they count as. */
export const relationView = z.strictObject({
  id,
  kind: z.enum(RELATION_KINDS),
  from: sourceBrief,
  to: sourceBrief,
  ...period,
  citation: z.string(),
  note: z.string().nullable(),
  version: z.int(),
});
/** A relation as screens and the API get it. */
export type RelationView = z.infer<typeof relationView>;

/** The side a source stands on in one conflict, as screens and the API get it. */
export const campView = z.strictObject({
  id,
  sourceId: id,
  conflictId: id,
  conflict: z.string(),
  campId: id,
  camp: z.string(),
  tie: z.enum(CAMP_TIES),
  interest: z.string().nullable(),
  ...period,
  citation: z.string(),
  version: z.int(),
}) satisfies z.ZodType<CampMembership>;
/** The side a source stands on, as screens and the API get it. */
export type CampView = z.infer<typeof campView>;

/** A conflict with its sides. */
export const conflictView = z.strictObject({
  id,
  name: z.string(),
  ...period,
  camps: z.array(z.strictObject({ id, name: z.string() })),
});
/** A conflict as screens and the API get it. */
export type ConflictView = z.infer<typeof conflictView>;

/** A row of a relation, each end with the source it counts as. */
export interface RelationRow {
  id: string;
  kind: RelationKind;
  fromId: string;
  fromRef: number;
  fromName: string;
  toId: string;
  toRef: number;
  toName: string;
  since: string | null;
  until: string | null;
  citation: string;
  note: string | null;
  version: number;
}

/** A relation as it leaves the server. */
export function presentRelation(row: RelationRow): RelationView {
  const { fromId, fromRef, fromName, toId, toRef, toName, ...relation } = row;
  return {
    ...relation,
    from: presentBrief({ id: fromId, ref: fromRef, name: fromName }),
    to: presentBrief({ id: toId, ref: toRef, name: toName }),
  };
}
