import * as claims from "@/server/claims/operations";
import { getClaim } from "@/server/claims/queries/get-claim";
import { listClaims } from "@/server/claims/queries/list-claims";
import { reply, route } from "@/server/http/route";
import { writeReview } from "@/server/review/commands/write-review";
import * as reviews from "@/server/review/operations";
import { unwrap } from "@/server/unwrap";
import type { Sent } from "./load";
import { recordSql, type Statement } from "./record-sql";

const list = route(claims.listClaims, async ({ actor, query }) => reply(200, await listClaims(actor, query)));
const open = route(claims.getClaim, async ({ actor, params }) =>
  reply(200, await getClaim(actor, params.id)),
);
const review = route(reviews.writeReview, async ({ actor, params, body }) => {
  const { id } = unwrap(await writeReview(actor, { ...body, claimId: params.id }));
  return reply(201, await getClaim(actor, id));
});

const CLAIM = /^\/api\/v1\/claims\/([^/?]+)(\/reviews)?$/;

/** Answers a request in this process, as its route does, and gives the statements that this took. */
export async function recordCall({ method, path, headers, body }: Sent): Promise<Statement[]> {
  const [, id, reviewing] = CLAIM.exec(path) ?? [];
  const handler = reviewing ? review : id ? open : list;
  return recordSql(async () => {
    const request = new Request(`http://localhost${path}`, { method, headers, body });
    const response = await handler(request, { params: Promise.resolve(id ? { id } : {}) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await response.text();
  });
}
