"use server";

import { z } from "zod";
import { articleKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { renewSuggestions as renew } from "./commands/renew-suggestions";
import { getOpenSuggestion } from "./get-open-suggestion";
import { presentRenewal } from "./present-renewal";

/** Reads an article again with the extractor as it is now, and gives what is proposed on it then. */
export const renewSuggestions = defineAction({
  permission: "suggestion.renew",
  input: z.strictObject({ articleId: articleKey }),
  run: async (actor, { articleId }) => presentRenewal(actor, unwrap(await renew(actor, articleId))),
});

/** An open suggestion as it is proposed now, for a screen whose version of it has grown old. */
export const readSuggestion = defineAction({
  permission: "article.read",
  input: z.strictObject({ articleId: articleKey, suggestionId: z.uuid() }),
  run: getOpenSuggestion,
});
