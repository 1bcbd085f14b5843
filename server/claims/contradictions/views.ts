import { z } from "zod";
import { STANDINGS } from "@/domain/claims/standing";

/** Another claim that may not hold together with this one; `proposed` until an editor has decided. */
export const contradictionView = z.strictObject({
  state: z.enum(["proposed", "confirmed"]),
  claim: z.strictObject({
    id: z.uuid(),
    ref: z.string(),
    statement: z.string(),
    standing: z.enum(STANDINGS),
  }),
  reasons: z.array(z.string()),
  version: z.int(),
});
/** A contradiction as screens and the API get it. */
export type ContradictionView = z.infer<typeof contradictionView>;
