import { z } from "zod";
import { ORIGIN_DECISIONS } from "@/domain/corroboration/model";
import { version } from "@/lib/version";

/** Declaring two origins of a claim dependent or independent, for this claim only, with the reason that is kept. */
export const originDecisionInput = z
  .strictObject({
    decision: z.enum(ORIGIN_DECISIONS),
    origins: z.tuple([z.uuid(), z.uuid()]).describe("the ids of two origins of the claim's groups"),
    reason: z.string().trim().min(1).max(10_000),
    version,
  })
  .refine(({ origins: [one, other] }) => one.toLowerCase() !== other.toLowerCase(), {
    error: "name two different origins",
    path: ["origins"],
  });

/** A decision as parsed from {@link originDecisionInput}. */
export type OriginDecisionInput = z.infer<typeof originDecisionInput>;
