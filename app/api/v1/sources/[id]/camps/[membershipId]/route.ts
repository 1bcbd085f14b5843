import { reply, route } from "@/server/http/route";
import { changeMembership, removeFromCamp } from "@/server/sources/commands/change-camp";
import { getCamp, listCamps } from "@/server/sources/queries/list-relations";
import { changeMembershipOperation, removeFromCampOperation } from "@/server/sources/relation-operations";
import { unwrap } from "@/server/unwrap";

export const PATCH = route(changeMembershipOperation, async ({ actor, params, body }) => {
  const named = { source: params.id, membershipId: params.membershipId };
  unwrap(await changeMembership(actor, named, body));
  return reply(200, await getCamp(actor, named));
});

export const DELETE = route(removeFromCampOperation, async ({ actor, params, body }) => {
  const { id: source, membershipId } = params;
  unwrap(await removeFromCamp(actor, { source, membershipId }, body));
  return reply(200, await listCamps(actor, source));
});
