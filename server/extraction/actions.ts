"use server";

import { z } from "zod";
import { articleKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { renewSuggestions as renew } from "./commands/renew-suggestions";
import { presentRenewal } from "./present-renewal";

/** Reads an article again with the extractor as it is now, and gives what is proposed on it then. */
export const renewSuggestions = defineAction({
  permission: "suggestion.renew",
  input: z.strictObject({ articleId: articleKey }),
  run: async (actor, { articleId }) => presentRenewal(actor, unwrap(await renew(actor, articleId))),
});
