import { z } from "zod";
import { STANCES } from "@/domain/claims/link";
import { type Independence, JOIN_KINDS } from "@/domain/corroboration/model";

const key = z.string();
const camp = z.strictObject({ campId: key, camp: z.string(), conflict: z.string() });

/** The count of independent origins with its whole explanation, as it leaves the server. */
export const independenceView = z.strictObject({
  outlets: z.int(),
  independentOrigins: z.int(),
  strongGroups: z.int(),
  weakGroups: z.int(),
  supply: z.int(),
  camps: z.array(camp.extend({ groups: z.int() })),
  crossCamp: z.boolean(),
  separations: z.array(
    z.strictObject({ between: z.array(key), reason: z.string(), stillJoined: z.boolean() }),
  ),
  explanation: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      key,
      weak: z.boolean(),
      origins: z.array(
        z.strictObject({
          sourceId: key.nullable(),
          name: z.string(),
          weakness: z.enum(["unnamed", "unchecked", "not_stated", "loop"]).nullable(),
          recordedIds: z.array(key),
        }),
      ),
      appearanceIds: z.array(key),
      evidenceIds: z.array(key),
      joins: z.array(
        z.strictObject({
          kind: z.enum(JOIN_KINDS),
          reason: z.string(),
          between: z.array(key),
        }),
      ),
      camps: z.array(camp),
      againstInterest: z.boolean(),
    }),
  ),
  opposition: z.array(
    z.strictObject({
      kind: z.enum(["appearance", "evidence"]),
      id: key,
      ref: z.string().nullable(),
      sourceName: z.string().nullable(),
      stance: z.enum([...STANCES, "against"]),
      bareDenial: z.boolean(),
      answered: z.boolean(),
      blocks: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Independence>;
