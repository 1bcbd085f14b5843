import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import { ok, type Refusal, type Result } from "@/lib/result";
import { read } from "@/server/read";
import { getSetting } from "@/server/settings/queries";
import type { Content } from "../submission";
import { refuseFetch } from "./fetch-refusal";

/** Whether this actor may add this on this desk: articles at all, and addresses only while the setting allows it. */
export function checkFetching(
  actor: Actor,
  permission: Permission,
  content: Content,
): Promise<Result<null, Refusal>> {
  return read(actor, permission, async (db) => {
    if (content.kind !== "address" || (await getSetting(db, "fetchArticles"))) return ok(null);
    return refuseFetch("fetching_off");
  });
}
