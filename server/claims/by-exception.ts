import "server-only";
import { Prisma } from "@/generated/prisma/client";

/** Whether the claim in alias `c` stands as it does because an editor decided against the guard (rule: Guard). */
export const BY_EXCEPTION = Prisma.sql`(c.standing IN ('corroborated', 'disputed', 'unverifiable') AND EXISTS (
  SELECT 1 FROM decisions x WHERE x.claim_id = c.id AND x.round = c.round AND x.override_reason IS NOT NULL))`;
