import "server-only";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import type { Cut } from "./cut-quote";

/** The same words of the same capture are one appearance of a claim, however they come to it. */
export async function refuseRepeated(
  tx: Database,
  claimId: string,
  { captureId, start, end }: Pick<Cut, "captureId" | "start" | "end">,
): Promise<Result<null, Refusal<"already_appears">>> {
  const there = await tx.appearance.findFirst({
    where: { claimId, captureId, start, end },
    select: { id: true },
  });
  if (!there) return ok(null);
  return refuse("already_appears", "The claim already has these words of this article.", "start");
}
