import { z } from "zod";
import { articleKey } from "@/domain/claims/schema";
import { operation } from "@/server/http/operation";
import { renewedView } from "./views";

/** POST /articles/{id}/suggestions. */
export const renewSuggestions = operation({
  id: "renewSuggestions",
  method: "post",
  path: "/articles/{id}/suggestions",
  summary:
    "Read an article again with the extractor as it is now; what people settled is never offered again",
  permission: "suggestion.renew",
  params: z.strictObject({ id: articleKey }),
  body: z.strictObject({}).prefault({}),
  responses: { 200: renewedView },
});
