import { readAgain, storeRenewal } from "@/server/extraction/commands/renew-suggestions";
import * as operations from "@/server/extraction/operations";
import { presentRenewal } from "@/server/extraction/present-renewal";
import { reply, route } from "@/server/http/route";
import { unwrap } from "@/server/unwrap";

/** Reads an article again; reading takes long and happens outside the transaction. */
export const POST = route(operations.renewSuggestions, {
  prepare: async ({ actor, params }) => {
    const ready = unwrap(await readAgain(actor, params.id));

    return async () => reply(200, await presentRenewal(actor, await storeRenewal(actor, ready)));
  },
});
