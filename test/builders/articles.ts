import type { Actor } from "@/domain/access/actor";
import type { ArticleFields } from "@/domain/articles/schema";
import { newId } from "@/lib/new-id";
import { type AddedArticle, addArticle } from "@/server/articles/commands/add-article";
import { submissionOf } from "@/server/articles/submission";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";

/** A text of one attributed sentence; no two calls give the same text. */
export function aText(): string {
  return `Fighters took the town of Halfaya, the Observatory said. Report ${newId()}.`;
}

/** An article added by `actor` as pasted text; a test names only what it is about. */
export async function anArticle(
  actor: Actor,
  { text = aText(), ...fields }: ArticleFields & { text?: string } = {},
): Promise<AddedArticle> {
  const input = { text, title: "Fighters take Halfaya", outlet: "Reuters", language: "en", ...fields };
  return unwrap(await addArticle(actor, submissionOf(input, "paste")));
}

/** Makes the suggestions whose statement begins so as unlikely as a test needs them. */
export async function makeUnlikely(articleId: string, statement: string): Promise<void> {
  await database().suggestion.updateMany({
    where: { articleId, statement: { startsWith: statement } },
    data: { confidence: 0.2 },
  });
}

/** Takes an article's suggestions away, or those whose statement holds these words, as if it had been read by less. */
export async function forgetSuggestions(articleId: string, words = ""): Promise<void> {
  await database().suggestion.deleteMany({ where: { articleId, statement: { contains: words } } });
}
