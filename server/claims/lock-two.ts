import "server-only";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import { type LockedClaim, lockOpenClaim, resolveClaimId } from "./store";

/** A claim as a caller names it; `field` is where they named it, `version` the one they have seen. */
interface NamedClaim {
  key: string;
  version?: number;
  field?: string;
}

/** Two claims that a command works on at once. */
interface TwoClaims {
  first: LockedClaim;
  second: LockedClaim;
}

/**
 * Locks two claims, by id or reference, in the order of their ids, so that two people who pair them the other way round
 * don't wait for each other for ever. Refused when both are the same one.
 */
export async function lockTwo(
  tx: Database,
  first: NamedClaim,
  second: NamedClaim,
): Promise<Result<TwoClaims, Refusal<"same_claim">>> {
  const [firstId, secondId] = [await resolveClaimId(tx, first.key), await resolveClaimId(tx, second.key)];
  if (firstId === secondId) return refuse("same_claim", "These are one and the same claim.", second.field);

  const lockFirst = () => lockOpenClaim(tx, firstId, first.version);
  const lockSecond = () => lockOpenClaim(tx, secondId, second.version);
  if (firstId < secondId) return ok({ first: await lockFirst(), second: await lockSecond() });

  const locked = await lockSecond();
  return ok({ first: await lockFirst(), second: locked });
}
