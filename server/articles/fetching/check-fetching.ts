import "server-only";
import type { Actor } from "@/domain/access/actor";
import { ok, type Refusal, type Result } from "@/lib/result";
import { read } from "@/server/read";
import { getSetting } from "@/server/settings/queries";
import type { Content } from "../submission";
import { refuseFetch } from "./fetch-refusal";

/** Whether this actor may add this on this desk: articles at all, and addresses only while the setting allows it. */
export function checkFetching(actor: Actor, content: Content): Promise<Result<null, Refusal>> {
  return read(actor, "article.create", async (db) => {
    if (content.kind !== "address" || (await getSetting(db, "fetchArticles"))) return ok(null);
    return refuseFetch("fetching_off");
  });
}
