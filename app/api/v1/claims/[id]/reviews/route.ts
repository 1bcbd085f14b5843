import { getClaim } from "@/server/claims/queries/get-claim";
import { reply, route } from "@/server/http/route";
import { writeReview } from "@/server/review/commands/write-review";
import * as operations from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";

export const POST = route(operations.writeReview, async ({ actor, params, body }) => {
  const { id } = unwrap(await writeReview(actor, { ...body, claimId: params.id }));
  return reply(201, await getClaim(actor, id));
});
