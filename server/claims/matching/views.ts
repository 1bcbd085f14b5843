import { z } from "zod";
import { STANDINGS } from "@/domain/claims/standing";

/** A claim on the desk that may be the same, with the reasons for and against in words. */
export const matchView = z.strictObject({
  claim: z.strictObject({
    id: z.uuid(),
    ref: z.string(),
    statement: z.string(),
    standing: z.enum(STANDINGS),
    outlets: z.array(z.string()),
  }),
  score: z.number(),
  shared: z.array(z.string()),
  against: z.array(z.string()),
});
/** A claim that may be the same, as screens and the API get it. */
export type MatchView = z.infer<typeof matchView>;
