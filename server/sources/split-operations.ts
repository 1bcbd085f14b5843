import { z } from "zod";
import { sourceKey } from "@/domain/sources/source-key";
import { splitInput, unsplitInput } from "@/domain/sources/split-schema";
import { operation } from "@/server/http/operation";
import { splitPreview, splittableView } from "./split-views";
import { sourceView } from "./views";

const params = z.strictObject({ id: sourceKey });

/** GET /sources/{id}/split. */
export const listSplittableOperation = operation({
  id: "listSplittable",
  method: "get",
  path: "/sources/{id}/split",
  summary: "What can be taken out of a source that turned out to be two",
  permission: "source.split",
  params,
  responses: { 200: splittableView },
});

const splitBody = splitInput.extend({
  preview: z.boolean().default(false).describe("only say what would move; nothing is written"),
});

/** POST /sources/{id}/split. */
export const splitSourceOperation = operation({
  id: "splitSource",
  method: "post",
  path: "/sources/{id}/split",
  summary:
    "Take names, links of chains and relations out of a source; it can be undone. Gives where they went; with `preview` 200 and what would move",
  permission: "source.split",
  params,
  body: splitBody,
  responses: { 200: splitPreview, 201: sourceView },
});

/** POST /sources/{id}/unsplit. */
export const unsplitSourceOperation = operation({
  id: "unsplitSource",
  method: "post",
  path: "/sources/{id}/unsplit",
  summary: "Undo a split of this source",
  permission: "source.unsplit",
  params,
  body: unsplitInput,
  responses: { 200: sourceView },
});
