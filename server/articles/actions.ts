"use server";

import { articleDraft, articlePatch, captureRemoval } from "@/domain/articles/schema";
import { articleKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { addArticle } from "./commands/add-article";
import { editArticle } from "./commands/edit-article";
import { removeCapture } from "./commands/remove-capture";
import { getArticleRef } from "./queries/get-article-ref";
import { previewArticle } from "./queries/preview-article";
import { submissionOf } from "./submission";

/** Shows what would be captured of what was pasted, uploaded or named. */
export const preview = defineAction({
  permission: "article.create",
  input: articleDraft,
  run: async (actor, draft) => unwrap(await previewArticle(actor, submissionOf(draft, "paste"))),
});

/** Adds what was pasted, uploaded or named, and tells where it stands. */
export const add = defineAction({
  permission: "article.create",
  input: articleDraft,
  run: async (actor, draft) => {
    const { articleId, outcome } = unwrap(await addArticle(actor, submissionOf(draft, "paste")));
    return { outcome, ref: await getArticleRef(actor, articleId) };
  },
});

/** Changes what is known of an article beside its text. */
export const edit = defineAction({
  permission: "article.edit",
  input: articlePatch.extend({ articleId: articleKey }),
  run: async (actor, { articleId, ...patch }) => unwrap(await editArticle(actor, articleId, patch)),
});

/** Takes the text of a capture away. */
export const removeText = defineAction({
  permission: "capture.remove",
  input: captureRemoval.extend({ articleId: articleKey }),
  run: async (actor, { articleId, ...removal }) => unwrap(await removeCapture(actor, articleId, removal)),
});
