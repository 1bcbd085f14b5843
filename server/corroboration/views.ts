import { z } from "zod";
import { STANCES } from "@/domain/claims/link";
import type { Independence } from "@/domain/corroboration/model";

const key = z.string();

/** The count of independent origins with its whole explanation, as it leaves the server. */
export const independenceView = z.strictObject({
  outlets: z.int(),
  independentOrigins: z.int(),
  strongGroups: z.int(),
  weakGroups: z.int(),
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
        }),
      ),
      appearanceIds: z.array(key),
      evidenceIds: z.array(key),
      joins: z.array(
        z.strictObject({
          kind: z.enum(["same_source", "seen_through", "shared_relay", "loop", "origin_unknown"]),
          reason: z.string(),
        }),
      ),
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
